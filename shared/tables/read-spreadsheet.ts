import { type CellObject, read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { nfc } from '../vietnamese';
import { emptyCell, textCell, trimCells } from './text-cells';
import type { Cell, CellRange, SheetCells } from './types';
import { booleanCell, DAYS_FROM_1900_TO_1904, errorCell, numberCell } from './value-cells';

/**
 * What the library makes of a packed or binary workbook. Dates stay serials all the way: no Date
 * object, so no time zone can move a day. Throws for damaged files.
 */
export function readBook(bytes: Uint8Array): WorkBook {
  return read(bytes, {
    type: 'array',
    dense: true,
    cellDates: false,
    cellNF: true,
    cellText: false,
    cellHTML: false,
    cellFormula: false,
    cellStyles: true, // the only way to hear of hidden rows and columns
  });
}

/**
 * The sheets of a workbook in any form the library knows (.xls, .xlsb, .ods, any .xlsx). Throws what
 * the library throws for damaged files; the caller turns that into a problem.
 */
export function readSpreadsheet(bytes: Uint8Array): SheetCells[] {
  const book = readBook(bytes);
  return sheetsOf(book, (sheet) => libraryCells(sheet, dateShift(book)));
}

/** Cells of a sheet with the rows hidden in it. */
export interface ReadRows {
  cells: Cell[][];
  hiddenRows: number[];
}

/** The book's sheets in order, their cells read by `readRows`, names and marks as the library has them. */
export function sheetsOf(book: WorkBook, readRows: (sheet: WorkSheet) => ReadRows): SheetCells[] {
  return book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    if (!sheet) return [];
    const result: SheetCells = {
      name: nfc(name),
      ...readRows(sheet),
      merges: (sheet['!merges'] ?? []).map(
        ({ s, e }): CellRange => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }),
      ),
      hiddenColumns: hiddenIndexes(sheet['!cols'] ?? []),
    };
    return isHidden(book, index) ? [{ ...result, hidden: true }] : [result];
  });
}

/** Days to add to the book's serials. */
export function dateShift(book: WorkBook): number {
  return book.Workbook?.WBProps?.date1904 ? DAYS_FROM_1900_TO_1904 : 0;
}

function isHidden(book: WorkBook, index: number): boolean {
  return (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
}

/** The cells of a sheet as the library read them. */
export function libraryCells(sheet: WorkSheet, shift: number): ReadRows {
  const data = (sheet['!data'] ?? []) as (CellObject | null | undefined)[][];
  const cells = Array.from(data, (row, r) =>
    Array.from(row ?? [], (cell, c) => (cell ? readCell(r, c, cell, shift) : emptyCell(r, c))),
  );
  return { cells: trimCells(cells), hiddenRows: hiddenIndexes(sheet['!rows'] ?? []) };
}

function hiddenIndexes(infos: readonly ({ hidden?: boolean } | null | undefined)[]): number[] {
  const indexes: number[] = [];
  for (const [index, info] of infos.entries()) if (info?.hidden) indexes.push(index);
  return indexes;
}

function readCell(row: number, column: number, cell: CellObject, shift: number): Cell {
  const { v: value } = cell;
  if (cell.t === 'e') return errorCell(row, column, Number(value));
  if (typeof value === 'number') {
    return numberCell(row, column, value, String(cell.z ?? 'General'), shift);
  }
  if (typeof value === 'boolean') return booleanCell(row, column, value);
  return typeof value === 'string' ? textCell(row, column, value) : emptyCell(row, column);
}
