import type { Cell, TableRow } from '../../tables';

/** Filled cells of a column that stand for all of them, in row order. */
export type Samples = readonly Cell[];

/** Rows in one piece at the top: running numbers show only there. */
const TOP_ROWS = 24;
const SPREAD_ROWS = 40;
/** A sparse column (ticks, phones of guardians) is looked at in more rows until it has this many. */
const ENOUGH = 12;
const MOST_ROWS = 2000;

/** Rows to look at first: all of a short table, else its top and an even spread over the rest. */
export function sampleRows(rows: readonly TableRow[]): TableRow[] {
  const top = rows.slice(0, TOP_ROWS);
  return [...top, ...spread(rows.slice(TOP_ROWS), SPREAD_ROWS)];
}

/** The column's filled cells among `chosen`; when they are few, among more of `rows`. */
export function sampleColumn(
  id: string,
  chosen: readonly TableRow[],
  rows: readonly TableRow[],
): Samples {
  const samples = filled(id, chosen);
  if (samples.length >= ENOUGH || chosen.length === rows.length) return samples;
  return filled(id, spread(rows, MOST_ROWS)).slice(0, TOP_ROWS + SPREAD_ROWS);
}

function filled(id: string, rows: readonly TableRow[]): Cell[] {
  const cells: Cell[] = [];
  for (const row of rows) {
    const cell = row.cells[id];
    if (cell && cell.text.trim() !== '') cells.push(cell);
  }
  return cells;
}

function spread(rows: readonly TableRow[], count: number): TableRow[] {
  if (rows.length <= count) return [...rows];
  const step = rows.length / count;
  return Array.from({ length: count }, (_, index) => rows[Math.floor(index * step)]).filter(
    (row) => row !== undefined,
  );
}
