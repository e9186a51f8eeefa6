import type { sheets_v4 } from '@googleapis/sheets';
import { lettersIn, wrappedLines } from '../layout/text-width';
import type { DrawnSheet } from './xlsx-sheets';

/** A row of one line is as high as Google Sheets makes it: 21 pixels. */
const PIXELS_PER_LINE = 18;
const PADDING = 3;
const DEFAULT_WIDTH = 100;

/** Points of the default font. */
const DEFAULT_SIZE = 10;

/**
 * Height in pixels of each row: its own, or what its largest and longest texts need. Google Sheets
 * fits rows by itself; programs that read .xlsx take the height that stands in the file.
 */
export function rowHeights(sheet: DrawnSheet): Map<number, number> {
  const heights = new Map<number, number>();
  for (const [row, cells] of sheet.cells) {
    let lines = 1;
    let scale = 1;
    for (const [column, cell] of cells) {
      scale = Math.max(scale, (cell.userEnteredFormat?.textFormat?.fontSize ?? 0) / DEFAULT_SIZE);
      if (cell.userEnteredFormat?.wrapStrategy !== 'WRAP') continue;
      lines = Math.max(lines, linesOf(cell, widthAt(sheet, row, column)));
    }
    heights.set(row, Math.min(lines, MOST_LINES) * scale * PIXELS_PER_LINE + PADDING);
  }
  return new Map([...heights, ...sheet.heights]);
}

/** Pixels that a text has for itself: of its column, or of those that its cell is merged over. */
function widthAt({ widths, hiddenColumns, merges }: DrawnSheet, row: number, column: number) {
  const merged = merges.find(
    ({ startRowIndex, startColumnIndex }) => startRowIndex === row && startColumnIndex === column,
  );
  let pixels = 0;
  for (let at = column; at < (merged?.endColumnIndex ?? column + 1); at++) {
    if (at === column || !hiddenColumns.has(at)) pixels += widths.get(at) ?? DEFAULT_WIDTH;
  }
  return pixels;
}

/** Excel shows rows of at most 409 points. */
const MOST_LINES = 30;

function linesOf(cell: sheets_v4.Schema$CellData, width: number): number {
  const text = (cell.effectiveValue ?? cell.userEnteredValue)?.stringValue ?? '';
  const letters = lettersIn(width, cell.userEnteredFormat?.textFormat?.bold ? 'bold' : 'plain');
  return text
    .split('\n')
    .reduce((lines, paragraph) => lines + wrappedLines(paragraph, letters).length, 0);
}
