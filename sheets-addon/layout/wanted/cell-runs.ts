import type { CellData } from '../cells';
import { gridRange } from '../requests';
import { type Format, STYLE } from '../style';
import type { Request } from '../types';
import { type KeyedCell, rectangles } from './rectangles';
import type { WantedCell } from './types';

/** One cell to write, zero-based: what it says, and its look where that is written too. */
export interface PlacedCell {
  row: number;
  column: number;
  /** The same for cells that say the same; formulas do when one is the other copied to its cell. */
  key: string;
  /** What it says, written out for its place. */
  content(): CellData;
  look?: Format;
  /** What is wanted there; absent for a cell that is only emptied. */
  wanted?: WantedCell;
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
  for (const cell of cells) {
    const { row, column } = cell;
    if (line && line.row === row && line.left + line.cells.length === column) {
      line.cells.push(cell.content());
      continue;
    }
    line = { row, left: column, cells: [cell.content()] };
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

/** Of a request that repeats one cell, beside what the cell says. */
const CHARACTERS_OF_REQUEST = 200;

/**
 * Cells that say the same are sent once for a whole rectangle where that is shorter: the Sheets API
 * moves the addresses of a repeated formula as if it were copied.
 */
function writeRuns(sheetId: number, cells: readonly PlacedCell[], fields: string): Request[] {
  const repeated = new Set<PlacedCell>();
  const repeats = rectangles(cells).flatMap(({ area, key, members }): Request[] => {
    const [first] = members;
    if (!first || (members.length - 1) * key.length < CHARACTERS_OF_REQUEST) return [];
    for (const member of members) repeated.add(member);
    return [{ repeatCell: { range: gridRange(sheetId, area), cell: first.content(), fields } }];
  });
  const runs = cellRuns(cells.filter((cell) => !repeated.has(cell)));
  return [
    ...runs.map(({ top, left, rows }) => ({
      updateCells: {
        start: { sheetId, rowIndex: top, columnIndex: left },
        rows: rows.map((values) => ({ values })),
        fields,
      },
    })),
    ...repeats,
  ];
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
