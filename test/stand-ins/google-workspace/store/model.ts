import type { sheets_v4 } from '@googleapis/sheets';

/** What a cell keeps; values and formats that follow from these are worked out when read. */
export type StoredCell = Pick<
  sheets_v4.Schema$CellData,
  'userEnteredValue' | 'userEnteredFormat' | 'note' | 'dataValidation' | 'textFormatRuns'
>;

export type StoredRow = (StoredCell | null)[];

/** One row or column: null means "as every new one". */
export type StoredDimension = Pick<
  sheets_v4.Schema$DimensionProperties,
  'pixelSize' | 'hiddenByUser'
> | null;

/** A half-open rectangle of zero-based indexes, always bounded by its sheet's grid. */
export interface Area {
  sheetId: number;
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

/** One sheet. `rows` and the two dimension lists may be shorter than the grid; the rest is empty. */
export interface StoredSheet {
  sheetId: number;
  title: string;
  hidden: boolean;
  rightToLeft: boolean;
  tabColorStyle?: sheets_v4.Schema$ColorStyle;
  grid: {
    rowCount: number;
    columnCount: number;
    frozenRowCount: number;
    frozenColumnCount: number;
    hideGridlines: boolean;
  };
  rows: StoredRow[];
  rowDimensions: StoredDimension[];
  columnDimensions: StoredDimension[];
  merges: Area[];
  conditionalFormats: sheets_v4.Schema$ConditionalFormatRule[];
  protectedRanges: sheets_v4.Schema$ProtectedRange[];
  basicFilter?: sheets_v4.Schema$BasicFilter;
  charts?: sheets_v4.Schema$EmbeddedChart[];
}

/** One workbook as kept on disk; `sheets` are in tab order. */
export interface StoredWorkbook {
  version: 1;
  spreadsheetId: string;
  properties: {
    title: string;
    locale: string;
    timeZone: string;
    autoRecalc: string;
    defaultFormat?: sheets_v4.Schema$CellFormat;
  };
  sheets: StoredSheet[];
  namedRanges: sheets_v4.Schema$NamedRange[];
  developerMetadata: sheets_v4.Schema$DeveloperMetadata[];
}

export const defaultRowPixels = 21;
export const defaultColumnPixels = 100;

export const sheetById = (workbook: StoredWorkbook, sheetId: number): StoredSheet | undefined =>
  workbook.sheets.find((sheet) => sheet.sheetId === sheetId);

export const cellAt = (sheet: StoredSheet, row: number, column: number): StoredCell | null =>
  sheet.rows[row]?.[column] ?? null;

/** Puts `cell` in its place; an empty one (no keys) is forgotten. */
export function putCell(sheet: StoredSheet, row: number, column: number, cell: StoredCell): void {
  const empty = Object.keys(cell).length === 0;
  if (empty && !sheet.rows[row]?.[column]) return;
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const cells = sheet.rows[row] ?? [];
  while (cells.length <= column) cells.push(null);
  cells[column] = empty ? null : cell;
}
