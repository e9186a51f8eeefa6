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

/** What a table says about a control in one of its cells. */
export interface TableLabel {
  /** Text of the cell to the left, or of the header above. */
  label: string;
  /** The column's header, when the label stands to the left. */
  column: string;
  /** When the label stands above: the levels of headers above it, then the row's key. */
  section: string[];
}

export interface Place {
  table: Element;
  row: number;
  column: number;
}

const CELL = 'td,th,[role=gridcell],[role=cell],[role=columnheader],[role=rowheader]';
const TABLE = 'table,[role=grid],[role=treegrid],[role=table]';

/** Reads tables used for forms and for grids; one instance for one reading of the page. */
export class Tables {
  readonly #matrices = new Map<Element, Matrix>();
  readonly #places = new Map<Element, Place>();

  /** The label of a control from the nearest table that has one, or null outside tables. */
  labelOf(control: Element): TableLabel | null {
    let cell = control.closest(CELL);
    while (cell) {
      const found = this.#labelInTable(cell);
      if (found) return found;
      cell = cell.parentElement?.closest(CELL) ?? null;
    }
    return null;
  }

  /** Where the cell around a control stands in its table. */
  placeOf(cell: Element | null): Place | null {
    const table = cell?.closest(TABLE);
    if (!cell || !table) return null;
    this.matrixOf(table);
    return this.#places.get(cell) ?? null;
  }

  matrixOf(table: Element): Matrix {
    const known = this.#matrices.get(table);
    if (known) return known;
    const matrix = readMatrix(table);
    this.#matrices.set(table, matrix);
    matrix.forEach((line, row) => {
      line.forEach((cell, column) => {
        if (cell && !this.#places.has(cell.element)) {
          this.#places.set(cell.element, { table, row, column });
        }
      });
    });
    return matrix;
  }

  #labelInTable(cell: Element): TableLabel | null {
    const at = this.placeOf(cell);
    if (!at) return null;
    const matrix = this.matrixOf(at.table);
    const row = matrix[at.row] ?? [];
    const left = leftText(row, at.column);
    const above = headersAbove(matrix, at.row, at.column);
    const nearest = above.at(-1) ?? '';
    if (left === '' && nearest === '') return null;
    if (left !== '' && (nearest === '' || (pairsUp(row) && !isGridColumn(matrix, at)))) {
      return { label: left, section: rowsHeadings(row, left), column: nearest };
    }
    return { label: nearest, section: [...above.slice(0, -1), rowKey(row)], column: '' };
  }
}

function readMatrix(table: Element): Matrix {
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
        isHeader: element.matches('th,thead *,[role$=header]'),
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

function spanOf(cell: Element, way: 'col' | 'row'): number {
  const span = cell.getAttribute(`${way}span`) ?? cell.getAttribute(`aria-${way}span`) ?? 1;
  return Math.max(1, Number(span) || 1);
}

/** The nearest text to the left in the row; a cell with controls in between ends the search. */
function leftText(row: Matrix[number], column: number): string {
  for (let at = column - 1; at >= 0; at -= 1) {
    const cell = row[at];
    if (!cell) continue;
    if (cell.hasControls) return '';
    if (cell.text !== '') return cell.text;
  }
  return '';
}

/** What stands to the left of several rows at once, before the row's own label. */
function rowsHeadings(row: Matrix[number], label: string): string[] {
  const isOver = (cell: Cell | undefined): cell is Cell =>
    cell?.hasControls === false && cell.text !== label && spanOf(cell.element, 'row') > 1;
  return row.filter(isOver).map(({ text }) => text);
}

/**
 * The headers above a cell, outermost first: the nearest row upwards whose cell in this column is
 * text alone, and header rows right above it. A row of one wide cell is a heading of the section
 * and is passed by.
 */
export function headersAbove(matrix: Matrix, row: number, column: number): string[] {
  const texts: string[] = [];
  for (let at = row - 1; at >= 0; at -= 1) {
    const line = matrix[at] ?? [];
    const cell = line[column];
    if (texts.length > 0 && (!cell?.isHeader || cell.hasControls)) break;
    if (!cell || cell.hasControls || cell.text === '' || new Set(line).size < 2) continue;
    if (hasControls(line) && !cell.isHeader) continue;
    if (texts[0] !== cell.text) texts.unshift(cell.text);
    if (!cell.isHeader) break;
  }
  return texts;
}

export const hasControls = (row: Matrix[number]): boolean => row.some((cell) => cell?.hasControls);

/** A column under a header with controls in at least two rows: its header names all of them. */
export function isGridColumn(matrix: Matrix, { row, column }: Omit<Place, 'table'>): boolean {
  const cells = new Set<Cell>();
  const isAsked = matrix.some((line) => {
    const cell = line[column];
    if (cell?.hasControls) cells.add(cell);
    return cells.size > 1;
  });
  return (
    isAsked && matrix.some((line, at) => at < row && line[column]?.isHeader && !hasControls(line))
  );
}

/** True when the row goes text, control, text, control: labels stand to the left. */
function pairsUp(row: Matrix[number]): boolean {
  let before: Cell | undefined;
  for (const cell of row) {
    if (!cell || cell === before) continue;
    if (cell.hasControls && (!before || before.hasControls || before.text === '')) return false;
    before = cell;
  }
  return true;
}

function rowKey(row: Matrix[number]): string {
  const texts = row.filter((cell) => cell && !cell.hasControls && /\p{L}/u.test(cell.text));
  return texts[0]?.text ?? '';
}
