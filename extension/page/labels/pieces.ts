import type { Box, Boxes } from '../box';
import { allIn, type Root } from '../roots';
import { isShown } from '../sight';
import { FIELD } from '../widgets/elements';
import { type Cell, HEADER, hasControls, isHeaderIn, type Matrix, readMatrix } from './matrix';
import { TABLE } from './table-reader';

/** Tables of nothing but headers. */
const HEAD = `table:has(${HEADER}):not(:has(tbody td:not(${HEADER})))`;
/** Boxes in which libraries draw the columns that stay while the others are scrolled. */
const LOCKED = '[class*=fixed i],[class*=locked],[class*=frozen i]';
/** Between the headers and what they stand over, in CSS pixels. */
const WIDEST_GAP = 40;

/** The tables that one grid is drawn in: columns that stay are in tables of their own, with the same rows. */
export function piecesOf(table: Element, boxes: Boxes): Element[] {
  const { top, bottom } = boxes.box(table);
  return allIn(rootOf(table), TABLE).filter((one) => {
    const box = boxes.box(one);
    const isLevel = Math.hypot(box.top - top, box.bottom - bottom) < 2;
    return one === table || (isLevel && lockOf(one) !== lockOf(table));
  });
}

const lockOf = (table: Element) => table.parentElement?.closest(LOCKED);

const rootOf = (table: Element | undefined) => (table?.getRootNode() ?? document) as Root;

/**
 * Reads the tables of one grid side by side, without the columns that one of them keeps free for
 * another.
 */
export function readPieces(pieces: readonly Element[], boxes: Boxes): Matrix {
  const matrices = pieces.map((piece, index) => {
    const body = readMatrix(piece);
    const isHeaded = body.some((line) => line.some((_, column) => isHeaderIn(line, column)));
    return isHeaded ? body : [...readHead(body, headsOver(pieces, boxes)[index]), ...body];
  });
  if (matrices.length < 2) return matrices[0] ?? [];
  const height = Math.max(...matrices.map((matrix) => matrix.length));
  return Array.from({ length: height }, (_, row) =>
    matrices.flatMap((matrix) => {
      const shown = (matrix[0] ?? []).map((_, column) =>
        matrix.some((line) => isDrawn(line[column])),
      );
      const line = matrix.at(row - height) ?? [];
      return line.filter((_, column) => shown[column]);
    }),
  );
}

/** A text, or a field that is not kept out of sight for another table. */
const isDrawn = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.words !== '' || allIn(cell.element, FIELD).some(isShown));

/**
 * The rows of headers of a table that has none: where only the rows scroll, a table of their own
 * stands over it, with as many columns; one more may stand over the scroll bar.
 */
function readHead(body: Matrix, head: Element | undefined): Matrix {
  const width = (body.find(hasControls) ?? body.at(-1))?.length ?? 0;
  return (head ? readMatrix(head) : [])
    .filter((line) => line.length >= width)
    .map((line) => line.slice(0, width));
}

/** In the order of the tables that they stand over. */
const headsOver = (pieces: readonly Element[], boxes: Boxes): Element[] =>
  allIn(rootOf(pieces[0]), HEAD).filter((head) =>
    pieces.some((piece) => standsOver(boxes.box(head), boxes.box(piece))),
  );

const standsOver = (head: Box, { left, top, right, bottom }: Box) =>
  top - head.bottom < WIDEST_GAP && bottom > head.bottom && left < head.right && right > head.left;
