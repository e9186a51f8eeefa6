import { matchAround, type Question } from './around';
import { noMatch } from './no-match';
import { type KeyTexts, keysByTexts } from './row-keys';
import type { ColumnMatch, Control, MatchColumn } from './types';

/** A column of a page's grid: its header, levels joined by " › ", and what its cells take. */
export type GridColumnReading = Pick<Control, 'kind' | 'options' | 'maxLength'> & {
  header: string;
};

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
  const places = new Map(question.controls.map(({ id }, place) => [id, place]));
  const result: GridMatch = { columns: [], keys: [] };
  for (const { id: columnId } of columns) {
    const match = found.get(columnId) ?? noMatch(columnId);
    const key = places.get(match.controlId ?? '') ?? Number.POSITIVE_INFINITY;
    if (key >= grid.keys.length) result.columns.push(match);
    else if (match.tier === 'certain') result.keys.push({ columnId, key });
    else result.columns.push(noMatch(columnId));
  }
  return result;
}

/** What is asked about a grid: its keys, and after them its columns; known by names or texts alone. */
export function gridQuestion(columns: readonly MatchColumn[], grid: GridReading): Question {
  const keys = grid.keys.map((header, at) =>
    columnControl({ header, kind: 'text', options: [], maxLength: null }, keyId(at)),
  );
  const byTexts = new Map<string, string>();
  for (const [columnId, key] of keysByTexts(columns, grid)) byTexts.set(columnId, keyId(key));
  const byNames = matchAround({ columns, controls: keys, layout: 'grid', known: byTexts });
  const known = new Map<string, string>();
  for (const { columnId, controlId, tier } of byNames.values()) {
    if (tier === 'certain' && controlId !== null) known.set(columnId, controlId);
  }
  return {
    columns,
    controls: [...keys, ...grid.columns.map(columnControl)],
    layout: 'grid',
    known,
  };
}

/** Unlike the identity of any column to be filled in. */
const keyId = (at: number): string => `key ${at}`;

/** A column of a grid as one control, `at` its identity: its lowest header is the label. */
export function columnControl(
  { header, ...column }: GridColumnReading,
  at: number | string,
): Control {
  const levels = header.split('›').map((level) => level.trim());
  return {
    ...column,
    id: String(at),
    selector: String(at),
    label: levels.at(-1) ?? '',
    section: levels.slice(0, -1),
    hints: [],
    names: [],
    required: false,
    pattern: null,
    value: '',
  };
}
