import type { Sight } from '../sight';
import { readHead } from './heads';
import { CELL, type Cell, hasControls, type Matrix, readMatrix, spanOf } from './matrix';

/** What a table says about a control in one of its cells. */
export interface TableLabel {
  place: Place;
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

const TABLE = 'table,[role$=grid],[role=table]';

/** Reads tables used for forms and for grids; one instance for one reading of the page. */
export class Tables {
  readonly #matrices = new Map<Element, Matrix>();
  readonly #places = new Map<Element, Place>();

  constructor(private readonly sight: Sight) {}

  /**
   * The label of a control from the nearest table that has one, or null outside tables. Tables that
   * are drawn around a single field, as DevExpress does, say nothing of it.
   */
  labelOf(control: Element): TableLabel | null {
    let cell = control.closest(CELL);
    while (cell) {
      const table = cell.closest(TABLE);
      if (table) this.matrixOf(table);
      const place = this.#places.get(cell);
      const found = place && this.#labelAt(place);
      if (found) return found;
      cell = cell.parentElement?.closest(CELL) ?? null;
    }
    return null;
  }

  matrixOf(table: Element): Matrix {
    const known = this.#matrices.get(table);
    if (known) return known;
    const matrix = readMatrix(table);
    if (!matrix.some(isHeaderRow)) matrix.unshift(...readHead(table, matrix, this.sight));
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

  #labelAt(place: Place): TableLabel | null {
    const matrix = this.matrixOf(place.table);
    const row = matrix[place.row] ?? [];
    const left = leftText(row, place.column);
    const above = headersAbove(matrix, place.row, place.column);
    const nearest = above.at(-1) ?? '';
    if (left === '' && nearest === '') return null;
    if (left !== '' && (nearest === '' || (pairsUp(row) && !isGridColumn(matrix, place)))) {
      return { place, label: left, section: rowsHeadings(row, left), column: nearest };
    }
    return { place, label: nearest, section: [...above.slice(0, -1), rowKey(row)], column: '' };
  }
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

/**
 * A column under a header with controls in at least two rows, or in one that has a text of its own
 * under a header: its header names all of them.
 */
export function isGridColumn(matrix: Matrix, { row, column }: Omit<Place, 'table'>): boolean {
  const own = matrix[row] ?? [];
  const isUnderHeader = (at: number) =>
    matrix.some((line, above) => above < row && line[at]?.text && isHeaderOf(line, own, at));
  const cells = new Set<Cell>();
  const isAsked = () =>
    matrix.some((line) => {
      const cell = line[column];
      if (cell?.hasControls) cells.add(cell);
      return cells.size > 1;
    });
  const isKey = (cell: Cell | undefined, at: number) =>
    cell?.hasControls === false && cell.text !== '' && isUnderHeader(at);
  return isUnderHeader(column) && (isAsked() || own.some(isKey));
}

/** Marked as a header, or one of the captions over rows that have no labels to the left. */
function isHeaderOf(line: Matrix[number], below: Matrix[number], column: number): boolean {
  if (hasControls(line) || new Set(line).size < 2) return false;
  if (line[column]?.isHeader) return true;
  return !pairsUp(below) && line.every((cell) => cell?.text);
}

const isHeaderRow = (line: Matrix[number]) =>
  !hasControls(line) && line.some((cell) => cell?.isHeader && cell.text);

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
