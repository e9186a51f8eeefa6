import { FIELD, isField } from '../widgets/elements';
import { readText } from './text';

/** A cell of a table, with what stands in it. */
export interface Cell {
  element: Element;
  text: string;
  hasControls: boolean;
  isHeader: boolean;
}

/** The cells of a table by row and column; a cell that spans several stands in all of them. */
export type Matrix = (Cell | undefined)[][];

export const CELL = 'td,th,[role$=cell],[role$=header]';
/** Cells that name what stands under them. */
export const HEADER = 'th,thead *,[role$=header],td[class*=eader],tr[class*=eader]>td';

export function readMatrix(table: Element): Matrix {
  const rows = [
    ...((table as HTMLTableElement).rows ?? table.querySelectorAll('[role=row]')),
  ] as Element[];
  const matrix: Matrix = rows.map(() => []);
  rows.forEach((tableRow, rowIndex) => {
    let column = 0;
    const cells = (tableRow as HTMLTableRowElement).cells ?? tableRow.querySelectorAll(CELL);
    for (const element of cells) {
      while (matrix[rowIndex]?.[column]) column += 1;
      const cell: Cell = {
        element,
        text: readText(element),
        hasControls: isField(element) || element.querySelector(FIELD) !== null,
        isHeader: element.matches(HEADER),
      };
      const width = spanOf(element, 'col');
      const bottom = Math.min(matrix.length, rowIndex + spanOf(element, 'row'));
      for (let r = rowIndex; r < bottom; r += 1) {
        const line = matrix[r];
        for (let c = column; line && c < column + width; c += 1) line[c] = cell;
      }
      column += width;
    }
  });
  return matrix;
}

export function spanOf(cell: Element, way: 'col' | 'row'): number {
  const span = cell.getAttribute(`${way}span`) ?? cell.getAttribute(`aria-${way}span`);
  return Math.max(1, Number(span) || 1);
}

export const hasControls = (row: Matrix[number]): boolean => row.some((cell) => cell?.hasControls);
