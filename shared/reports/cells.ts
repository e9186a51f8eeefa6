import type { GridCell, GridSheet } from './types';

const EMPTY: GridCell = { value: null, text: '' };

export function cellAt(sheet: GridSheet, row: number, column: number): GridCell {
  return sheet.rows[row]?.[column] ?? EMPTY;
}

/** What the cell holds as text: the value of a text cell, what is shown of any other. */
export function cellText(cell: GridCell | undefined): string {
  if (!cell) return '';
  return typeof cell.value === 'string' ? cell.value : cell.text;
}

/** Identity codes never differ by case or stray spaces. */
export function normalCode(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toUpperCase();
}

/** Control characters that no spreadsheet file can hold, and halves of characters. */
const UNSTORABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The most characters a cell of an .xlsx file holds. */
export const LONGEST_TEXT = 32_000;

/** Text of a unit as it may be written into any sheet: NFC, line ends as \n, nothing unstorable. */
export function cleanText(text: string): string {
  return text
    .replace(UNSTORABLE, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .normalize('NFC')
    .trim();
}
