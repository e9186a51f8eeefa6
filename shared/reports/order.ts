import { fold } from '../vietnamese';

const parts = (text: string): string[] => fold(text).match(/\d+|\D+/g) ?? [];

/**
 * Order of codes and names that is the same on every machine (no locale data): without diacritics,
 * numbers by value ("Cụm 2" before "Cụm 10"), the plain characters decide when all else is equal.
 */
export function compareText(a: string, b: string): number {
  const left = parts(a);
  const right = parts(b);
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const one = left[index] ?? '';
    const other = right[index] ?? '';
    const numbers = Number(one) - Number(other);
    if (numbers) return numbers;
    if (one !== other) return one < other ? -1 : 1;
  }
  if (left.length !== right.length) return left.length - right.length;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** School levels from the youngest pupils up; levels not named here come after, by name. */
const LEVELS = [
  'nha tre',
  'mau giao',
  'mam non',
  'tieu hoc',
  'th thcs',
  'thcs',
  'thcs thpt',
  'thpt',
];

export function compareLevels(a: string, b: string): number {
  const place = (level: string) => {
    const index = LEVELS.indexOf(fold(level));
    return index === -1 ? LEVELS.length : index;
  };
  return place(a) - place(b) || compareText(a, b);
}
