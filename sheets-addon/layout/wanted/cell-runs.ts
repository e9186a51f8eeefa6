import type { CellData } from '../cells';
import { gridRange } from '../requests';
import { type Format, STYLE } from '../style';
import type { Request } from '../types';
import { type KeyedCell, rectangles } from './rectangles';

/** One cell to write, zero-based: what it says, and its look where that is written too. */
export interface PlacedCell {
  row: number;
  column: number;
  cell: CellData;
  look?: Format;
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
function cellRuns(cells: readonly PlacedCell[]): CellRun[] {
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

/** Writes what cells say, their notes too; their looks stay. */
export function writeContents(sheetId: number, cells: readonly PlacedCell[]): Request[] {
  return writeRuns(sheetId, cells, 'userEnteredValue,note');
}

/** Writes values and formulas only. */
export function writeValues(sheetId: number, cells: readonly PlacedCell[]): Request[] {
  return writeRuns(sheetId, cells, 'userEnteredValue');
}

function writeRuns(sheetId: number, cells: readonly PlacedCell[], fields: string): Request[] {
  return cellRuns(cells).map(({ top, left, rows }) => ({
    updateCells: {
      start: { sheetId, rowIndex: top, columnIndex: left },
      rows: rows.map((values) => ({ values })),
      fields,
    },
  }));
}

/**
 * Gives cells their looks, one request for a rectangle of the same look: written cell by cell, looks
 * would be nine tenths of all that is sent.
 */
export function writeLooks(sheetId: number, cells: readonly PlacedCell[]): Request[] {
  const keyed = cells.flatMap(({ row, column, look }): KeyedCell<Format>[] =>
    look && look !== STYLE.plain ? [{ row, column, key: look }] : [],
  );
  return rectangles(keyed).map(({ area, key }) => ({
    repeatCell: {
      range: gridRange(sheetId, area),
      cell: { userEnteredFormat: key },
      fields: 'userEnteredFormat',
    },
  }));
}
