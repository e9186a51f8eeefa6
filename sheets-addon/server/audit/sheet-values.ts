import type { GridCell, GridSheet } from '../../../shared/reports';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Our sheets have their role within this many rows and columns. */
const CORNER = 10;

/** The first rows and columns of a sheet, enough to know whose it is. */
export const cornerOf = (sheet: Sheet): GridSheet =>
  valuesOf(sheet, Math.min(CORNER, sheet.getMaxRows()), Math.min(CORNER, sheet.getMaxColumns()));

/** The first rows of a sheet in their full width: all column codes. */
export const headOf = (sheet: Sheet): GridSheet =>
  valuesOf(sheet, Math.min(CORNER, sheet.getMaxRows()), sheet.getMaxColumns());

/** Everything in a sheet, read without the Sheets API: it is not counted against its quota. */
export const allOf = (sheet: Sheet): GridSheet =>
  valuesOf(sheet, sheet.getMaxRows(), sheet.getMaxColumns());

function valuesOf(sheet: Sheet, rows: number, columns: number): GridSheet {
  const values: unknown[][] = sheet.getRange(1, 1, rows, columns).getValues();
  return {
    title: sheet.getName(),
    hidden: false,
    rows: values.map((row) => row.map(cellOf)),
  };
}

/** A date is none of our contents. */
function cellOf(value: unknown): GridCell {
  const isPlain = typeof value === 'number' || typeof value === 'boolean';
  if (isPlain) return { value, text: String(value) };
  return typeof value === 'string' && value !== ''
    ? { value, text: value }
    : { value: null, text: '' };
}
