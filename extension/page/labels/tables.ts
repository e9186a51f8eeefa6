import { Boxes } from '../box';
import { markCaptions, pairsUp } from './captions';
import { CELL, type Cell, hasControls, isHeaderIn, type Matrix, spanOf } from './matrix';
import { piecesOf, readPieces } from './pieces';
import { TABLE, type TableLabel } from './table-reader';

interface PlacedLabel extends TableLabel {
  place: Place;
}

export interface Place {
  table: Element;
  row: number;
  column: number;
}

/** Reads tables used for forms and for grids; one instance for one reading of the page. */
export class Tables {
  readonly #matrices = new Map<Element, Matrix>();
  readonly #places = new Map<Element, Place>();
  readonly #boxes = new Boxes();

  /**
   * The label of a control from the nearest table that has one, or null outside tables. Tables that
   * are drawn around a single field, as DevExpress does, say nothing of it.
   */
  labelOf(control: Element): PlacedLabel | null {
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
    const pieces = piecesOf(table, this.#boxes);
    const matrix = readPieces(pieces, this.#boxes);
    markCaptions(matrix);
    for (const piece of pieces) this.#matrices.set(piece, matrix);
    matrix.forEach((line, row) => {
      line.forEach((cell, column) => {
        if (cell && !this.#places.has(cell.element)) {
          this.#places.set(cell.element, { table, row, column });
        }
      });
    });
    return matrix;
  }

  #labelAt(place: Place): PlacedLabel | null {
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
    if (cell.words !== '') return cell.words;
  }
  return '';
}

/** What stands to the left of several rows at once, before the row's own label. */
function rowsHeadings(row: Matrix[number], label: string): string[] {
  const isOver = (cell: Cell | undefined): cell is Cell =>
    cell?.hasControls === false && cell.words !== label && spanOf(cell.element, 'row') > 1;
  return row.filter(isOver).map(({ words }) => words);
}

/**
 * The headers above a cell, outermost first: where none are marked, the nearest row upwards whose
 * cell in this column is text alone. A row of one wide cell is a heading of the section and is
 * passed by.
 */
export function headersAbove(matrix: Matrix, row: number, column: number): string[] {
  const texts: string[] = [];
  const isHeaded = hasHeader(matrix, row, column);
  for (let at = row - 1; at >= 0; at -= 1) {
    const line = matrix[at] ?? [];
    const cell = line[column];
    if (texts.length > 0 && (!cell?.isHeader || cell.hasControls)) break;
    if (!cell || cell.hasControls || cell.words === '' || new Set(line).size < 2) continue;
    if (!cell.isHeader && (isHeaded || hasControls(line))) continue;
    if (texts[0] !== cell.words) texts.unshift(cell.words);
    if (!cell.isHeader) break;
  }
  return texts;
}

/**
 * A column under a header with controls in at least two rows, or in one that has a text of its own
 * under a header: its headers name all of them.
 */
export function isGridColumn(matrix: Matrix, { row, column }: Omit<Place, 'table'>): boolean {
  const headersOf = (at: number) => String(headersAbove(matrix, at, column));
  const fields = new Set<Cell>();
  const isAsked = () =>
    matrix.some((line, at) => {
      const cell = line[column];
      if (cell?.hasControls && headersOf(at) === headersOf(row)) fields.add(cell);
      return fields.size > 1;
    });
  const isKey = (cell: Cell | undefined, at: number) =>
    cell?.hasControls === false && cell.words !== '' && hasHeader(matrix, row, at);
  return hasHeader(matrix, row, column) && (isAsked() || (matrix[row] ?? []).some(isKey));
}

const hasHeader = (matrix: Matrix, row: number, column: number): boolean =>
  matrix.some((line, above) => above < row && isHeaderIn(line, column));

/** The first words of a row tell whose it is. */
export function rowKey(row: Matrix[number]): string {
  return row.find((cell) => cell && !cell.hasControls && /\p{L}/u.test(cell.words))?.words ?? '';
}
