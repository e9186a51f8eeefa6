import type { Verdict } from '../fault';
import { isAllDigits } from '../text/digits';

const MOBILE = /^0[35789]/;
const MOBILE_LENGTH = 10;
const LANDLINE = /^02/;

/** The digits of one telephone number, its country code read as 0; null for anything else. */
export function phoneDigits(text: string): string | null {
  if (isPlain(text)) return text;
  const digits = text.replace(/[ .()-]/g, '').replace(/^(\+84|0084|84(?=\d{9}$))/, '0');
  return isAllDigits(digits) ? digits : null;
}

/** Digits that begin with one 0, as nearly all numbers are written. */
function isPlain(text: string): boolean {
  return text.startsWith('0') && !text.startsWith('00') && isAllDigits(text);
}

/** A mobile number of ten digits (03 05 07 08 09); with `landline`, 02x of ten or eleven too. */
export function judgePhone(text: string, landline: boolean): Verdict | null {
  if (text.length === MOBILE_LENGTH && MOBILE.test(text) && isPlain(text)) return null;
  const numbers = text.split(/[,;/\n]/).filter((part) => part.replace(/\D/g, '').length >= 8);
  if (numbers.length > 1) return { code: 'phone-several' };
  const digits = phoneDigits(text);
  if (digits === null) return { code: 'phone-signs' };
  if (/^[35789]\d{8}$/.test(digits)) return { code: 'phone-lost-zero' };
  const isLong = landline && LANDLINE.test(digits) && digits.length === 11;
  if (digits.length !== MOBILE_LENGTH && !isLong) {
    return { code: 'phone-length', params: { count: digits.length } };
  }
  const known = MOBILE.test(digits) || (landline && LANDLINE.test(digits));
  return known ? null : { code: 'phone-prefix', params: { prefix: digits.slice(0, 2) } };
}
