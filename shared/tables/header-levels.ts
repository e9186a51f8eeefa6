import { areDaysAndWeekdays, isWeekdayOfDay } from './calendar-rows';
import { isRowNumberName } from './cell-class';
import type { Grid, Span } from './grid';
import { isDateLine, isHeaderRemark, isPersonName, isSignature, looksLikeTitle } from './phrases';

/** Titles and letterheads stand by ones and twos; among more, "Phòng học" is a name of a column. */
const LEAST_NAMES = 3;

/**
 * True when `row` is an upper level of a header that begins at `top`, and `row + 1` the next: cells
 * merged down into it, or cells merged (or, without merges, reaching) across several of its cells, or a row of remarks or of weekdays below.
 */
export function isUpperLevel(grid: Grid, row: number, top: number): boolean {
  const spans = grid.spans(row);
  if (spans.length === 0) return false;
  if (spans.length < LEAST_NAMES && spans.some((span) => looksLikeTitle(span.text))) return false;
  if (spans.length < LEAST_NAMES && areSigners(grid, row, spans)) return false;
  const goesDown = spans.some((span) => span.bottom > row);
  const across = spans.filter((span) => span.right > span.left && span.bottom === row);
  if (across.some((span) => coversRowNumbers(grid, span))) return false;
  if (goesDown) return true;
  if (grid.filled(row + 1) === 0) return false;
  if (areDaysAndWeekdays(grid, row)) return true;
  const hasNames = spans.length >= LEAST_NAMES;
  if (hasNames && grid.spans(row + 1).every((span) => isRemarkBelow(grid, span))) return true;
  return across.length > 0
    ? mergedParents(grid, row, spans, across)
    : reachingParents(grid, row, top);
}

/** Names of persons below the space left for signing, over which it says who signs. */
function areSigners(grid: Grid, row: number, spans: readonly Span[]): boolean {
  if (!spans.every(({ text }) => isPersonName(text))) return false;
  let above = row - 1;
  while (above > 0 && grid.filled(above) === 0) above -= 1;
  const texts = above < row - 1 ? grid.spans(above).map(({ text }) => text) : [];
  return texts.every(isSignature) && texts.some((text) => !isDateLine(text));
}

function coversRowNumbers(grid: Grid, span: Span): boolean {
  for (let column = span.left; column <= span.right; column += 1) {
    const below = grid.spanAt(span.bottom + 1, column);
    if (below && isRowNumberName(below.text)) return true;
  }
  return false;
}

/** Parents merged across their children; the other columns are named on one of the two rows. */
function mergedParents(
  grid: Grid,
  row: number,
  spans: readonly Span[],
  across: readonly Span[],
): boolean {
  const everyParentHasChildren = across.every((span) => childrenOf(grid, span) >= 2);
  const singles = spans.filter((span) => span.right === span.left);
  const singlesStandAlone = singles.every((span) => standsAlone(grid, row, span.left));
  const covered = across.reduce((sum, span) => sum + span.right - span.left + 1, 0);
  const named = grid.spans(row + 1).length + singles.length;
  return everyParentHasChildren && singlesStandAlone && covered < named;
}

/** Nothing is named below the name, or a remark on it is. */
function standsAlone(grid: Grid, row: number, column: number): boolean {
  const below = grid.spanAt(row + 1, column);
  return !below || isRemarkBelow(grid, below);
}

function isRemarkBelow(grid: Grid, { top, left, text }: Span): boolean {
  return isHeaderRemark(text) && grid.spanAt(top - 1, left) !== undefined;
}

function childrenOf(grid: Grid, parent: Span): number {
  const children = new Set<string>();
  for (let column = parent.left; column <= parent.right; column += 1) {
    const child = grid.spanAt(parent.bottom + 1, column);
    if (child) children.add(child.cell.address);
  }
  return children.size;
}

/**
 * Without merges: a parent stands over its first child, and blanks follow it (or its name again) as
 * far as its children reach; it has two or more, or one that has. On the first row of a header some names stand alone.
 */
function reachingParents(grid: Grid, row: number, top: number): boolean {
  let parents = 0;
  let alone = 0;
  for (let column = 0; column < grid.width; column += 1) {
    const upper = grid.spanAt(row, column);
    if (!upper) continue;
    const last = lastReached(grid, row, top, column);
    const children = Math.max(...[1, 2].map((down) => countNames(grid, row + down, column, last)));
    if (standsAlone(grid, row, column) && (children < 2 || !grid.spanAt(row + 1, column))) {
      alone += 1;
      continue;
    }
    if (children < 2) return false;
    parents += 1;
    column = last;
  }
  return parents > 0 && (alone > 0 || row > top);
}

/** The last column that a name without merge may reach: before the next name on its row or above. */
function lastReached(grid: Grid, row: number, top: number, column: number): number {
  const name = grid.spanAt(row, column)?.text;
  let last = column;
  for (let next = column + 1; next < grid.width; next += 1) {
    const own = grid.spanAt(row, next);
    if (own ? own.text !== name : beginsName(grid, row, top, next)) break;
    last = next;
  }
  return last;
}

/** A name of the rows above that begins in this column: what stands under it is of another parent. */
function beginsName(grid: Grid, row: number, top: number, column: number): boolean {
  for (let above = top; above < row; above += 1) {
    if (grid.spanAt(above, column)?.left === column) return true;
  }
  return false;
}

function countNames(grid: Grid, row: number, left: number, right: number): number {
  let names = 0;
  for (let column = left; column <= right; column += 1) if (grid.spanAt(row, column)) names += 1;
  return names;
}

/**
 * The cells that name a column, top level first. A cell merged down counts once; a parent that is
 * not merged reaches over the blanks to its right that have a child below. Weekdays of numbered days are left out.
 */
export function headerPath(grid: Grid, top: number, bottom: number, column: number): Span[] {
  const path: Span[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const span = grid.spanAt(row, column) ?? reachingParent(grid, { top, bottom, row, column });
    if (!span || isWeekdayOfDay(grid, span)) continue;
    const last = path[path.length - 1];
    if (last?.cell === span.cell || last?.text === span.text) continue;
    path.push(span);
  }
  return path;
}

/** A blank place in a header. */
interface Blank {
  top: number;
  bottom: number;
  row: number;
  column: number;
}

function reachingParent(grid: Grid, { top, bottom, row, column }: Blank): Span | undefined {
  for (let left = column; left >= 0; left -= 1) {
    if (!hasNameBelow(grid, row, bottom, left)) return undefined;
    const span = grid.spanAt(row, left);
    if (span && isNameBelowDays(grid, row, column)) return undefined;
    if (span) return span.right === span.left && span.bottom === row ? span : undefined;
    if (beginsName(grid, row, top, left)) return undefined;
  }
  return undefined;
}

/** A name beside the days of the lower row: no weekday of the upper row reaches over it. */
const isNameBelowDays = (grid: Grid, row: number, column: number): boolean =>
  grid.spanAt(row + 1, column) !== undefined && areDaysAndWeekdays(grid, row);

function hasNameBelow(grid: Grid, row: number, bottom: number, column: number): boolean {
  for (let below = row + 1; below <= bottom; below += 1) {
    if (grid.spanAt(below, column)) return true;
  }
  return false;
}
