import type { DrawnSheet } from './xlsx-sheets';

/**
 * Merges each line of a head that stands over several columns with the blank cells that it runs over, up
 * to the border where the next begins, and wraps it. In Google Sheets these stay apart, so that columns can be moved; a file is printed, where a long
 * head would be cut off.
 */
export function mergeHeadBlocks({ sheetId, cells, frozenRows, merges }: DrawnSheet): void {
  for (let row = 0; row < frozenRows; row++) {
    const columns = cells.get(row);
    if (columns === undefined) continue;
    const lookAt = (column: number) => columns.get(column)?.userEnteredFormat;
    const runsOver = (column: number) =>
      lookAt(column)?.wrapStrategy === 'OVERFLOW_CELL' &&
      lookAt(column)?.backgroundColorStyle !== undefined;
    const begins = (column: number) => lookAt(column)?.borders?.left !== undefined;
    for (const [column, cell] of [...columns]) {
      if (!runsOver(column) || !cell.userEnteredValue) continue;
      let end = column + 1;
      while (runsOver(end) && !begins(end) && !columns.get(end)?.userEnteredValue) end++;
      const userEnteredFormat = { ...cell.userEnteredFormat, wrapStrategy: 'WRAP' };
      columns.set(column, { ...cell, userEnteredFormat });
      if (end === column + 1) continue;
      merges.push({
        sheetId,
        startRowIndex: row,
        endRowIndex: row + 1,
        startColumnIndex: column,
        endColumnIndex: end,
      });
    }
  }
}
