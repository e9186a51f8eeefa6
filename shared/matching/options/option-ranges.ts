import { fold, readNumber } from '../../vietnamese';
import { scaleOf, sizeIn, unitIn } from '../measures';
import type { ControlOption } from '../types';

/** From one number to another, both in the smallest unit of their kind. */
interface Range {
  from: number;
  to: number;
  /** The number at an end belongs to the range. */
  hasFrom: boolean;
  hasTo: boolean;
}

const AMOUNT = String.raw`(\d+(?:[.,]\d+)*)\s*(%|\p{L}+(?: đồng)?)?`;
const BETWEEN = new RegExp(
  String.raw`(?:từ\s+)?(?:trên\s+|đủ\s+)?${AMOUNT}\s*(?:đến|tới|-|–|—)\s*(?:dưới\s+)?${AMOUNT}`,
  'iu',
);
const BELOW = new RegExp(
  String.raw`(dưới|ít hơn|nhỏ hơn|chưa đến|<|không quá|tối đa|≤|<=)\s*${AMOUNT}`,
  'iu',
);
const ABOVE = new RegExp(String.raw`(trên|hơn|lớn hơn|>|từ đủ|từ|ít nhất|≥|>=)\s*${AMOUNT}`, 'iu');
const AND_MORE = new RegExp(String.raw`${AMOUNT}\s+trở\s+lên`, 'iu');
/** A number of a cell with its unit. */
const WHOLE = new RegExp(`^${AMOUNT}$`, 'iu');
/** A cell that says nothing but a range: "30-50%", "trên 70%". */
const IS_RANGE = new RegExp(
  `^\\s*(?:${[BETWEEN, AND_MORE, BELOW, ABOVE].map(({ source }) => source).join('|')})\\s*$`,
  'iu',
);
/** These take in the number that they name. */
const INCLUSIVE = /^(?:không quá|tối đa|≤|<=|từ đủ|từ|ít nhất|≥|>=)$/iu;

/**
 * The options whose range a number falls into: "4 tháng" and "Từ 3 tháng đến 1 năm", 5 under "Mấy
 * năm" and "Trên 1 năm". Where two ranges meet, a number that both may mean chooses neither.
 */
export function optionsByRange(
  options: readonly ControlOption[],
  text: string,
  header: string,
): readonly ControlOption[] {
  const [, digits = '', unit = ''] = WHOLE.exec(text.trim().normalize('NFC')) ?? [];
  const number = readNumber(digits);
  const ranges = options.map(({ label }) => rangeIn(label.normalize('NFC')));
  if (ranges.filter((one) => one !== null).length < LEAST_RANGES) return [];
  if (number === null) {
    const said = IS_RANGE.test(text.normalize('NFC')) ? rangeIn(text.normalize('NFC')) : null;
    return said ? options.filter((_, at) => haveSameEnds(ranges[at] ?? null, said)) : [];
  }
  const units = new Set(options.flatMap(({ label }) => unitsIn(label.normalize('NFC'))));
  const asked = unit === '' ? unitIn(header) || unitOf(number, units) : fold(unit) || unit;
  const size = sizeOf(asked === 't' && units.has('tuoi') ? 'tuoi' : asked, units);
  if (size === null) return [];
  return options.filter((_, at) => holds(ranges[at] ?? null, number * size));
}

const LEAST_RANGES = 2;

function rangeIn(label: string): Range | null {
  const between = BETWEEN.exec(label);
  if (between) {
    const [, from = '', fromUnit, to = '', toUnit] = between;
    const ends = [inSmallest(from, fromUnit ?? toUnit), inSmallest(to, toUnit ?? fromUnit)];
    return { from: ends[0] ?? 0, to: ends[1] ?? 0, hasFrom: true, hasTo: true };
  }
  const more = AND_MORE.exec(label);
  if (more) return upFrom(inSmallest(more[1] ?? '', more[2]), true);
  const below = BELOW.exec(label);
  if (below) {
    const to = inSmallest(below[2] ?? '', below[3]);
    return { from: 0, to, hasFrom: true, hasTo: INCLUSIVE.test(below[1] ?? '') };
  }
  const above = ABOVE.exec(label);
  return above && upFrom(inSmallest(above[2] ?? '', above[3]), INCLUSIVE.test(above[1] ?? ''));
}

const upFrom = (from: number, hasFrom: boolean): Range => ({
  from,
  to: Number.POSITIVE_INFINITY,
  hasFrom,
  hasTo: true,
});

const haveSameEnds = (range: Range | null, { from, to }: Range): boolean =>
  range !== null && range.from === from && range.to === to;

function holds(range: Range | null, number: number): boolean {
  if (range === null || Number.isNaN(range.from) || Number.isNaN(range.to)) return false;
  const isAfter = range.hasFrom ? number >= range.from : number > range.from;
  return isAfter && (range.hasTo ? number <= range.to : number < range.to);
}

function inSmallest(digits: string, unit: string | undefined): number {
  const number = readNumber(digits);
  if (number === null) return Number.NaN;
  const name = fold(unit ?? '');
  const scale = scaleOf(name);
  return number * (scale === null ? 1 : (sizeIn(scale, name) ?? 1));
}

function unitsIn(label: string): string[] {
  const found = [...label.matchAll(new RegExp(AMOUNT, 'giu'))];
  const units = found.flatMap(([, , unit]) => (unit === undefined ? [] : [fold(unit) || unit]));
  return units.filter((unit) => !BETWEEN_NUMBERS.has(unit));
}

const BETWEEN_NUMBERS: ReadonlySet<string> = new Set(['den', 'toi', 'tro']);

/** A bare number counts in the one unit of all ranges; a sum of money is in đồng. */
function unitOf(number: number, units: ReadonlySet<string>): string {
  const unit = units.size === 1 ? [...units].join('') : '';
  const scale = scaleOf(unit);
  const isMoney = scale !== null && sizeIn(scale, 'dong') !== null;
  return isMoney && number >= LEAST_SUM ? 'dong' : unit;
}

const LEAST_SUM = 1000;

/** How many of the smallest the unit is that a cell counts in; null when the ranges count something else. */
function sizeOf(unit: string, units: ReadonlySet<string>): number | null {
  const scale = scaleOf(unit);
  if (scale === null) return units.size === 0 || units.has(unit) ? 1 : null;
  const isSameKind = [...units].every((one) => sizeIn(scale, one) !== null);
  return isSameKind && units.size > 0 ? sizeIn(scale, unit) : null;
}
