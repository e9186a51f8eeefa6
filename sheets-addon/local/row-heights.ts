import type { sheets_v4 } from '@googleapis/sheets';
import type { DrawnSheet } from './xlsx-sheets';

/** Pixels of an average letter of Vietnamese text in 10-point Arial, a little on the wide side. */
const PIXELS_PER_LETTER = 6.7;
const PIXELS_PER_LINE = 17;
const PADDING = 6;
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
  const scale = cell.userEnteredFormat?.textFormat?.bold ? 1.1 : 1;
  const room = Math.max(1, Math.floor((width - 2 * PADDING) / (PIXELS_PER_LETTER * scale)));
  return text.split('\n').reduce((lines, line) => lines + wrappedLines(line, room), 0);
}

/** Lines that a paragraph takes when words go on to the next line as a whole. */
function wrappedLines(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const wanted = used === 0 ? word.length : used + 1 + word.length;
    if (wanted <= room) {
      used = wanted;
      continue;
    }
    lines += used === 0 ? 0 : 1;
    lines += Math.floor((word.length - 1) / room);
    used = word.length % room;
  }
  return lines;
}
