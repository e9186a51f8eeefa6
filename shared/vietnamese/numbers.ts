import { tidy } from './fold';

const DIGITS = String.raw`\d+`;
/** Groups of three with one and the same mark; the first group never starts with 0. */
const grouped = (mark: string) => String.raw`[1-9]\d{0,2}(?:${mark}\d{3})+`;
const VIETNAMESE = new RegExp(
  `^([+-]?)(${DIGITS}|${grouped(String.raw`\.`)}|${grouped(' ')})(?:,(${DIGITS}))?$`,
);
const POINT = new RegExp(`^([+-]?)(${DIGITS}|${grouped(',')}|${grouped(' ')})(?:\\.(${DIGITS}))?$`);
const COMMA_GROUPS = /^[+-]?[1-9]\d{0,2}(?:,\d{3}){2,}$/;

/**
 * A number as Vietnamese people write it: decimal comma, thousands by dot or space ("1.234,5"); also
 * with a decimal point where that cannot be read otherwise ("8.5", "1,234.5"). "1.234" is one
 * thousand two hundred thirty-four. Null for anything else, percent signs and exponents included.
 */
export function readNumber(text: string): number | null {
  const plain = tidy(text).replace(/^([−–])/, '-');
  const match = COMMA_GROUPS.test(plain)
    ? POINT.exec(plain)
    : (VIETNAMESE.exec(plain) ?? POINT.exec(plain));
  if (!match) return null;
  const [, sign = '', whole = '', decimals] = match;
  const value = Number(`${whole.replace(/[ .,]/g, '')}${decimals ? `.${decimals}` : ''}`);
  return sign === '-' && value !== 0 ? -value : value;
}

/** The shortest digits that name `value` exactly, without exponent: "-0.0000001", "12345678901234567000". */
function plainDigits(value: number): string {
  const [mantissa = '', exponent] = String(Math.abs(value)).split('e');
  const sign = value < 0 ? '-' : '';
  if (exponent === undefined) return sign + mantissa;
  const [whole = '', decimals = ''] = mantissa.split('.');
  const point = whole.length + Number(exponent);
  const digits = whole + decimals;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, '0');
}

/** Rounds the written digits half away from zero, so that 1.005 at two decimals is 1.01. */
function roundDigits(digits: string, decimals: number): string {
  const [whole = '', fraction = ''] = digits.split('.');
  if (fraction.length <= decimals) return digits;
  const sign = whole.startsWith('-') ? '-' : '';
  const kept = BigInt(whole.replace('-', '') + fraction.slice(0, decimals));
  const rounded = (fraction.charCodeAt(decimals) >= 53 ? kept + BigInt(1) : kept).toString();
  const padded = rounded.padStart(decimals + 1, '0');
  const cut = padded.length - decimals;
  const tail = padded.slice(cut).replace(/0+$/, '');
  return `${/[1-9]/.test(padded) ? sign : ''}${padded.slice(0, cut)}${tail ? `.${tail}` : ''}`;
}

/** "1234,5": decimal comma, no thousands mark, no exponent; reads back to exactly `value`. */
export function plainNumber(value: number): string {
  return plainDigits(value).replace('.', ',');
}

/**
 * "1.234,5": decimal comma, thousands dot. With `decimals`, at most that many, rounded half away from
 * zero on the decimal digits, trailing zeros dropped; without it, every digit the number has.
 */
export function formatNumber(value: number, decimals?: number): string {
  const digits = plainDigits(value);
  const [whole = '', fraction] = (
    decimals === undefined ? digits : roundDigits(digits, decimals)
  ).split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return fraction === undefined ? groups : `${groups},${fraction}`;
}
