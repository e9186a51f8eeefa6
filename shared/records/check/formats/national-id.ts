import type { Verdict } from '../fault';
import { isAllDigits } from '../text/digits';

/** Twelve digits; the identity card of before had nine. */
const DIGITS = 12;
const OLD_DIGITS = 9;

/** The personal identification number as it is written. What its digits say is another check. */
export function judgeNationalId(text: string): Verdict | null {
  const digits = isAllDigits(text) ? text : text.replace(/[ .]/g, '');
  if (!isAllDigits(digits)) return { code: 'id-signs' };
  if (digits.length === DIGITS) return null;
  if (digits.length === OLD_DIGITS) return { code: 'id-old' };
  if (digits.length === DIGITS - 1) return { code: 'id-lost-zero' };
  return { code: 'id-length', params: { count: digits.length } };
}
