import type { sheets_v4 } from '@googleapis/sheets';
import type { ICellData, IRange, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { cellStyle, hex } from './cell-style';

const NO = 0;
const YES = 1;
/** Of a row nobody has resized, in pixels. */
const ROW_HEIGHT = 21;
/** Univer's kind of a cell whose value is shown as it stands. */
const TEXT = 1;

/**
 * A stored workbook (`spreadsheets.get` with grid data) as Univer's grid takes it. Cells hold the
 * text that the store shows, so the grid computes and formats nothing by itself; a formula stands
 * beside its shown result, for the person who edits the cell.
 */
export function toWorkbookData(spreadsheet: sheets_v4.Schema$Spreadsheet): IWorkbookData {
  const styles = createStyles();
  const sheets = (spreadsheet.sheets ?? []).map((sheet) => toWorksheet(sheet, styles.idOf));
  return {
    id: spreadsheet.spreadsheetId ?? '',
    name: spreadsheet.properties?.title ?? '',
    appVersion: '0.25.1',
    locale: 'viVN' as IWorkbookData['locale'],
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    styles: styles.all,
    defaultStyle: { ff: 'Arial', fs: 10, vt: 3 },
  };
}

/** Each style once, by the id that cells refer to. */
function createStyles() {
  const all: IWorkbookData['styles'] = {};
  const ids = new Map<string, string>();
  return {
    all,
    idOf(format: sheets_v4.Schema$CellFormat): string {
      const key = JSON.stringify(format);
      const known = ids.get(key);
      if (known !== undefined) return known;
      const id = `s${ids.size}`;
      ids.set(key, id);
      all[id] = cellStyle(format);
      return id;
    },
  };
}

type StyleId = (format: sheets_v4.Schema$CellFormat) => string;

function toWorksheet(
  { properties = {}, data = [], merges = [] }: sheets_v4.Schema$Sheet,
  styleId: StyleId,
): Partial<IWorksheetData> & { id: string } {
  const grid = properties.gridProperties ?? {};
  const block = data[0] ?? {};
  const frozenRows = grid.frozenRowCount ?? 0;
  const frozenColumns = grid.frozenColumnCount ?? 0;
  return {
    id: String(properties.sheetId ?? 0),
    name: properties.title ?? '',
    hidden: properties.hidden ? YES : NO,
    tabColor: hex(properties.tabColorStyle?.rgbColor) ?? '',
    rowCount: grid.rowCount ?? 1000,
    columnCount: grid.columnCount ?? 26,
    defaultColumnWidth: 100,
    defaultRowHeight: ROW_HEIGHT,
    showGridlines: grid.hideGridlines ? NO : YES,
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startRow: frozenRows || -1,
      startColumn: frozenColumns || -1,
    },
    mergeData: merges.map(toRange),
    cellData: toCells(block.rowData ?? [], styleId),
    rowData: toRows(block.rowMetadata ?? [], block.rowData ?? []),
    columnData: toColumns(block.columnMetadata ?? []),
  };
}

function toCells(rowData: sheets_v4.Schema$RowData[], styleId: StyleId) {
  const rows = rowData.map(({ values = [] }, row) => {
    const cells = values.map((cell, column) => [column, toCell(cell, styleId)] as const);
    return [row, Object.fromEntries(cells.filter(([, cell]) => cell !== null))] as const;
  });
  const filled = rows.filter(([, cells]) => Object.keys(cells).length > 0);
  return Object.fromEntries(filled) as NonNullable<IWorksheetData['cellData']>;
}

function toCell(cell: sheets_v4.Schema$CellData, styleId: StyleId): ICellData | null {
  const formula = cell.userEnteredValue?.formulaValue;
  const shown = cell.formattedValue;
  const data: ICellData = {};
  if (shown !== undefined && shown !== null) Object.assign(data, { v: shown, t: TEXT });
  if (formula) data.f = formula;
  if (cell.effectiveFormat) data.s = styleId(cell.effectiveFormat);
  return Object.keys(data).length > 0 ? data : null;
}

const byIndex = <T>(items: (T | null)[]): Record<number, T> =>
  Object.fromEntries(items.flatMap((item, index) => (item === null ? [] : [[index, item]])));

/** Rows of the usual height grow with wrapped or large text, as in Google Sheets. */
const toRows = (rows: sheets_v4.Schema$DimensionProperties[], data: sheets_v4.Schema$RowData[]) =>
  byIndex(
    rows.map(({ pixelSize, hiddenByUser }, row) => {
      if (hiddenByUser || (pixelSize ?? ROW_HEIGHT) !== ROW_HEIGHT) {
        return { h: pixelSize ?? ROW_HEIGHT, ia: NO, hd: hiddenByUser ? YES : NO };
      }
      return (data[row]?.values ?? []).some(growsRow) ? { ia: YES } : null;
    }),
  );

const growsRow = ({ formattedValue, effectiveFormat }: sheets_v4.Schema$CellData) =>
  Boolean(formattedValue) &&
  (effectiveFormat?.wrapStrategy === 'WRAP' ||
    (effectiveFormat?.textFormat?.fontSize ?? 10) > 10 ||
    formattedValue?.includes('\n'));

const toColumns = (columns: sheets_v4.Schema$DimensionProperties[]) =>
  byIndex(
    columns.map(({ pixelSize, hiddenByUser }) =>
      hiddenByUser || (pixelSize ?? 100) !== 100
        ? { w: pixelSize ?? 100, hd: hiddenByUser ? YES : NO }
        : null,
    ),
  );

/** API ranges end before their end index, Univer's at it. */
const toRange = (range: sheets_v4.Schema$GridRange): IRange => ({
  startRow: range.startRowIndex ?? 0,
  endRow: (range.endRowIndex ?? 1) - 1,
  startColumn: range.startColumnIndex ?? 0,
  endColumn: (range.endColumnIndex ?? 1) - 1,
});
