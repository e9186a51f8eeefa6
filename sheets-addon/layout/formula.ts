import type { Book } from './types';

/** Languages that write a decimal point: there arguments are parted by ",". */
const DECIMAL_POINT = /^(en|ja|ko|zh|th|he|iw|ms|fil)(_|$)|^es_MX$/;

/**
 * The separator between arguments of a formula in this spreadsheet. The Sheets API takes formulas in
 * the spreadsheet's own locale: where the decimal mark is a comma (vi_VN), arguments are parted by ";".
 */
export function argumentSeparator(book: Book): ',' | ';' {
  return DECIMAL_POINT.test(book.properties?.locale ?? 'en_US') ? ',' : ';';
}

/** `formula` written with "," → with the spreadsheet's own separator; texts in quotes stay. */
export function inLocale(formula: string, separator: ',' | ';'): string {
  return separator === ',' ? formula : outsideQuotes(formula, (code) => code.replace(/,/g, ';'));
}

/** A formula as read from a spreadsheet, in the "," form, to be compared with ours. */
export function fromLocale(formula: string): string {
  return outsideQuotes(formula, (code) => code.replace(/;/g, ',').replace(/\s+/g, ''));
}

/** Sheet names ('…') and texts ("…") are kept as they are. */
function outsideQuotes(formula: string, change: (code: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}

/** A text as a literal of a formula. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** `'Phiếu chấm TH01'!` in front of an address. */
export function sheetPrefix(title: string): string {
  return `'${title.replace(/'/g, "''")}'!`;
}
