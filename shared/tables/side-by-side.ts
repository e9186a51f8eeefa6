import { isRowNumberName } from './cell-class';
import { firstHeader } from './first-header';
import { makeGrid } from './grid';
import type { HeaderCandidate } from './header-candidates';
import { countsFromOne } from './row-numbers';
import { emptyCell, trimCells } from './text-cells';
import type { SheetCells } from './types';

/**
 * The sheet cut into the blocks of columns of tables that stand side by side, left to right; the
 * sheet itself when there is one block. Cells keep their places. A block begins after a blank column
 * where row numbers begin or all names of the left begin again, and without a blank column where both,
 * or where rows are counted from 1 on both sides. What hid the beginning of a table to the left, a header
 * of more rows to the right, is gone after the cut.
 */
export function splitSideBySide(sheet: SheetCells): SheetCells[] {
  const whole = firstHeader(makeGrid(sheet));
  if (!whole) return [sheet];
  const filled = filledFrom(sheet, whole.top);
  for (let start = 2; start < filled.length; start += 1) {
    const parted = filled[start] && !filled[start - 1];
    if (!parted && !namesRowNumbers(whole, start)) continue;
    const begin = parted ? start : start - hiddenBefore(sheet, start);
    const left = withColumns(sheet, 0, begin - 1);
    const right = withColumns(sheet, begin, filled.length - 1);
    if (beginsTable(left, right, start, whole, parted ? 'blank' : 'adjoining')) {
      return [...splitSideBySide(left), ...splitSideBySide(right)];
    }
  }
  return [sheet];
}

function beginsTable(
  left: SheetCells,
  right: SheetCells,
  start: number,
  whole: HeaderCandidate,
  between: 'blank' | 'adjoining',
): boolean {
  const [leftGrid, rightGrid] = [makeGrid(left), makeGrid(right)];
  const leftHeader = firstHeader(leftGrid);
  const rightHeader = firstHeader(rightGrid);
  if (!leftHeader || !rightHeader || leftHeader.leafCount < 2 || rightHeader.leafCount < 2) {
    return false;
  }
  const repeats = repeatsNames(whole, start);
  if (between === 'blank') return repeats || hasRowNumbersNear(rightHeader, start);
  if (!isRowNumberName(leafName(rightHeader, start))) return false;
  return (
    repeats || (countsFromOne(leftGrid, leftHeader) && countsFromOne(rightGrid, rightHeader, start))
  );
}

/** Row numbers stand first, behind ids that systems hide at most. */
const MOST_IDS_BEFORE = 2;

/** How many hidden columns stand directly before `column`, as ids do before row numbers. */
function hiddenBefore({ hiddenColumns }: SheetCells, column: number): number {
  let count = 0;
  while (count < MOST_IDS_BEFORE && hiddenColumns.includes(column - count - 1)) count += 1;
  return count;
}

function hasRowNumbersNear(header: HeaderCandidate, start: number): boolean {
  for (let column = start; column <= start + MOST_IDS_BEFORE; column += 1) {
    if (isRowNumberName(leafName(header, column))) return true;
  }
  return false;
}

/** Whether the names from `start` on begin like those to the left, and most of them stand there too. */
function repeatsNames(header: HeaderCandidate, start: number): boolean {
  const left: string[] = [];
  const right: string[] = [];
  for (const [column, path] of header.paths) {
    (column < start ? left : right).push(path.map(({ text }) => text).join('\n'));
  }
  const repeated = right.filter((name) => left.includes(name)).length;
  return right[0] === left[0] && repeated >= 2 && repeated >= right.length * 0.6;
}

/**
 * Whether one of the names over a column is that of row numbers. Where the header on one side has more
 * rows, the first rows below the other lie level with them, and the whole reads them as names too.
 */
function namesRowNumbers({ paths }: HeaderCandidate, column: number): boolean {
  return paths.get(column)?.some(({ text }) => isRowNumberName(text)) ?? false;
}

function leafName({ paths }: HeaderCandidate, column: number): string {
  const path = paths.get(column);
  return path?.[path.length - 1]?.text ?? '';
}

/** Whether each column holds something from this row on: titles may stand between tables. */
function filledFrom({ cells }: SheetCells, top: number): boolean[] {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const filled = new Array<boolean>(width).fill(false);
  let blank = width;
  for (let at = top; at < cells.length && blank > 0; at += 1) {
    for (const [column, { kind }] of (cells[at] ?? []).entries()) {
      if (kind === 'empty' || filled[column]) continue;
      filled[column] = true;
      blank -= 1;
    }
  }
  return filled;
}

/** The sheet with nothing in other columns than these. */
function withColumns(sheet: SheetCells, left: number, right: number): SheetCells {
  const cells = sheet.cells.map((cells, row) =>
    cells
      .slice(0, right + 1)
      .map((cell, column) =>
        column < left && cell.kind !== 'empty' ? emptyCell(row, column) : cell,
      ),
  );
  const merges = sheet.merges
    .filter((range) => range.left >= left && range.left <= right)
    .map((range) => ({ ...range, right: Math.min(range.right, right) }));
  return { ...sheet, cells: trimCells(cells), merges };
}
