import { readTick } from '../../matching/options/option-synonyms';
import type { Cell } from '../../tables';
import { fold, isFullDate, readDate, readNumber } from '../../vietnamese';
import { isInList } from './known-values';
import { legibleTexts } from './legible';
import type { Samples } from './sample-column';

/** What a value looks like; one value may have several shapes ("12" is a day, a month, a number). */
export type Shape = keyof typeof SHAPES | 'running';

/** A value read once for all shapes. */
interface Value {
  text: string;
  folded: string;
  /** The digits without the marks people put between them; '' when there is anything else. */
  digits: string;
  cell: Cell;
}

const between = ({ digits }: Value, low: number, high: number) =>
  /^\d{1,5}$/.test(digits) && Number(digits) >= low && Number(digits) <= high;

/** Serial numbers of the days from 1927 to 2064. */
const FIRST_SERIAL = 10_000;
const LAST_SERIAL = 60_000;

const SHAPES = {
  date: ({ text, cell }: Value) => {
    if (cell.kind === 'date') return true;
    const date = /\d/.test(text) && text.length > 4 ? readDate(text) : null;
    return date !== null && isFullDate(date);
  },
  serial: (value: Value) => value.digits.length === 5 && between(value, FIRST_SERIAL, LAST_SERIAL),
  year: (value: Value) => value.digits.length === 4 && between(value, 1900, 2100),
  day: (value: Value) => between(value, 1, 31),
  month: (value: Value) => between(value, 1, 12),
  grade: ({ folded }: Value) => /^(?:(?:khoi|lop) )?(?:[1-9]|1[0-2])$/.test(folded),
  integer: ({ text }: Value) => /^\d{1,6}$/.test(text),
  number: ({ text }: Value) => readNumber(text.replace(/ ?%$/, '')) !== null,
  digits: ({ digits }: Value) => digits.length >= 6,
  /** 12 digits, the 9 of the old card, or 10–11 where a sheet has dropped the zeros in front. */
  id: ({ digits }: Value) => /^(?:\d{12}|[1-9]\d{8,10})$/.test(digits),
  /** A whole number of today's card. */
  cccd: ({ digits }: Value) => /^0\d{11}$/.test(digits),
  phone: ({ digits }: Value) => /^(?:0[2-9]\d{8,9}|84\d{9}|[35789]\d{8})$/.test(digits),
  email: ({ text }: Value) => /^\S+@\S+\.\S+$/.test(text),
  url: ({ text }: Value) => /^(?:https?:\/\/|www\.)\S+$/i.test(text),
  sex: ({ folded }: Value) => /^(?:nam|nu|male|female|trai|gai)(?: gioi)?$/.test(folded),
  tick: ({ text }: Value) => readTick(text) !== null,
  ethnic: ({ text }: Value) => /\p{L}/u.test(text) && isInList('DM_DAN_TOC', text),
  province: ({ text }: Value) => /\p{L}/u.test(text) && isInList('provinces-34', text),
  class: ({ folded }: Value) =>
    /^(?:lop )?\d{1,2} ?(?:[a-z]{1,3} ?\d{0,2}|\d{1,2})$/.test(folded) ||
    /^(?:mam|choi|la|nha tre|lop|nhom tre)(?: \w+){1,3}$/.test(folded),
  /** Two to seven words of letters alone. */
  name: ({ text }: Value) => /^\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){1,6}$/u.test(text),
  team: ({ folded }: Value) => /^to (?!dan pho)\S/.test(folded),
  level: ({ folded }: Value) =>
    /^(?:(?:khoi|cap|bac) )?(?:mam non|mau giao|nha tre|tieu hoc|trung hoc co so|thcs|trung hoc pho thong|thpt)$/.test(
      folded,
    ),
  commune: ({ folded }: Value) => /^(?:xa|phuong|dac khu|thi tran) \S/.test(folded),
  words: ({ text }: Value) => /\p{L}{2}/u.test(text),
  award: ({ folded }: Value) =>
    /\b(?:khen|xuat sac|tieu bieu|hsg|hsxs|hoc sinh gioi|cstd|ldtt|tien tien|co thi dua)\b/.test(
      folded,
    ),
  disability: ({ text, folded }: Value) =>
    /\b(?:khuyet tat|tat|khiem|van dong|nghe noi|tri tue|tu ky|khong)\b/.test(folded) ||
    (/\p{L}/u.test(text) && isInList('DM_LOAI_KHUYET_TAT', text)),
} as const;

/** How many of a column's sampled values have each shape. */
export interface ValueProfile {
  total: number;
  count(shape: Shape): number;
  /** 0–1; 0 for a column without values. */
  share(shape: Shape): number;
  /** Values that have at least one of the shapes. */
  countOf(shapes: readonly Shape[]): number;
  /** Values that are entries of a code list. */
  countInList(list: string): number;
}

export function profileValues(samples: Samples): ValueProfile {
  const texts = legibleTexts(samples.map(({ text }) => text));
  const values = samples.map((cell, index) => readValue(cell, texts[index] ?? ''));
  const marks = new Map<Shape, readonly boolean[]>();
  const marksOf = (shape: Shape): readonly boolean[] => {
    const known = marks.get(shape);
    if (known) return known;
    const found = shape === 'running' ? runningNumbers(values) : values.map(SHAPES[shape]);
    marks.set(shape, found);
    return found;
  };
  const countOf = (shapes: readonly Shape[]) => {
    const each = shapes.map(marksOf);
    return values.filter((_, index) => each.some((one) => one[index])).length;
  };
  return {
    total: values.length,
    count: (shape) => countOf([shape]),
    share: (shape) => (values.length === 0 ? 0 : countOf([shape]) / values.length),
    countOf,
    countInList: (list) => values.filter(({ text }) => isInList(list, text)).length,
  };
}

function readValue(cell: Cell, text: string): Value {
  const digits = text.replace(/[\s.\-()+']/g, '');
  return { text, folded: fold(text), digits: /^\d+$/.test(digits) ? digits : '', cell };
}

/** Whole numbers of which each is one more than the one before or after it in the sample. */
function runningNumbers(values: readonly Value[]): boolean[] {
  const numbers = values.map(({ text }) => (/^\d{1,6}$/.test(text) ? Number(text) : Number.NaN));
  return numbers.map((number, index) => {
    const before = numbers[index - 1];
    const after = numbers[index + 1];
    return number - 1 === before || number + 1 === after;
  });
}
