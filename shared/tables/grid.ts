import { fromLegacy, tidy } from '../vietnamese';
import { LIMITS } from './limits';
import type { Cell, CellRange, SheetCells } from './types';

/** A non-empty cell with the rectangle it covers: itself, or its merge. */
export interface Span extends CellRange {
  cell: Cell;
  /** Tidied text in Unicode: what it says, also when an old font was used (TCVN3, VNI). */
  readonly text: string;
}

/** Tidies its text only when asked: most cells of a long sheet are never looked at. */
class LazySpan implements Span {
  private tidied: string | undefined;

  constructor(
    readonly cell: Cell,
    readonly top: number,
    readonly left: number,
    readonly bottom: number,
    readonly right: number,
  ) {}

  get text(): string {
    this.tidied ??= tidy(fromLegacy(this.cell.text));
    return this.tidied;
  }
}

/** A sheet read through its merges. Rows and columns are zero-based. */
export interface Grid {
  sheet: SheetCells;
  height: number;
  width: number;
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
  /** The non-empty cell or merge that covers this place. */
  spanAt(row: number, column: number): Span | undefined;
  /** Non-empty spans that cover the row, left to right, each once. */
  spans(row: number): readonly Span[];
  /** How many cells of the row hold something themselves. */
  filled(row: number): number;
}

/** Beyond this many merged cells, merges are noise (a whole sheet merged by accident). */
const MOST_MERGED_CELLS = 2_000_000;

export function makeGrid(sheet: SheetCells): Grid {
  const height = sheet.cells.length;
  const width = findWidth(sheet);
  const merges = indexMerges(sheet, height, width);
  const cellAt = (row: number, column: number): Cell | undefined => {
    const cell = sheet.cells[row]?.[column];
    return cell && cell.kind !== 'empty' ? cell : undefined;
  };
  const spanAt = (row: number, column: number): Span | undefined => {
    const range = merges.size > 0 ? merges.get(row * width + column) : undefined;
    const cell = range ? cellAt(range.top, range.left) : cellAt(row, column);
    if (!cell) return undefined;
    return range
      ? new LazySpan(cell, range.top, range.left, range.bottom, range.right)
      : new LazySpan(cell, row, column, row, column);
  };
  const filledOf: number[] = [];
  // The same row is asked for several times in a row.
  let lastSpans: { row: number; spans: Span[] } | undefined;
  return {
    sheet,
    height,
    width,
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
    spanAt,
    spans(row) {
      if (lastSpans?.row === row) return lastSpans.spans;
      const found: Span[] = [];
      for (let column = 0; column < width; column += 1) {
        const span = spanAt(row, column);
        if (!span) continue;
        found.push(span);
        column = Math.max(column, Math.min(span.right, width - 1));
      }
      lastSpans = { row, spans: found };
      return found;
    },
    filled(row) {
      filledOf[row] ??= countFilled(sheet.cells[row] ?? []);
      return filledOf[row];
    },
  };
}

function countFilled(cells: readonly Cell[]): number {
  let count = 0;
  for (const cell of cells) if (cell.kind !== 'empty') count += 1;
  return count;
}

function findWidth(sheet: SheetCells): number {
  let width = 0;
  for (const row of sheet.cells) width = Math.max(width, row.length);
  for (const { top, left, right } of sheet.merges) {
    const cell = sheet.cells[top]?.[left];
    if (cell && cell.kind !== 'empty') width = Math.max(width, right + 1);
  }
  return Math.min(width, LIMITS.columnsPerSheet);
}

function indexMerges(sheet: SheetCells, height: number, width: number): Map<number, CellRange> {
  const merges = new Map<number, CellRange>();
  let room = MOST_MERGED_CELLS;
  for (const range of sheet.merges) {
    const bottom = Math.min(range.bottom, height - 1);
    const right = Math.min(range.right, width - 1);
    room -= Math.max(0, bottom - range.top + 1) * Math.max(0, right - range.left + 1);
    if (room < 0) break;
    const clipped = { top: range.top, left: range.left, bottom, right };
    for (let row = range.top; row <= bottom; row += 1) {
      for (let column = range.left; column <= right; column += 1) {
        merges.set(row * width + column, clipped);
      }
    }
  }
  return merges;
}
