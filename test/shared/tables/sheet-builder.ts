import { utils } from '@e965/xlsx';
import type { Cell } from '../../../shared/tables';
import { cellAddress, type SheetCells, type Table } from '../../../shared/tables';

/** What a test writes for a cell: text, number, or nothing. */
export type Value = string | number | null;

/** Marks of a sheet that are not its cells: merges as "A1:C1", one-based hidden rows, hidden column letters. */
export interface SheetMarks {
  merges?: readonly string[];
  hiddenRows?: readonly number[];
  hiddenColumns?: readonly string[];
}

function makeCell(value: Value, row: number, column: number): Cell {
  const address = cellAddress(row, column);
  if (value === null || value === '') return { address, raw: null, text: '', kind: 'empty' };
  const kind = typeof value === 'number' ? 'number' : 'text';
  return { address, raw: value, text: String(value), kind };
}

/** A sheet named "HS" with these rows. */
export function makeSheet(rows: readonly (readonly Value[])[], marks: SheetMarks = {}): SheetCells {
  return {
    name: 'HS',
    cells: rows.map((row, r) => row.map((value, c) => makeCell(value, r, c))),
    merges: (marks.merges ?? []).map((range) => {
      const { s, e } = utils.decode_range(range);
      return { top: s.r, left: s.c, bottom: e.r, right: e.c };
    }),
    hiddenRows: (marks.hiddenRows ?? []).map((row) => row - 1),
    hiddenColumns: (marks.hiddenColumns ?? []).map((letters) => utils.decode_col(letters)),
  };
}

export const headersOf = (table: Table): string[] => table.columns.map(({ header }) => header);

/** Texts of the rows, in column order. */
export function textsOf(table: Table): string[][] {
  return table.rows.map(({ cells }) => table.columns.map(({ id }) => cells[id]?.text ?? ''));
}

/** "4 title", "9 group"…: what was left out, blank rows aside. */
export function leftOutOf(table: Table): string[] {
  return table.leftOut
    .filter(({ reason }) => reason !== 'empty')
    .map(({ number, reason }) => `${number} ${reason}`);
}
