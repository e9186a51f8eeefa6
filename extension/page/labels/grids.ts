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
  const byCell = new Map<Element, Control>();
  const found = new Set<Element>();
  for (const [control, element] of controls) {
    const cell = cellOf(element);
    const place = tables.placeOf(cell);
    if (!cell || !place || !isGridColumn(tables.matrixOf(place.table), place)) continue;
    byCell.set(cell, control);
    found.add(place.table);
  }
  return [...found].map((table, index) => gridOf(`g${index}`, table, tables, byCell));
}

export const cellOf = (element: Element) => element.closest('td,th,[role=gridcell],[role=cell]');

function gridOf(
  id: string,
  table: Element,
  tables: Tables,
  byCell: ReadonlyMap<Element, Control>,
): PageGrid {
  const matrix = tables.matrixOf(table);
  const controlIn = (cell: Cell | undefined) => (cell ? byCell.get(cell.element) : undefined);
  const rows = matrix.map((_, row) => row).filter((row) => matrix[row]?.some(controlIn));
  const first = rows[0] ?? 0;
  const width = Math.max(...rows.map((row) => matrix[row]?.length ?? 0));
  const all = Array.from({ length: width }, (_, column) => column);
  const isAsked = (column: number) => rows.some((row) => controlIn(matrix[row]?.[column]));
  const asked = all.filter(isAsked);
  const keys = all.filter((column) => !rows.some((row) => matrix[row]?.[column]?.hasControls));
  const headerOf = (column: number) => headersAbove(matrix, first, column).join(' › ');
  return {
    id,
    columns: asked.map((column) => {
      const sample = rows.map((row) => controlIn(matrix[row]?.[column])).find(Boolean);
      return {
        header: headerOf(column),
        kind: sample?.kind ?? 'text',
        options: sample?.options ?? [],
        maxLength: sample?.maxLength ?? null,
      };
    }),
    keys: keys.map(headerOf),
    rows: rows.map((row) => ({ key: keys.map((column) => matrix[row]?.[column]?.text ?? '') })),
    cells: rows.map((row) => asked.map((column) => controlIn(matrix[row]?.[column])?.id ?? null)),
  };
}
