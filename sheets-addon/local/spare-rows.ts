import type { sheets_v4 } from '@googleapis/sheets';
import { rowHeights } from './row-heights';
import { heightOf, pagesOf } from './xlsx-page';
import type { DrawnSheet } from './xlsx-sheets';

/** So many rows stay ready however full the last page is. */
const FEWEST = 10;
/** Of the height of a page, the rest is left to programs that measure rows otherwise. */
const FILLED = 0.92;

/**
 * Lists end with empty rows for people. Of these a file keeps as many as fill the last page, so that
 * none is printed nearly empty; laid out again after rows were filled in, the list has room again.
 */
export function keepSpareRows(sheet: DrawnSheet): void {
  const spare = spareRows(sheet);
  if (sheet.hidden || spare.length <= FEWEST) return;
  const heights = rowHeights(sheet);
  const each = heights.get(spare[0] ?? 0) ?? 0;
  const filled = heightOf(sheet, heights) - spare.length * each;
  const page = pagesOf(sheet).height * FILLED;
  const end = Math.ceil((filled + FEWEST * each) / page) * page;
  for (const row of spare.slice(Math.floor((end - filled) / each))) sheet.cells.delete(row);
}

/** The last rows, from top to bottom, in which nothing is shown. */
function spareRows({ cells, frozenRows }: DrawnSheet): number[] {
  const below = [...cells].filter(([row]) => row >= frozenRows);
  const shown = below.filter(([, columns]) => [...columns.values()].some(isShown));
  const lastShown = Math.max(-1, ...shown.map(([row]) => row));
  return below
    .map(([row]) => row)
    .filter((row) => row > lastShown)
    .sort((a, b) => a - b);
}

function isShown({ effectiveValue, userEnteredValue }: sheets_v4.Schema$CellData): boolean {
  const value = effectiveValue ?? userEnteredValue;
  return value !== undefined && value.stringValue !== '';
}
