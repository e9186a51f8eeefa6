import type { Cell, Table } from '../../../shared/tables';
import { columnLetters } from '../../../shared/tables';

type Value = string | number | null;

/** What a table may carry besides its cells. */
export interface TableMarks {
  title?: string;
  sheetName?: string;
  fileName?: string;
}

/**
 * A table with these headers (levels joined by " › ") over these rows; the first row of data is
 * row 2 of the sheet. Empty values are missing cells.
 */
export function tableOf(
  headers: readonly string[],
  rows: readonly (readonly Value[])[] = [],
  marks: TableMarks = {},
): Table {
  const ids = headers.map((_, index) => columnLetters(index));
  return {
    fileName: marks.fileName ?? 'bang.xlsx',
    sheetName: marks.sheetName ?? 'Sheet1',
    columns: headers.map((header, index) => ({ id: ids[index] ?? '', header, hidden: false })),
    rows: rows.map((values, index) => ({
      number: index + 2,
      hidden: false,
      cells: cellsOf(ids, values, index + 2),
    })),
    leftOut: marks.title === undefined ? [] : [{ number: 1, reason: 'title', text: marks.title }],
  };
}

function cellsOf(
  ids: readonly string[],
  values: readonly Value[],
  row: number,
): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  for (const [index, value] of values.entries()) {
    const id = ids[index];
    if (id === undefined || value === null || value === '') continue;
    const kind = typeof value === 'number' ? 'number' : 'text';
    cells[id] = { address: `${id}${row}`, raw: value, text: String(value).normalize('NFC'), kind };
  }
  return cells;
}
