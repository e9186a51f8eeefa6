import { isFullDate, readDate } from '../../../vietnamese';
import type { Verdict } from '../fault';

const LONGEST = 30;

/** "1A", "6A2", "Mầm 1". A spreadsheet program turns classes like "6/1" into days. */
export function judgeClassName(text: string): Verdict | null {
  const date = readDate(text);
  if (date && isFullDate(date)) return { code: 'class-as-date' };
  const isOdd = text.length > LONGEST || !/[\p{L}\d]/u.test(text) || /^\d{3,}$/.test(text);
  return isOdd ? { code: 'class-odd' } : null;
}

/** The grade a class name begins with ("10A2" → 10), or null for classes named otherwise. */
export function gradeOfClass(name: string): number | null {
  const digits = /^(?:l[ớo]p )?(\d{1,2})(?!\d)/i.exec(name)?.[1];
  const grade = Number(digits ?? 0);
  return grade >= 1 && grade <= 12 ? grade : null;
}
