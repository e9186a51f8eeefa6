import { isWeekdayOfDay } from './calendar-rows';
import { type CellClass, cellClass, couldNameColumn, isKnownFieldName } from './cell-class';
import type { Grid, Span } from './grid';
import { headerPath, isUpperLevel } from './header-levels';
import { isUnderNumberedParent, numberedNames } from './numbered-names';
import { isLetterhead, isSignature } from './phrases';
import { isColumnNumbers } from './row-shapes';

/** Rows that may be the header of a table, and how much speaks for it. */
export interface HeaderCandidate {
  top: number;
  bottom: number;
  /** Cells naming each column, top level first; by column. */
  paths: ReadonlyMap<number, Span[]>;
  /** Distinct lowest cells. */
  leafCount: number;
  /** Shares 0–1: of names known, of columns whose data look unlike their name, of cells unfit to be names. */
  known: number;
  contrast: number;
  unfit: number;
  score: number;
}

/** A lowest header cell, and the first column it names. */
interface Leaf {
  column: number;
  span: Span;
  /** Itself or, for a number, the words above it: "Điểm thường xuyên" over 1, 2, 3. */
  words: Span;
  /** One of numbers that count on from column to column: a day, a mark, a criterion. */
  numbered: boolean;
}

const MOST_LEVELS = 4;
const SAMPLE_ROWS = 12;
const SAMPLE_REACH = 40;
/** After so many a blank row may end the table: below it another may stand. */
const ENOUGH_SAMPLES = 4;
/** A score from which a candidate is believed; see `score` for what adds up. */
export const ENOUGH = 3.5;
/** Believed when a sheet offers nothing better. */
export const BARELY_ENOUGH = 2.9;

/** The best header that begins at `top`, if its rows could be one at all. */
export function candidateAt(grid: Grid, top: number): HeaderCandidate | null {
  let best: HeaderCandidate | null = null;
  for (let bottom = top; bottom < Math.min(top + MOST_LEVELS, grid.height); bottom += 1) {
    if (bottom > top && !isUpperLevel(grid, bottom - 1, top)) break;
    if (grid.spans(bottom).some((span) => span.bottom > bottom && span.right >= span.left)) {
      if (reachesPastSheet(grid, bottom)) break;
      continue;
    }
    const candidate = evaluate(grid, top, bottom);
    if (candidate && (!best || candidate.score > best.score)) best = candidate;
  }
  return best;
}

function reachesPastSheet(grid: Grid, row: number): boolean {
  return row + 1 >= grid.height;
}

function evaluate(grid: Grid, top: number, bottom: number): HeaderCandidate | null {
  const paths = new Map<number, Span[]>();
  const leaves = new Map<string, Leaf>();
  const numbers = numbersIn(grid, top, bottom);
  for (let column = 0; column < grid.width; column += 1) {
    const path = headerPath(grid, top, bottom, column);
    const leaf = path[path.length - 1];
    if (!leaf) continue;
    paths.set(column, path);
    if (!leaves.has(leaf.cell.address)) {
      const words = path.filter(({ cell }) => cellClass(cell) !== 'number').pop() ?? leaf;
      const numbered = path.some(({ cell }) => numbers.has(cell.address));
      leaves.set(leaf.cell.address, { column, span: leaf, words, numbered });
    }
  }
  const named = [...leaves.values()];
  if (named.length === 0 || named.some(({ span }) => isLetterhead(span.text))) return null;
  if (named.every(({ span }) => isSignature(span.text))) return null;
  const unfit = unfitShare(grid, top, bottom, numbers);
  if (unfit > 0.4) return null;
  const known = knownShare(named);
  if (named.length === 1 && !(known === 1 && grid.width === 1)) return null;

  const samples = sampleRows(grid, bottom, paths, named);
  const evidence = compareWithData(grid, named, samples);
  if (samples.length === 0 ? known < 0.5 : evidence.coverage < 0.5) return null;
  const score =
    2 * evidence.coverage +
    3 * known +
    2 * evidence.contrast +
    Math.min(1, samples.length / 2) +
    (named.length >= 3 ? 1 : 0) +
    (named.length >= 5 ? 0.5 : 0) +
    0.3 * (bottom - top) -
    4 * unfit -
    3 * evidence.repeated -
    (looksLikeRowAbove(grid, top, named) ? 2 : 0) -
    (grid.hiddenRows.has(bottom) ? 1.5 : 0);
  const { contrast } = evidence;
  return { top, bottom, paths, leafCount: named.length, known, contrast, unfit, score };
}

/** Addresses of the cells that are numbers and yet names. */
function numbersIn(grid: Grid, top: number, bottom: number): ReadonlySet<string> {
  const addresses = new Set<string>();
  for (let row = top; row <= bottom; row += 1) {
    for (const column of numberedNames(grid, top, row)) {
      addresses.add(grid.spanAt(row, column)?.cell.address ?? '');
    }
  }
  return addresses;
}

/** Share of names known; numbers that count on are as good. */
function knownShare(named: readonly Leaf[]): number {
  const known = named.filter(({ numbered, words }) => numbered || isKnownFieldName(words.text));
  return known.length / named.length;
}

/** Share of header cells that do not look like names. Numbers under a parent are days, months or marks. */
function unfitShare(grid: Grid, top: number, bottom: number, numbers: ReadonlySet<string>): number {
  let unfit = 0;
  let all = 0;
  for (let row = top; row <= bottom; row += 1) {
    for (const span of grid.spans(row)) {
      if (span.top !== row) continue;
      all += 1;
      const kind = cellClass(span.cell);
      const fits =
        kind === 'text'
          ? couldNameColumn(span.text)
          : numbers.has(span.cell.address) ||
            isWeekdayOfDay(grid, span) ||
            (kind === 'number' && row > top && isUnderNumberedParent(grid, row, span.left));
      if (!fits) unfit += 1;
    }
  }
  return all === 0 ? 1 : unfit / all;
}

/** The next rows that look like records: filled well enough for the columns, days not yet filled in aside. */
function sampleRows(
  grid: Grid,
  bottom: number,
  paths: ReadonlyMap<number, readonly Span[]>,
  named: readonly Leaf[],
): number[] {
  const asked = named.filter(({ numbered }) => !numbered).length;
  const enough = Math.min(named.length, Math.max(2, Math.ceil(asked / 4)));
  const last = Math.min(grid.height - 1, bottom + SAMPLE_REACH);
  const rows: number[] = [];
  for (let row = bottom + 1; row <= last && rows.length < SAMPLE_ROWS; row += 1) {
    if (grid.filled(row) === 0 && rows.length >= ENOUGH_SAMPLES) break;
    if (grid.filled(row) < enough || isColumnNumbers(grid.spans(row), named.length)) continue;
    if (!repeatsHeader(grid, row, paths)) rows.push(row);
  }
  return rows;
}

/** Most cells of the row say again what the header says over them, on whichever of its levels. */
function repeatsHeader(
  grid: Grid,
  row: number,
  paths: ReadonlyMap<number, readonly Span[]>,
): boolean {
  const spans = grid.spans(row).filter(({ top }) => top === row);
  const same = spans.filter(({ left, text }) =>
    paths.get(left)?.some((name) => name.text === text),
  );
  return same.length >= Math.max(2, spans.length * 0.6);
}

function compareWithData(
  grid: Grid,
  named: readonly Leaf[],
  samples: readonly number[],
): { coverage: number; contrast: number; repeated: number } {
  const nameAt = new Map<number, Leaf>();
  for (const leaf of named) {
    const { left, right } = leaf.span;
    for (let column = left; column <= right; column += 1) nameAt.set(column, leaf);
  }
  const covered = new Set<Leaf>();
  let dataColumns = 0;
  let contrast = 0;
  let repeated = 0;
  for (let column = 0; column < grid.width; column += 1) {
    const cells = samples.map((row) => grid.sheet.cells[row]?.[column]);
    const classes = cells.map(cellClass).filter((kind) => kind !== 'empty');
    if (classes.length === 0 || classes.length < samples.length * 0.3) continue;
    dataColumns += 1;
    const name = nameAt.get(column);
    if (!name) continue;
    covered.add(name);
    if (mostOften(classes) !== 'text' && cellClass(name.words.cell) === 'text') contrast += 1;
    const twins = cells.filter((cell) => cell?.text === name.span.cell.text).length;
    if (!name.numbered && twins > 0 && classes.length > twins) repeated += 1;
  }
  if (dataColumns === 0) return { coverage: 0, contrast: 0, repeated: 0 };
  return {
    coverage: covered.size / dataColumns,
    contrast: contrast / dataColumns,
    repeated: repeated / named.length,
  };
}

function mostOften(classes: readonly CellClass[]): CellClass {
  const counts = new Map<CellClass, number>();
  for (const kind of classes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['empty', 0])[0];
}

/** True when the row right above has the same columns filled with the same classes: then this is data. */
function looksLikeRowAbove(grid: Grid, top: number, named: readonly Leaf[]): boolean {
  if (top === 0 || grid.filled(top - 1) === 0) return false;
  const alike = named.filter(({ column, span }) => {
    const above = grid.sheet.cells[top - 1]?.[column];
    return cellClass(above) === cellClass(span.cell) && above !== span.cell;
  });
  return alike.length >= named.length * 0.7;
}
