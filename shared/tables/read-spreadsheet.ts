import { type CellObject, read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { nfc } from '../vietnamese';
import { cellAddress } from './addresses';
import { readNumericCell } from './number-formats';
import { emptyCell, textCell, trimCells } from './text-cells';
import type { Cell, CellRange, SheetCells } from './types';

/** Days between the date systems that start in 1900 and in 1904. */
const DAYS_FROM_1900_TO_1904 = 1462;

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

/**
 * The sheets of a packed or binary workbook (.xlsx, .xls, .xlsb, .ods). Throws what the library
 * throws for damaged files; the caller turns that into a problem. Dates stay serials all the way:
 * no Date object, so no time zone can move a day.
 */
export function readSpreadsheet(bytes: Uint8Array): SheetCells[] {
  const book = read(bytes, {
    type: 'array',
    dense: true,
    cellDates: false,
    cellNF: true,
    cellText: false,
    cellHTML: false,
    cellFormula: false,
    cellStyles: true, // the only way to hear of hidden rows and columns
  });
  const shift = book.Workbook?.WBProps?.date1904 ? DAYS_FROM_1900_TO_1904 : 0;
  return book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    return sheet ? [readSheet(name, sheet, shift, isHidden(book, index))] : [];
  });
}

function isHidden(book: WorkBook, index: number): boolean {
  return (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
}

function readSheet(name: string, sheet: WorkSheet, shift: number, hidden: boolean): SheetCells {
  const data = (sheet['!data'] ?? []) as (CellObject | null | undefined)[][];
  const cells = Array.from(data, (row, r) =>
    Array.from(row ?? [], (cell, c) => (cell ? readCell(r, c, cell, shift) : emptyCell(r, c))),
  );
  const result: SheetCells = {
    name: nfc(name),
    cells: trimCells(cells),
    merges: (sheet['!merges'] ?? []).map(
      ({ s, e }): CellRange => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }),
    ),
    hiddenRows: hiddenIndexes(sheet['!rows'] ?? []),
    hiddenColumns: hiddenIndexes(sheet['!cols'] ?? []),
  };
  return hidden ? { ...result, hidden } : result;
}

function hiddenIndexes(infos: readonly ({ hidden?: boolean } | null | undefined)[]): number[] {
  const indexes: number[] = [];
  for (const [index, info] of infos.entries()) if (info?.hidden) indexes.push(index);
  return indexes;
}

function readCell(row: number, column: number, cell: CellObject, shift: number): Cell {
  const address = cellAddress(row, column);
  const { v: value } = cell;
  if (cell.t === 'e') {
    const text = ERRORS[Number(value)] ?? '#ERROR!';
    return { address, raw: text, text, kind: 'error' };
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return emptyCell(row, column);
    const serial = value + shift;
    const { text, kind } = readNumericCell(value, serial, String(cell.z ?? 'General'));
    return { address, raw: kind === 'date' ? serial : value, text, kind };
  }
  if (typeof value === 'boolean') {
    return { address, raw: value, text: value ? 'TRUE' : 'FALSE', kind: 'boolean' };
  }
  return typeof value === 'string' ? textCell(row, column, value) : emptyCell(row, column);
}
