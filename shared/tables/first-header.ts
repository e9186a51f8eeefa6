import type { Grid } from './grid';
import { BARELY_ENOUGH, candidateAt, ENOUGH, type HeaderCandidate } from './header-candidates';

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
      if (other && other.score > best.score && !haveSameNames(other, best)) best = other;
    }
    return best;
  }
  return null;
}

/** The header that begins at `row`, if it scores at least `enough`. */
export function headerAt(grid: Grid, row: number, enough = ENOUGH): HeaderCandidate | null {
  if (row >= grid.height || grid.filled(row) === 0) return null;
  const candidate = candidateAt(grid, row);
  return candidate && candidate.score >= enough ? candidate : null;
}

/** Whether most columns have the same name in both headers, and none has moved. */
export function haveSameNames(one: HeaderCandidate, other: HeaderCandidate): boolean {
  let same = 0;
  for (const [column, path] of one.paths) {
    const twin = other.paths.get(column);
    if (twin && twin[twin.length - 1]?.text === path[path.length - 1]?.text) same += 1;
  }
  return same >= one.paths.size * 0.6 && !hasMoved(one, other);
}

/** A month of one day more: "Tổng" stands where the other has its last day. */
function hasMoved(one: HeaderCandidate, other: HeaderCandidate): boolean {
  const [here, there] = [columnOfNames(one), columnOfNames(other)];
  return [...here].some(([name, column]) => (there.get(name) ?? column) !== column);
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
