import type { Box } from '../box';
import type { Root } from '../roots';
import type { Sight } from '../sight';
import { HEADER, hasControls, type Matrix, readMatrix } from './matrix';

/** Tables of nothing but headers. */
const HEAD = `table:has(${HEADER}):not(:has(tbody td:not(${HEADER})))`;
/** Between the headers and what they stand over, in CSS pixels. */
const WIDEST_GAP = 40;

/**
 * The rows of headers of a table that has none: where only the rows scroll, a table of their own
 * stands over it, with as many columns; one more may stand over the scroll bar.
 */
export function readHead(table: Element, body: Matrix, sight: Sight): Matrix {
  const width = body.find(hasControls)?.length;
  if (width === undefined) return [];
  const box = sight.box(table);
  const heads = [...(table.getRootNode() as Root).querySelectorAll(HEAD)];
  const head = heads.find((one) => standsOver(sight.box(one), box));
  return (head ? readMatrix(head) : [])
    .filter((line) => !hasControls(line) && line.length >= width)
    .map((line) => line.slice(0, width));
}

const standsOver = (head: Box, { left, top, right, bottom }: Box) =>
  top - head.bottom < WIDEST_GAP && bottom > head.bottom && left < head.right && right > head.left;
