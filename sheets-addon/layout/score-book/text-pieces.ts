import { LONGEST_TEXT } from '../../../shared/reports/cells';

/**
 * A text in pieces that each fit into a cell of Sheets and Excel. A piece never begins or ends with a
 * space nor between the halves of a character: writing a cell trims the one and drops the other.
 */
export function piecesOf(text: string, longest = LONGEST_TEXT): string[] {
  const pieces: string[] = [];
  let start = 0;
  while (start < text.length) {
    const end = cutBefore(text, start, start + longest);
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}

function cutBefore(text: string, start: number, end: number): number {
  if (end >= text.length) return text.length;
  for (let cut = end; cut > start; cut--) {
    if (!UNSAFE_AT_EDGE.test(text.slice(cut - 1, cut + 1))) return cut;
  }
  return end;
}

/** White space at either side of the cut, or a cut inside a surrogate pair. */
const UNSAFE_AT_EDGE = /\s|[\uD800-\uDBFF][\uDC00-\uDFFF]/;
