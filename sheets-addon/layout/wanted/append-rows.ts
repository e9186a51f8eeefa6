import type { CellData } from '../cells';
import { findOwnSheet } from '../own-sheets';
import type { Book, Request } from '../types';
import { cellContent } from './cell-data';
import { existingCodes } from './existing-codes';
import type { WantedCell, WantedSheet } from './types';

/**
 * Adds rows below the last one of a log sheet; each holds one cell for each column of `log`. Google
 * finds the last row itself, so that rows written by two people at the same time all stay. [] when
 * the sheet is not in the workbook. Cells of a log hold no formulas.
 */
export function appendRows(
  there: Book,
  log: WantedSheet,
  rows: readonly (readonly WantedCell[])[],
): Request[] {
  const sheet = findOwnSheet(there, log.role);
  const sheetId = sheet?.properties?.sheetId;
  if (!sheet || typeof sheetId !== 'number' || rows.length === 0) return [];
  const { was } = existingCodes(sheet, log).columns;
  return rowsBelow({ sheetId, columns: log.columns.map(({ code }) => was.get(code)) }, rows);
}

/** The same for a sheet of which is only known where each cell of a row belongs. */
export function rowsBelow(
  { sheetId, columns }: { sheetId: number; columns: readonly (number | undefined)[] },
  rows: readonly (readonly WantedCell[])[],
): Request[] {
  const width = Math.max(0, ...columns.map((place) => (place ?? 0) + 1));
  const rowData = rows.map((cells) => {
    const values = Array.from({ length: width }, (): CellData => ({}));
    columns.forEach((place, index) => {
      const cell = cells[index];
      if (place === undefined || !cell || cell.is === 'formula') return;
      const content = cellContent(cell, () => '', ',');
      values[place] = { ...content, userEnteredFormat: cell.look };
    });
    return { values };
  });
  const fields = 'userEnteredValue,userEnteredFormat,note';
  return [{ appendCells: { sheetId, rows: rowData, fields } }];
}
