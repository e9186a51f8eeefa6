import { cellAddress } from './addresses';
import { readNumericCell } from './number-formats';
import { emptyCell } from './text-cells';
import type { Cell } from './types';

/** Days between the date systems that start in 1900 and in 1904. */
export const DAYS_FROM_1900_TO_1904 = 1462;

/** Texts of errors by the code that files keep. */
const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
};
const ERROR_TEXTS: ReadonlySet<string> = new Set(Object.values(ERRORS));

/** A cell that holds a number, shown by its number format; `shift` are the days that dates are moved by. */
export function numberCell(
  row: number,
  column: number,
  value: number,
  format: string,
  shift: number,
): Cell {
  if (!Number.isFinite(value)) return emptyCell(row, column);
  const serial = value + shift;
  const { text, kind } = readNumericCell(value, serial, format);
  const raw = kind === 'date' ? serial : value;
  return { address: cellAddress(row, column), raw, text, kind };
}

export function booleanCell(row: number, column: number, raw: boolean): Cell {
  const text = raw ? 'TRUE' : 'FALSE';
  return { address: cellAddress(row, column), raw, text, kind: 'boolean' };
}

/** A cell that shows an error, given by its code or by its text ("#N/A"). */
export function errorCell(row: number, column: number, error: number | string): Cell {
  const named = typeof error === 'number' ? ERRORS[error] : error;
  const text = named !== undefined && ERROR_TEXTS.has(named) ? named : '#ERROR!';
  return { address: cellAddress(row, column), raw: text, text, kind: 'error' };
}
