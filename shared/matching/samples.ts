import { isFullDate, readDate } from '../vietnamese';
import type { ValueShape } from './extra-words';

/** What the values of a column are; any: there are none. */
export type ValueKind =
  | 'date'
  | 'tick'
  | 'year'
  | 'coefficient'
  | 'number'
  | 'phone'
  | 'citizen'
  | 'code'
  | 'kin'
  | 'name'
  | 'text'
  | 'any';

/** Values are much alike; this many tell. */
const MOST_SAMPLES = 24;
const KINDS: readonly (readonly [kind: ValueKind, pattern: RegExp])[] = [
  ['tick', /^x$/i],
  ['year', /^(?:19|20)\d\d$/],
  // 0,55: no code, no name; whole and half marks are also so written.
  ['coefficient', /^0[.,]\d{1,2}$/],
  // A count or a mark; not the digits of a code.
  ['number', /^\d{1,4}(?:[.,]\d{1,3})?$/],
  ['phone', /^(?:\+?84|0)(?:[ .-]?\d){8,9}$/],
  // Twelve digits that begin with the code of a province: the number of a citizen.
  ['citizen', /^0\d{11}$/],
  // A number or one run of letters, digits and marks that has digits: "GD4012345678".
  ['code', /^(?=.*\d)[\p{L}\d.,/+-]+$/u],
  // What somebody is to another: "con gái", "bà ngoại", "chồng"; "Bà" alone is how one is addressed.
  [
    'kin',
    /^(?:là )?(?:(?:con|cháu|vợ|chồng|bố|cha|mẹ|em|cô|dì|chú|bác|cậu|mợ|thím|dượng)|(?:ông|bà|anh|chị)(?= ))(?: (?:con|cháu|mẹ|chị|em|trai|gái|đẻ|ruột|nuôi|dâu|rể|nội|ngoại|cả|trưởng|út|kế|họ))*$/i,
  ],
  // Three words and more, as whole names have them.
  ['name', /^\p{L}+\s+\p{L}+\s+\p{L}[\p{L}\s]*$/u],
];

export function kindOfValues(samples: readonly string[]): ValueKind {
  const texts = samples.slice(0, MOST_SAMPLES).map((text) => text.trim());
  if (texts.length === 0) return 'any';
  if (areDates(texts)) return 'date';
  return KINDS.find(([, pattern]) => texts.every((text) => pattern.test(text)))?.[0] ?? 'text';
}

/**
 * True when most samples are whole dates and the rest a year or the month of a year, which is all
 * that is known of some people: "12/09/2010" beside "1984".
 */
export function areDates(texts: readonly string[]): boolean {
  const whole = texts.filter(isWholeDate);
  if (texts.length === 0 || whole.length * 2 < texts.length) return false;
  return texts.every((text) => isMonthOrYear(text) || isWholeDate(text));
}

function isWholeDate(text: string): boolean {
  const date = /\d[/.-]\d/.test(text) ? readDate(text) : null;
  return date !== null && isFullDate(date);
}

/** "9/2024", "9 / 2024", "1979". */
export const isMonthOrYear = (text: string): boolean => MONTH_OR_YEAR.test(text.trim());

const MONTH_OR_YEAR = /^(?:(?:0?[1-9]|1[0-2])\s?[/.-]\s?)?(?:19|20)\d\d$/;

const CODES: ReadonlySet<ValueKind> = new Set([
  'year',
  'number',
  'coefficient',
  'phone',
  'citizen',
  'code',
]);

export function shapeOf(kind: ValueKind): ValueShape {
  if (kind === 'any') return 'unknown';
  if (kind === 'date') return 'date';
  return CODES.has(kind) ? 'code' : 'text';
}
