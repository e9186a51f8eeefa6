import { matchColumns } from './match';
import type { ColumnMatch, Control, MatchColumn } from './types';

/** A column of a page's grid: its header, levels joined by " › ", and what its cells take. */
export type GridColumnReading = Pick<Control, 'kind' | 'options' | 'maxLength'> & {
  header: string;
};

export interface GridReading {
  columns: readonly GridColumnReading[];
  /** Headers of the columns without controls, which tell the rows apart. */
  keys: readonly string[];
  /** Texts of each row in the columns of `keys`. */
  rows: readonly { readonly key: readonly string[] }[];
}

export interface GridMatch {
  /** By table column, as of single controls; the control id is the place of the grid's column. */
  columns: ColumnMatch[];
  /** Table columns that hold the texts the rows are told apart by, with their place in `keys`. */
  keys: { columnId: string; key: number }[];
}

/**
 * Which table column fills which column of a grid, and by which columns the table's rows are found
 * among the grid's. A table column that is a key is not filled in.
 */
export function matchGrid(columns: readonly MatchColumn[], grid: GridReading): GridMatch {
  const keyed = matchColumns({ columns, controls: grid.keys.map(keyControl) }).matches;
  const keys = keyed.flatMap(({ columnId, controlId, tier }) => {
    if (controlId === null || tier !== 'certain') return [];
    return [{ columnId, key: Number(controlId) }];
  });
  const taken = new Set(keys.map(({ columnId }) => columnId));
  const free = columns.filter(({ id }) => !taken.has(id));
  const filled = matchColumns({ columns: free, controls: grid.columns.map(columnControl) });
  return { columns: filled.matches, keys };
}

function keyControl(header: string, at: number): Control {
  return columnControl({ header, kind: 'text', options: [], maxLength: null }, at);
}

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
