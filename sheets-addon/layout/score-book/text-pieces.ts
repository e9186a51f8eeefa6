import { LONGEST_TEXT } from '../../../shared/reports/cells';

/**
 * A JSON text in pieces that each fit into a cell of Sheets and Excel; put together they say the same
 * value. A piece never begins or ends with white space nor between the halves of a character: writing
 * a cell trims the one and drops the other. Where no such cut is to be had, white space is written as
 * JSON's escapes, which may be cut anywhere. `longest` is 4 characters or more.
 */
export function piecesOf(json: string, longest = LONGEST_TEXT): string[] {
  const pieces: string[] = [];
  let rest = json;
  while (rest.length > longest) {
    if (lastCut(rest, longest) === null) {
      rest = `${escaped(rest.slice(0, longest))}${rest.slice(longest)}`;
    }
    const cut = lastCut(rest, longest) ?? longest;
    pieces.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...pieces, rest];
}

/** The last place up to `longest` at which the text may be cut. */
function lastCut(text: string, longest: number): number | null {
  for (let cut = longest; cut > 0; cut--) {
    if (!UNSAFE_AT_EDGE.test(text.slice(cut - 1, cut + 1))) return cut;
  }
  return null;
}

/** White space at either side of the cut, or a cut inside a surrogate pair. */
const UNSAFE_AT_EDGE = /\s|[\uD800-\uDBFF][\uDC00-\uDFFF]/;

/** White space of JSON's strings as their escapes: outside of strings `JSON.stringify` puts none. */
const escaped = (json: string): string =>
  json.replace(/\s/g, (space) => `\\u${space.charCodeAt(0).toString(16).padStart(4, '0')}`);
