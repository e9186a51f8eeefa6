import type { Grid } from './grid';
import { BARELY_ENOUGH, candidateAt, ENOUGH, type HeaderCandidate } from './header-candidates';
import { isTechnicalNames } from './row-shapes';

/** Rows after a first acceptable header in which a better one may still stand (letterheads, upper levels). */
const REACH_FOR_BETTER = 4;

/** The first header of a grid; one that is barely believable when there is no better. */
export function firstHeader(grid: Grid): HeaderCandidate | null {
  return firstScoring(grid, ENOUGH) ?? firstScoring(grid, BARELY_ENOUGH);
}

function firstScoring(grid: Grid, enough: number): HeaderCandidate | null {
  for (let row = 0; row < grid.height; row += 1) {
    let best = headerAt(grid, row, enough);
    if (!best) continue;
    for (let later = row + 1; later <= row + REACH_FOR_BETTER; later += 1) {
      const other = headerAt(grid, later, enough);
      if (!other || other.score <= best.score || haveSameNames(other, best)) continue;
      if (!namesAgain(grid, other, best)) best = other;
    }
    return best;
  }
  return null;
}

/** Technical names below a header, or below its column numbers, that are no better known than its own. */
function namesAgain(grid: Grid, other: HeaderCandidate, header: HeaderCandidate): boolean {
  const isBelow = other.top > header.bottom && other.top <= header.bottom + 2;
  if (!isBelow || !isTechnicalNames(grid.spans(other.top))) return false;
  return other.known <= header.known && header.leafCount >= other.leafCount;
}

/** The header that begins at `row`, if it scores at least `enough`. */
export function headerAt(grid: Grid, row: number, enough = ENOUGH): HeaderCandidate | null {
  if (row >= grid.height || grid.filled(row) === 0) return null;
  const candidate = candidateAt(grid, row);
  return candidate && candidate.score >= enough ? candidate : null;
}

/** Whether most columns have the same name in both headers, and none has moved. */
export function haveSameNames(one: HeaderCandidate, other: HeaderCandidate): boolean {
  const same = [...one.paths.keys()].filter((column) => haveSameNameAt(one, other, column));
  return same.length >= one.paths.size * 0.6 && !hasMoved(one, other);
}

function haveSameNameAt(one: HeaderCandidate, other: HeaderCandidate, column: number): boolean {
  const [here, there] = [one.paths.get(column), other.paths.get(column)];
  return there !== undefined && here?.[here.length - 1]?.text === there[there.length - 1]?.text;
}

/**
 * A month of one day more: "Tổng" stands where the other has its last day. What has the same name in
 * its place has not moved: in the lowest row of a repeated header the father has "Họ tên" as the pupil has.
 */
function hasMoved(one: HeaderCandidate, other: HeaderCandidate): boolean {
  const [here, there] = [columnOfNames(one), columnOfNames(other)];
  return [...here].some(
    ([name, column]) =>
      (there.get(name) ?? column) !== column && !haveSameNameAt(one, other, column),
  );
}

/** The first column of each name. */
function columnOfNames({ paths }: HeaderCandidate): Map<string, number> {
  const columns = new Map<string, number>();
  for (const [column, path] of paths) {
    const name = path.map(({ text }) => text).join('\n');
    if (!columns.has(name)) columns.set(name, column);
  }
  return columns;
}
