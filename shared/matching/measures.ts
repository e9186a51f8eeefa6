import { fold } from '../vietnamese';
import type { Control } from './types';

/** Units of one kind, each with how many of the smallest it is. */
export type Scale = readonly (readonly [names: string, size: number])[];

const SCALES: readonly Scale[] = [
  [
    ['gam|gram|gr|g', 1],
    ['lang', 100],
    ['kg|kilogam|kilo|can|ky', 1000],
    ['yen', 10_000],
    ['ta', 100_000],
    ['tan', 1_000_000],
  ],
  [
    ['mm', 1],
    ['cm', 10],
    ['m|met', 1000],
    ['km', 1_000_000],
  ],
  [
    ['dong|d|vnd|vnđ', 1],
    ['nghin dong|nghin|ngan|ngan dong|k', 1000],
    ['trieu dong|trieu|tr|tr d|trd', 1_000_000],
    ['ty dong|ty|ti', 1_000_000_000],
  ],
  [
    ['m2|m²|met vuong', 1],
    ['ha|hecta|hec ta', 10_000],
    ['km2', 1_000_000],
  ],
  [
    ['thang|th', 1],
    ['nam', 12],
  ],
  [
    ['phut|p|ph', 1],
    ['gio|h|tieng', 60],
  ],
];
/** Units that are only left out. */
const ALONE: ReadonlySet<string> = new Set(
  'nguoi|hs|em|chau|tuoi|con|cai|chiec|bo|quyen|cuon|trang|to|tiet|buoi|ngay|lan|suat|diem|ban|ho|phong|lop|khau|m3|khoi|lit|mui|cay|qua|goi|hop|chai|thung|bao|xe|luot'.split(
    '|',
  ),
);

/** A folded name is a unit of things that are counted one by one. */
export const isCounted = (name: string): boolean => ALONE.has(name);

const SIZES = new Map(
  SCALES.map((scale) => [
    scale,
    new Map(scale.flatMap(([names, size]) => names.split('|').map((name) => [name, size]))),
  ]),
);

/** How many of its smallest unit a unit of a scale is; null when it is none of it. */
export const sizeIn = (scale: Scale, name: string): number | null =>
  SIZES.get(scale)?.get(name) ?? null;

export const scaleOf = (name: string): Scale | null =>
  SCALES.find((scale) => sizeIn(scale, name) !== null) ?? null;

/** "Cân nặng (kg)", "Chiều cao, cm", "Số tháng", "HĐ mấy năm". */
const IN_LABEL = /\(([^()]{1,20})\)\s*[:*?]*\s*$|,\s*(\p{L}{1,4}\d?)\s*[:*]*\s*$/u;
const COUNTED = /(?:^|\s)(?:số|mấy)\s+(tháng|năm|giờ|phút)(?!\p{L})/iu;

/** The unit that a label says, folded; '' when it says none. */
export function unitIn(label: string): string {
  const text = label.normalize('NFC');
  const [, bracketed, last] = IN_LABEL.exec(text) ?? [];
  const said = (bracketed ?? last ?? '').replace(/^(?:đơn vị|đvt|tính bằng)[:\s]*/iu, '');
  const name = fold(said);
  if (scaleOf(name) !== null || isCounted(name) || said.includes('/')) return name;
  return fold(COUNTED.exec(text)?.[1] ?? '');
}

/** The unit that a field asks for, folded: what it says, else what is usual for such a thing; '' when open. */
export function unitAsked({ label, hints }: Control): string {
  const said = [label, ...hints].map(unitIn).find((name) => name !== '');
  if (said !== undefined) return said;
  return USUAL.find(([asked]) => asked.test(fold(label)))?.[1] ?? '';
}

const USUAL: readonly (readonly [RegExp, string])[] = [
  [/^can nang(?!.*sinh)/, 'kg'],
  [/^chieu cao/, 'cm'],
  [/\b(?:tien|hoc phi|muc luong|kinh phi|ung ho|dong gop|muc dong|so thu|quy)\b/, 'dong'],
];
