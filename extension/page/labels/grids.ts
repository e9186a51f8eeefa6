import type { Control } from '../../../shared/matching/types';
import type { PageGrid } from '../protocol';
import { type Cell, headersAbove, isGridColumn, type Tables } from './tables';

/** A control that was read, and the elements it stands in. */
export type Placed = readonly [Control, Element];

/**
 * The grids among the tables of a page: at least two rows of controls under one row of headers.
 * Only rows that are in the page now are there; a page of rows that is turned is another grid.
 */
export function readGrids(controls: readonly Placed[], tables: Tables): PageGrid[] {
  const byCell: ByCell = new Map();
  const found = new Set<Element>();
  for (const [control, element] of controls) {
    const cell = cellOf(element);
    const place = tables.placeOf(cell);
    if (!cell || !place || !isGridColumn(tables.matrixOf(place.table), place)) continue;
    byCell.set(cell, [...(byCell.get(cell) ?? []), control]);
    found.add(place.table);
  }
  return [...found].map((table, index) => gridOf(`g${index}`, table, tables, byCell));
}

export const cellOf = (element: Element) => element.closest('td,th,[role=gridcell],[role=cell]');

type ByCell = Map<Element, Control[]>;

/** One thing that every row is asked: a column of the table, and which control of its cells. */
interface Question {
  column: number;
  place: number;
}

function gridOf(id: string, table: Element, tables: Tables, byCell: ByCell): PageGrid {
  const matrix = tables.matrixOf(table);
  const controlsIn = (cell: Cell | undefined) => (cell && byCell.get(cell.element)) ?? [];
  const isAsked = (cell: Cell | undefined) => controlsIn(cell).length > 0;
  const rows = matrix.map((_, row) => row).filter((row) => matrix[row]?.some(isAsked));
  const first = rows[0] ?? 0;
  const width = Math.max(...rows.map((row) => matrix[row]?.length ?? 0));
  const all = Array.from({ length: width }, (_, column) => column);
  const at = (row: number, { column, place }: Question) => controlsIn(matrix[row]?.[column])[place];
  const questions = all.flatMap((column): Question[] => {
    const most = Math.max(...rows.map((row) => controlsIn(matrix[row]?.[column]).length));
    return Array.from({ length: most }, (_, place) => ({ column, place }));
  });
  const keys = all.filter((column) => !rows.some((row) => matrix[row]?.[column]?.hasControls));
  const headersOf = (column: number) => headersAbove(matrix, first, column);
  return {
    id,
    columns: questions.map((question) => {
      const sample = rows.map((row) => at(row, question)).find(Boolean);
      const isShared = questions.some(
        ({ column, place }) => column === question.column && place !== question.place,
      );
      const own = isShared && sample ? ownName(sample, headersOf(question.column)) : [];
      return {
        header: [...headersOf(question.column), ...own].join(' › '),
        kind: sample?.kind ?? 'text',
        options: sample?.options ?? [],
        maxLength: sample?.maxLength ?? null,
      };
    }),
    keys: keys.map((column) => headersOf(column).join(' › ')),
    rows: rows.map((row) => ({ key: keys.map((column) => matrix[row]?.[column]?.text ?? '') })),
    cells: rows.map((row) => questions.map((question) => at(row, question)?.id ?? null)),
  };
}

/** What tells a control from the others in its cell: a label of its own, else its first hint. */
function ownName({ label, hints }: Control, headers: readonly string[]): string[] {
  return [label, ...hints].filter((text) => !headers.includes(text)).slice(0, 1);
}
