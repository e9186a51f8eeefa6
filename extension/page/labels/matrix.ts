import { isShown } from '../sight';
import { FIELD, isField } from '../widgets/elements';
import { readText } from './text';

/** A cell of a table, with what stands in it. */
export interface Cell {
  element: Element;
  words: string;
  hasControls: boolean;
  isHeader: boolean;
}

/** The cells of a table by row and column; a cell that spans several stands in all of them. */
export type Matrix = (Cell | undefined)[][];

export const CELL = 'td,th,[role$=cell],[role$=header]';
/** Cells that name what stands under them. */
export const HEADER = 'th,thead *,[role$=header],td[class*=eader],tr[class*=eader]>td';
/** "A", "(1)", "5=3+4": what forms number their columns with, in a row of its own. */
const NUMBER = /^\(?(?:\p{Lu}|\d+)\)?(?: ?=.*)?$/u;

/**
 * The rows that a person sees, without one that only numbers the columns. Grids of ARIA whose rows
 * are drawn in several parts say by numbers which parts make up one row.
 */
export function readMatrix(table: Element): Matrix {
  const rows = [
    ...((table as HTMLTableElement).rows ?? table.querySelectorAll('[role=row]')),
  ].filter((row) => row.ariaHidden !== 'true');
  const lines = [...new Set(rows.map(lineOf))];
  const matrix: Matrix = lines.map(() => []);
  for (const row of rows) {
    const line = lines.indexOf(lineOf(row));
    let column = 0;
    const cells = (row as HTMLTableRowElement).cells ?? row.querySelectorAll(CELL);
    for (const element of cells) {
      if (!element.checkVisibility()) continue;
      column = Number(element.ariaColIndex ?? column + 1) - 1;
      while (matrix[line]?.[column]) column += 1;
      const cell: Cell = {
        element,
        words: isShown(element) ? readText(element) : '',
        hasControls: isField(element) || element.querySelector(FIELD) !== null,
        isHeader: element.matches(HEADER),
      };
      const width = spanOf(element, 'col');
      for (const at of matrix.slice(line, line + spanOf(element, 'row'))) {
        for (let place = column; place < column + width; place += 1) at[place] = cell;
      }
      column += width;
    }
  }
  return matrix.filter((line) => !line.every((cell) => cell && NUMBER.test(cell.words)));
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
