import { hasControls, type Matrix } from './matrix';

/** What stands over a column that counts the rows: no row of a form begins with it. */
const COUNTER = /^(?:s?tt|số (?:tt|thứ tự)|#)$/i;

/**
 * Plain cells over rows of fields become headers where the table marks none: words alone, over at
 * least two rows that have no labels to the left, or that are counted.
 */
export function markCaptions(matrix: Matrix): void {
  matrix.forEach((line, at) => {
    if (!isCaptions(line)) return;
    const below = matrix.slice(at + 1);
    const rows = below.slice(below.findIndex(hasControls));
    const [first = [], second = []] = rows.filter((row) => hasControls(row) || isCaptions(row));
    if (!hasControls(first) || !hasControls(second)) return;
    if (pairsUp(first) && !isCounted(line)) return;
    for (const cell of line) if (cell) cell.isHeader = true;
  });
}

const isCounted = ([cell]: Matrix[number]) => COUNTER.test(cell?.words ?? '');

function isCaptions(line: Matrix[number]): boolean {
  const texts = new Set(line.map((cell) => cell?.words ?? '').filter(Boolean));
  if (hasControls(line) || texts.size < 2) return false;
  return isCounted(line) || [...texts].every((text) => /\p{L}/u.test(text));
}

/** True when the row goes text, control, text, control: labels stand to the left. */
export function pairsUp(row: Matrix[number]): boolean {
  let before: Matrix[number][number];
  for (const cell of row) {
    if (!cell || cell === before) continue;
    if (cell.hasControls && (!before || before.hasControls || before.words === '')) return false;
    before = cell;
  }
  return true;
}
