import type { CellData } from '../cells';
import type { Request } from '../types';

/** One cell to write, zero-based. */
export interface PlacedCell {
  row: number;
  column: number;
  cell: CellData;
}

interface CellRun {
  top: number;
  left: number;
  rows: CellData[][];
}

/**
 * Cells given row by row, from left to right, as the fewest blocks: neighbours in a row together,
 * and rows below each other that begin in the same column.
 */
export function cellRuns(cells: readonly PlacedCell[]): CellRun[] {
  const runs: CellRun[] = [];
  /** By left column: the run whose last row may still grow downwards. */
  const open = new Map<number, CellRun>();
  let line: { row: number; left: number; cells: CellData[] } | null = null;
  for (const { row, column, cell } of cells) {
    if (line && line.row === row && line.left + line.cells.length === column) {
      line.cells.push(cell);
      continue;
    }
    line = { row, left: column, cells: [cell] };
    const above = open.get(column);
    if (above && above.top + above.rows.length === row) {
      above.rows.push(line.cells);
      continue;
    }
    const run = { top: row, left: column, rows: [line.cells] };
    runs.push(run);
    open.set(column, run);
  }
  return runs;
}

/** Everything of a cell, or only what it says. */
export const WHOLE_CELL = 'userEnteredValue,userEnteredFormat,note';
export const VALUE_ONLY = 'userEnteredValue';

/** Writes cells given row by row; `fields` names the parts of them that are written. */
export function writeRuns(
  sheetId: number,
  cells: readonly PlacedCell[],
  fields: typeof WHOLE_CELL | typeof VALUE_ONLY,
): Request[] {
  return cellRuns(cells).map(({ top, left, rows }) => ({
    updateCells: {
      start: { sheetId, rowIndex: top, columnIndex: left },
      rows: rows.map((values) => ({ values })),
      fields,
    },
  }));
}
