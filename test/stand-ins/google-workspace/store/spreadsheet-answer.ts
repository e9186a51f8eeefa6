import type { sheets_v4 } from '@googleapis/sheets';
import { toGridRange } from './areas';
import { type CellContext, cellAnswer, plainFormat } from './cell-answer';
import type { FormulaResults } from './effective-values';
import { localeNamed } from './locales';
import {
  type Area,
  defaultColumnPixels,
  defaultRowPixels,
  type StoredDimension,
  type StoredSheet,
  type StoredWorkbook,
} from './model';

/** Which sheets and cells an answer takes in: all of the workbook, or these areas only. */
export interface Extent {
  areas: Area[] | undefined;
  gridData: 'with' | 'without';
  /** Whether effective formats of cells are asked for. */
  formats: 'with' | 'without';
}

/** A workbook as `spreadsheets.get` answers it. */
export function spreadsheetAnswer(
  workbook: StoredWorkbook,
  results: FormulaResults,
  extent: Extent,
): sheets_v4.Schema$Spreadsheet {
  const { spreadsheetId, properties, namedRanges } = workbook;
  const defaultFormat = { ...plainFormat, ...properties.defaultFormat };
  const locale = localeNamed(properties.locale);
  const context = { results, locale, defaultFormat, formats: extent.formats };
  const asked = workbook.sheets.filter(
    ({ sheetId }) => !extent.areas || extent.areas.some((area) => area.sheetId === sheetId),
  );
  const metadata = workbook.developerMetadata.filter((item) => item.location?.spreadsheet);
  return {
    spreadsheetId,
    properties: { ...properties, defaultFormat },
    sheets: asked.map((sheet) => sheetAnswer(workbook, sheet, extent, context)),
    ...(namedRanges.length > 0 ? { namedRanges } : {}),
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit`,
    ...(metadata.length > 0 ? { developerMetadata: metadata } : {}),
  };
}

function sheetAnswer(
  workbook: StoredWorkbook,
  sheet: StoredSheet,
  extent: Extent,
  context: CellContext,
): sheets_v4.Schema$Sheet {
  const answer: sheets_v4.Schema$Sheet = {
    properties: sheetProperties(sheet, workbook.sheets.indexOf(sheet)),
  };
  if (extent.gridData === 'with') {
    const areas = extent.areas?.filter((area) => area.sheetId === sheet.sheetId);
    answer.data = (areas ?? [wholeGrid(sheet)]).map((area) =>
      gridData(workbook, sheet, area, context),
    );
  }
  if (sheet.merges.length > 0) answer.merges = sheet.merges.map(toGridRange);
  if (sheet.conditionalFormats.length > 0) answer.conditionalFormats = sheet.conditionalFormats;
  if (sheet.protectedRanges.length > 0) answer.protectedRanges = sheet.protectedRanges;
  if (sheet.basicFilter) answer.basicFilter = sheet.basicFilter;
  if (sheet.charts && sheet.charts.length > 0) answer.charts = sheet.charts;
  const metadata = workbook.developerMetadata.filter(
    (item) => item.location?.sheetId === sheet.sheetId && item.location?.locationType === 'SHEET',
  );
  if (metadata.length > 0) answer.developerMetadata = metadata;
  return answer;
}

const wholeGrid = ({ sheetId, grid }: StoredSheet): Area => ({
  sheetId,
  startRow: 0,
  endRow: grid.rowCount,
  startColumn: 0,
  endColumn: grid.columnCount,
});

/** A sheet's properties; those that are off or zero are left out, as the API leaves them out. */
export function sheetProperties(
  sheet: StoredSheet,
  index: number,
): sheets_v4.Schema$SheetProperties {
  const { grid, tabColorStyle } = sheet;
  return {
    sheetId: sheet.sheetId,
    title: sheet.title,
    index,
    sheetType: 'GRID',
    gridProperties: {
      rowCount: grid.rowCount,
      columnCount: grid.columnCount,
      ...(grid.frozenRowCount > 0 ? { frozenRowCount: grid.frozenRowCount } : {}),
      ...(grid.frozenColumnCount > 0 ? { frozenColumnCount: grid.frozenColumnCount } : {}),
      ...(grid.hideGridlines ? { hideGridlines: true } : {}),
    },
    ...(sheet.hidden ? { hidden: true } : {}),
    ...(sheet.rightToLeft ? { rightToLeft: true } : {}),
    ...(tabColorStyle
      ? { tabColorStyle, ...(tabColorStyle.rgbColor ? { tabColor: tabColorStyle.rgbColor } : {}) }
      : {}),
  };
}

function gridData(
  workbook: StoredWorkbook,
  sheet: StoredSheet,
  area: Area,
  context: CellContext,
): sheets_v4.Schema$GridData {
  const rowData: sheets_v4.Schema$RowData[] = [];
  for (let row = area.startRow; row < Math.min(area.endRow, sheet.rows.length); row++) {
    const cells = (sheet.rows[row] ?? []).slice(area.startColumn, area.endColumn);
    while (cells.length > 0 && !cells.at(-1)) cells.pop();
    const values = cells.map((cell, index) =>
      cell ? cellAnswer(cell, { sheet, row, column: area.startColumn + index }, context) : {},
    );
    rowData.push(values.length > 0 ? { values } : {});
  }
  while (rowData.length > 0 && !rowData.at(-1)?.values) rowData.pop();
  const { startRow, startColumn } = area;
  return {
    ...(startRow > 0 ? { startRow } : {}),
    ...(startColumn > 0 ? { startColumn } : {}),
    ...(rowData.length > 0 ? { rowData } : {}),
    rowMetadata: dimensions(workbook, sheet, 'ROWS', startRow, area.endRow),
    columnMetadata: dimensions(workbook, sheet, 'COLUMNS', startColumn, area.endColumn),
  };
}

function dimensions(
  workbook: StoredWorkbook,
  sheet: StoredSheet,
  dimension: 'ROWS' | 'COLUMNS',
  start: number,
  end: number,
): sheets_v4.Schema$DimensionProperties[] {
  const stored: StoredDimension[] =
    dimension === 'ROWS' ? sheet.rowDimensions : sheet.columnDimensions;
  const pixelSize = dimension === 'ROWS' ? defaultRowPixels : defaultColumnPixels;
  const tagged = workbook.developerMetadata.filter(({ location }) => {
    const range = location?.dimensionRange;
    return range?.sheetId === sheet.sheetId && range.dimension === dimension;
  });
  return Array.from({ length: end - start }, (_, offset) => {
    const index = start + offset;
    const developerMetadata = tagged.filter(
      ({ location }) => location?.dimensionRange?.startIndex === index,
    );
    return {
      pixelSize,
      ...stored[index],
      ...(developerMetadata.length > 0 ? { developerMetadata } : {}),
    };
  });
}
