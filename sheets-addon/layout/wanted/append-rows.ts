import type { CellData } from '../cells';
import type { Book, Request } from '../types';
import { cellContent } from './cell-data';
import { type PlacedSheet, placedSheet } from './placed-sheets';
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
  const sheet = placedSheet(there, [log], log.role);
  return sheet?.there ? rowsBelow(placesNow(sheet), rows) : [];
}

/**
 * The same behind the requests of `reconcile` with these sheets, in one batchUpdate: the log, one of
 * them, may be made or mended by it.
 */
export function appendRowsAfter(
  there: Book,
  wanted: readonly WantedSheet[],
  role: string,
  rows: readonly (readonly WantedCell[])[],
): Request[] {
  const sheet = placedSheet(there, wanted, role);
  return sheet ? rowsBelow(placesAfter(sheet), rows) : [];
}

/** Where each cell of a row belongs, in the order of the wanted columns; undefined for nowhere. */
interface RowPlaces {
  sheetId: number;
  columns: readonly (number | undefined)[];
}

const placesNow = ({ sheetId, wanted, columns: { was } }: PlacedSheet): RowPlaces => ({
  sheetId,
  columns: wanted.columns.map(({ code }) => was.get(code)),
});

const placesAfter = ({ sheetId, wanted, columns: { at } }: PlacedSheet): RowPlaces => ({
  sheetId,
  columns: wanted.columns.map(({ code }) => at.get(code)),
});

/** Rows for a sheet of which is only known where each cell of a row belongs. */
export function rowsBelow(
  { sheetId, columns }: RowPlaces,
  rows: readonly (readonly WantedCell[])[],
): Request[] {
  if (rows.length === 0) return [];
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
