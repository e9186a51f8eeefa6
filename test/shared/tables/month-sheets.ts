import { findTable, type SheetCells, type Table } from '../../../shared/tables';
import type { Value } from './sheet-builder';

/** The table of a sheet that has one. */
export function theTable(sheet: SheetCells): Table {
  const found = findTable(sheet, 'thang-10.xlsx');
  if (!found.ok) throw new Error(found.problem.code);
  return found.value;
}

/** 1, 2 … */
export const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);
export const MONTH = upTo(31);
export const SCHOOL_DAYS = MONTH.filter((day) => day % 7 !== 4 && day % 7 !== 5);
/** Weekday of a day of a month that begins on a Wednesday. */
export const weekday = (day: number) =>
  ['T4', 'T5', 'T6', 'T7', 'CN', 'T2', 'T3'][(day - 1) % 7] ?? '';
export const blanks = (count: number): null[] => Array.from({ length: count }, () => null);

export const PUPILS = ['Lò Thị Mai', 'Vì Văn Lan', 'Cà Thị Hoa'];
/** Values by place: marks of a clerk, numbers. */
export const ticks = (at: number): Value => ['x', 'x', 'p', 'x', 'k'][at % 5] ?? null;
export const counts = (at: number): Value => (at * 3) % 8;
/** The pupils numbered, with a value for each of the columns and a sum. */
export const pupils = (columns: number, value: (at: number) => Value): Value[][] =>
  PUPILS.map((name, row) => [
    row + 1,
    name,
    ...upTo(columns).map((column) => value(row + column)),
    row + 9,
  ]);
