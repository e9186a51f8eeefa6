import { remember } from '../remember';
import { isShown } from '../sight';
import { FIELD, isField } from '../widgets/elements';
import { readTextBefore } from './text';

/** A cell of a table, with what stands in it. */
export interface Cell {
  element: Element;
  words: string;
  hasControls: boolean;
  isHeader: boolean;
}

/** The cells of a table by row and column; a cell that spans several stands in all of them. */
export type Matrix = (Cell | undefined)[][];

export const CELL = 'td,th,[role$=cell],[role$=header],[role=columngroup],.x-column-header';
/** Rows that are no rows of an HTML table; older ExtJS says so by classes alone. */
const ROW = '[role=row],.x-grid-row,.x-grid-header-ct:not(:has([role=row]))';
const NESTED_HEADER = '[role^=column] [role=columnheader],.x-column-header .x-column-header';
/** Cells that name what stands under them. */
export const HEADER =
  'th,thead *,[role$=header],[role=columngroup],.x-column-header,td[class*=eader],tr[class*=eader]>td';
/** "A", "(1)", "5=3+4": what forms number their columns with, in a row of its own. */
const NUMBER = /^\(?(?:\p{Lu}|\d+)\)?(?: ?=.*)?$/u;

/**
 * The rows that a person sees, without one that only numbers the columns. Grids of ARIA whose rows
 * are drawn in several parts say by numbers which parts make up one row. Headers that stand in each
 * other, as those of ExtJS and Tabulator, are rows under each other.
 */
export function readMatrix(table: Element): Matrix {
  const rows = [...((table as HTMLTableElement).rows ?? table.querySelectorAll(ROW))].filter(
    (row) => row.ariaHidden !== 'true',
  );
  const matrix: Matrix = [];
  const firstLines = new Map<Element | string, number>();
  const parts = rows.map((row) => {
    const cells = cellsOf(row);
    const depth = Math.max(1, ...cells.map(({ level }) => level + 1));
    const first = remember(firstLines, lineOf(row), () => matrix.length);
    while (matrix.length < first + depth) matrix.push([]);
    return { cells, depth, first };
  });
  for (const { cells, depth, first } of parts) {
    let column = 0;
    for (const { element, level, inner } of cells) {
      const line = first + level;
      column = level > 0 ? 0 : Number(element.ariaColIndex ?? column + 1) - 1;
      while (matrix[line]?.[column]) column += 1;
      const cell: Cell = {
        element,
        words: isShown(element) ? readTextBefore(element, inner[0] ?? null) : '',
        hasControls: isField(element) || element.querySelector(FIELD) !== null,
        isHeader: element.matches(HEADER),
      };
      const width =
        inner.filter((one) => !one.querySelector(CELL)).length || spanOf(element, 'col');
      const height = inner.length > 0 ? 1 : depth - level - 1 + spanOf(element, 'row');
      for (const at of matrix.slice(line, line + height)) {
        for (let place = column; place < column + width; place += 1) at[place] = cell;
      }
      column += width;
    }
  }
  return matrix.filter((line) => !line.every((cell) => cell && NUMBER.test(cell.words)));
}

interface PlacedCell {
  element: Element;
  /** How many headers it stands in. */
  level: number;
  /** The headers that stand in it. */
  inner: Element[];
}

/** The cells of a row that a person sees. */
function cellsOf(row: Element): PlacedCell[] {
  const { cells } = row as HTMLTableRowElement;
  const seen = [...(cells ?? row.querySelectorAll(CELL))].filter((one) => one.checkVisibility());
  const isDeep = !cells && row.querySelector(NESTED_HEADER) !== null;
  return seen.map((element) => ({
    element,
    level: isDeep ? seen.filter((one) => one !== element && one.contains(element)).length : 0,
    inner: isDeep ? seen.filter((one) => one !== element && element.contains(one)) : [],
  }));
}

/** What is the same for all parts of one row. */
const lineOf = (row: Element) => row.ariaRowIndex ?? row;

export function spanOf(cell: Element, way: 'col' | 'row'): number {
  const span = cell.getAttribute(`${way}span`) ?? cell.getAttribute(`aria-${way}span`);
  return Math.max(1, Number(span) || 1);
}

/** A box in a header that chooses all rows, or filters them, makes none of it a row of fields. */
export const hasControls = (row: Matrix[number]): boolean =>
  row.some((cell) => cell?.hasControls && !cell.isHeader);

/** Marked as a header of this column, in a row of headers: one over the whole table is a title. */
export function isHeaderIn(line: Matrix[number], column: number): boolean {
  const cell = line[column];
  return (
    cell?.isHeader === true && cell.words !== '' && !hasControls(line) && new Set(line).size > 1
  );
}
