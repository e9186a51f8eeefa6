import type { GridMatch } from '../../shared/matching';
import { columnControl } from '../../shared/matching/column-control';
import type { ColumnMatch, Control } from '../../shared/matching/types';
import { isRowNumberName } from '../../shared/tables/cell-class';
import type { GridColumn, PageGrid } from '../page/protocol';

const KEY = 'key ';
const COLUMN = 'column ';

/**
 * What a grid asks, as controls that are given columns like those of a form: first what its rows
 * are told apart by, then what is filled in. A number that only counts the rows tells nothing.
 */
export function gridControls(grid: PageGrid): Control[] {
  return [
    ...grid.keys.flatMap((header, at) =>
      header === '' || isRowNumberName(header)
        ? []
        : headerControl(grid, KEY + at, { header, kind: 'text', options: [], maxLength: null }),
    ),
    ...grid.columns.map((column, at) => headerControl(grid, COLUMN + at, column)),
  ];
}

function headerControl({ id: grid }: PageGrid, id: string, column: GridColumn): Control {
  return { ...columnControl(column, id), selector: `${grid} ${id}` };
}

/** True for what rows are told apart by, false for what is filled in. */
export const isKey = ({ id }: Pick<Control, 'id'>): boolean => id.startsWith(KEY);

/** Which of the grid's keys or columns a control stands for. */
export const placeIn = ({ id }: Pick<Control, 'id'>): number => Number(id.split(' ').at(-1));

/** What the matcher says of a grid, about the controls that stand for its headers. */
export function matchesOf({ keys, columns }: GridMatch): ColumnMatch[] {
  const ofKeys = keys.map(({ columnId, key }): ColumnMatch => {
    return { columnId, controlId: KEY + key, tier: 'certain', score: 1, reasons: [] };
  });
  const ofColumns = columns.map((match) => ({
    ...match,
    controlId: match.controlId === null ? null : COLUMN + match.controlId,
  }));
  return [...ofKeys, ...ofColumns];
}

/** What a person calls a grid: the last heading that stands over all of it. */
export function gridName({ cells }: PageGrid, controls: readonly Control[]): string {
  const ids = new Set(cells.flat());
  const [first = [], ...others] = controls
    .filter(({ id }) => ids.has(id))
    .map((one) => one.section);
  const isShared = (text: string, at: number) => others.every((section) => section[at] === text);
  return first.filter(isShared).at(-1) ?? '';
}
