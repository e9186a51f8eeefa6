import type { CellRange } from '../../shared/tables';

/** Zero-based row and column of an A1 address ("C7", "$C$7"); null for anything else. */
export function cellPlace(address: string): { row: number; column: number } | null {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address) ?? [];
  if (letters === '') return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

/** "A1:B3", or "C7" for a single cell; null for anything else. */
export function cellRange(reference: string): CellRange | null {
  const [first = '', last = first] = reference.split(':');
  const [start, end] = [cellPlace(first), cellPlace(last)];
  if (!start || !end) return null;
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}
