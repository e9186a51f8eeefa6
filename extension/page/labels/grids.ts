import type { Control } from '../../../shared/matching/types';
import type { PageGrid } from '../protocol';
import type { Cell, Matrix } from './matrix';
import type { Found, TableReader } from './table-reader';
import { headersAbove, isGridColumn, rowKey, type Tables } from './tables';

/** What a row of sums begins with: it is no row of data. */
const TOTAL = /^(?:tổng|cộng|tổng cộng)\W*$/i;

const isControl = (found: Found | undefined): found is Control =>
  found !== undefined && 'id' in found;

/**
 * The grids among the tables of a page: at least two rows of controls under one row of headers.
 * Only rows that are in the page now are there; a page of rows that is turned is another grid.
 * `all` is in document order, so that the fields of one cell keep their places among each other.
 */
export function readGrids(
  all: Parameters<TableReader['gridsAmong']>[0],
  tables: Tables,
): PageGrid[] {
  const byCell: ByCell = new Map();
  const found = new Set<Element>();
  for (const [one, element] of all) {
    const place = tables.labelOf(element)?.place;
    const matrix = place && tables.matrixOf(place.table);
    const cell = place && matrix?.[place.row]?.[place.column]?.element;
    if (!cell || !isGridColumn(matrix, place) || cell.closest('tfoot')) continue;
    if (TOTAL.test(rowKey(matrix[place.row] ?? []))) continue;
    byCell.set(cell, [...(byCell.get(cell) ?? []), one]);
    if (isControl(one)) found.add(place.table);
  }
  return [...found].map((table, index) => gridOf(`g${index}`, tables.matrixOf(table), byCell));
}

type ByCell = Map<Element, Found[]>;

/** One thing that every row is asked: a column of the table, and which control of its cells. */
interface Question {
  column: number;
  place: number;
}

function gridOf(id: string, matrix: Matrix, byCell: ByCell): PageGrid {
  const fieldsIn = (cell: Cell | undefined) => (cell && byCell.get(cell.element)) ?? [];
  const isAsked = (cell: Cell | undefined) => fieldsIn(cell).some(isOffered);
  const rows = [...matrix.keys()].filter((row) => matrix[row]?.some(isAsked));
  const first = rows[0] ?? 0;
  const all = [...(matrix[first] ?? []).keys()];
  const at = (row: number, { column, place }: Question) => fieldsIn(matrix[row]?.[column])[place];
  const questions = all
    .flatMap((column): Question[] => {
      const most = Math.max(...rows.map((row) => fieldsIn(matrix[row]?.[column]).length));
      return Array.from({ length: most }, (_, place) => ({ column, place }));
    })
    .filter((question) => rows.some((row) => isOffered(at(row, question))));
  const keys = all.filter((column) => !rows.some((row) => matrix[row]?.[column]?.hasControls));
  const headersOf = (column: number) => headersAbove(matrix, first, column);
  return {
    id,
    columns: questions.map((question) => {
      const sample = rows.map((row) => at(row, question)).find(isControl);
      const isShared = questions.filter(({ column }) => column === question.column).length > 1;
      const own = isShared && sample ? ownName(sample, headersOf(question.column)) : [];
      return {
        header: [...headersOf(question.column), ...own].join(' › '),
        kind: sample?.kind ?? 'text',
        options: sample?.options ?? [],
        maxLength: sample?.maxLength ?? null,
      };
    }),
    keys: keys.map((column) => headersOf(column).join(' › ')),
    rows: rows.map((row) => ({ key: keys.map((column) => matrix[row]?.[column]?.words ?? '') })),
    cells: rows.map((row) => questions.map((question) => idOf(at(row, question)))),
    left: rows.flatMap((row, rowAt) =>
      questions.flatMap((question, column) => {
        const found = at(row, question);
        return found && !isControl(found) ? [{ row: rowAt, column, reason: found.reason }] : [];
      }),
    ),
  };
}

const idOf = (found: Found | undefined) => (isControl(found) ? found.id : null);

/** A person sees it there, even if it is locked in every row. */
function isOffered(found: Found | undefined): boolean {
  return isControl(found) || /^(?:disabled|read-only)$/.test(found?.reason ?? '');
}

/** What tells a control from the others in its cell: a label of its own, else its first hint. */
function ownName({ label, hints }: Control, headers: readonly string[]): string[] {
  return [label, ...hints].filter((text) => !headers.includes(text)).slice(0, 1);
}
