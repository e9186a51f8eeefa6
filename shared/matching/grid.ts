import { matchAround, type Question } from './around';
import { columnControl, type GridColumnReading } from './column-control';
import type { Known } from './known';
import { noMatch } from './no-match';
import { holdsNone, type KeyTexts, keysByTexts } from './row-keys';
import type { ColumnMatch, Control, MatchColumn } from './types';

export interface GridReading extends KeyTexts {
  columns: readonly GridColumnReading[];
}

export interface GridMatch {
  /** By table column, as of single controls; the control id is the place of the grid's column. */
  columns: ColumnMatch[];
  /** Table columns that hold the texts the rows are told apart by, with their place in `keys`. */
  keys: { columnId: string; key: number }[];
}

/**
 * Which table column fills which column of a grid, and by which columns the table's rows are found
 * among the grid's. A table column that is a key is not filled in. The keys, which stand first in a
 * grid, are the neighbours that the first of its columns are told by.
 */
export function matchGrid(columns: readonly MatchColumn[], grid: GridReading): GridMatch {
  const question = gridQuestion(columns, grid);
  const found = matchAround(question);
  const result: GridMatch = { columns: [], keys: [] };
  for (const { id: columnId } of columns) {
    const key = grid.keys.findIndex((_, at) => question.known.get(columnId) === keyId(at));
    if (key >= 0) result.keys.push({ columnId, key });
    else result.columns.push(found.get(columnId) ?? noMatch(columnId));
  }
  return result;
}

/** What is asked about a grid: the keys that columns are known to be, and after them its columns. */
export function gridQuestion(columns: readonly MatchColumn[], grid: GridReading): Question {
  const keys = grid.keys.map((header, at) =>
    columnControl({ header, kind: 'text', options: [], maxLength: null }, keyId(at)),
  );
  const known = knownKeys(columns, keys, grid);
  const ids = new Set(known.values());
  const controls = [...keys.filter(({ id }) => ids.has(id)), ...grid.columns.map(columnControl)];
  return { columns, controls, layout: 'grid', known };
}

/**
 * By names, and of the others by texts. Where some texts show that the rows of the page are among
 * those of the table, a name is none whose column has nothing of what stands in these rows.
 */
function knownKeys(
  columns: readonly MatchColumn[],
  keys: readonly Control[],
  grid: GridReading,
): Known {
  const known = new Map<string, string>();
  const byTexts = keysByTexts(columns, grid);
  const isNone = (column: MatchColumn, key: string | null) =>
    byTexts.size > 0 &&
    holdsNone(
      column,
      grid,
      keys.findIndex(({ id }) => id === key),
    );
  const byNames = matchAround({ columns, controls: keys, layout: 'grid', known });
  for (const column of columns) {
    const found = byNames.get(column.id);
    if (found?.tier !== 'certain' || found.controlId === null) continue;
    if (!isNone(column, found.controlId)) known.set(column.id, found.controlId);
  }
  const taken = new Set(known.values());
  for (const [columnId, key] of byTexts) {
    if (!known.has(columnId) && !taken.has(keyId(key))) known.set(columnId, keyId(key));
  }
  return known;
}

/** Unlike the identity of any column to be filled in. */
const keyId = (at: number): string => `key ${at}`;
