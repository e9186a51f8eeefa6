import { isRowNumberName } from './cell-class';
import type { Grid, Span } from './grid';
import { looksLikeTitle } from './phrases';

/**
 * True when `row` is the upper level of a header whose next level is `row + 1`: cells merged down
 * into it, or cells merged (or, without merges, reaching) across several of its cells.
 */
export function isUpperLevel(grid: Grid, row: number): boolean {
  const spans = grid.spans(row);
  if (spans.length === 0) return false;
  if (spans.some((span) => looksLikeTitle(span.text))) return false;
  const goesDown = spans.some((span) => span.bottom > row);
  const across = spans.filter((span) => span.right > span.left && span.bottom === row);
  if (across.some((span) => coversRowNumbers(grid, span))) return false;
  if (goesDown) return true;
  if (grid.filled(row + 1) === 0) return false;
  return across.length > 0 ? mergedParents(grid, row, spans, across) : reachingParents(grid, row);
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
  const singlesStandAlone = singles.every((span) => !grid.spanAt(row + 1, span.left));
  const covered = across.reduce((sum, span) => sum + span.right - span.left + 1, 0);
  const named = grid.spans(row + 1).length + singles.length;
  return everyParentHasChildren && singlesStandAlone && covered < named;
}

function childrenOf(grid: Grid, parent: Span): number {
  const children = new Set<string>();
  for (let column = parent.left; column <= parent.right; column += 1) {
    const child = grid.spanAt(parent.bottom + 1, column);
    if (child) children.add(child.cell.address);
  }
  return children.size;
}

/** Without merges: a parent stands over its first child; blanks follow it over the others, or its name again. */
function reachingParents(grid: Grid, row: number): boolean {
  let parents = 0;
  let alone = 0;
  for (let column = 0; column < grid.width; column += 1) {
    const upper = grid.spanAt(row, column);
    if (!upper) continue;
    const next = grid.spanAt(row, column + 1);
    if (!grid.spanAt(row + 1, column)) alone += 1;
    else if (grid.spanAt(row, column - 1)?.text === upper.text) continue;
    else if ((next && next.text !== upper.text) || !grid.spanAt(row + 1, column + 1)) return false;
    else parents += 1;
  }
  return parents > 0 && alone > 0;
}

/**
 * The cells that name a column, top level first. A cell merged down counts once; a parent that is
 * not merged reaches over the blanks to its right that have a child below.
 */
export function headerPath(grid: Grid, top: number, bottom: number, column: number): Span[] {
  const path: Span[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const span = grid.spanAt(row, column) ?? reachingParent(grid, row, bottom, column);
    if (!span) continue;
    const last = path[path.length - 1];
    if (last?.cell === span.cell || last?.text === span.text) continue;
    path.push(span);
  }
  return path;
}

function reachingParent(grid: Grid, row: number, bottom: number, column: number): Span | undefined {
  if (row >= bottom || !grid.spanAt(row + 1, column)) return undefined;
  for (let left = column - 1; left >= 0; left -= 1) {
    const span = grid.spanAt(row, left);
    if (span) {
      const isParent =
        span.right === span.left && span.bottom === row && grid.spanAt(row + 1, left);
      return isParent ? span : undefined;
    }
    if (!grid.spanAt(row + 1, left)) return undefined;
  }
  return undefined;
}
