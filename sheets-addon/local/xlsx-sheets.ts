import type { sheets_v4 } from '@googleapis/sheets';
import type { Request } from '../layout';
import { type DrawnCells, repeatCell, updateCells } from './drawn-cells';

export type Area = sheets_v4.Schema$GridRange;

/** A sheet as a list of requests leaves it: what is to be written into the .xlsx file. */
export interface DrawnSheet {
  sheetId: number;
  title: string;
  hidden: boolean;
  frozenRows: number;
  frozenColumns: number;
  columnCount: number;
  cells: DrawnCells;
  widths: Map<number, number>;
  heights: Map<number, number>;
  hiddenColumns: Set<number>;
  hiddenRows: Set<number>;
  merges: Area[];
  validations: sheets_v4.Schema$SetDataValidationRequest[];
  conditions: sheets_v4.Schema$ConditionalFormatRule[];
  charts: sheets_v4.Schema$EmbeddedChart[];
  /** Null: not protected. */
  unprotected: Area[] | null;
}

/**
 * Carries out the requests that our layouts make for a new workbook. Developer metadata and locks
 * that name people have no place in .xlsx: there, sheets are known by the code in their first cell,
 * and what is open is open to everybody. A request of another kind is a mistake of ours, so it throws.
 */
export function drawSheets(requests: readonly Request[]): DrawnSheet[] {
  const sheets = new Map<number, DrawnSheet>();
  const tabs: DrawnSheet[] = [];
  const add = (sheet: DrawnSheet, index: number | null | undefined): void => {
    sheets.set(sheet.sheetId, sheet);
    tabs.splice(index ?? tabs.length, 0, sheet);
  };
  const of = (sheetId: number | null | undefined): DrawnSheet => {
    const sheet = sheets.get(sheetId ?? 0);
    if (!sheet) throw new Error(`No sheet ${sheetId} among the requests`);
    return sheet;
  };
  for (const request of requests) {
    if (request.addSheet) {
      const { properties = {} } = request.addSheet;
      add(emptySheet(properties), properties.index);
    } else if (request.duplicateSheet) {
      const { sourceSheetId, insertSheetIndex } = request.duplicateSheet;
      add(copyOf(of(sourceSheetId), request.duplicateSheet), insertSheetIndex);
    } else if (request.updateCells) {
      updateCells(of(request.updateCells.start?.sheetId).cells, request.updateCells);
    } else if (request.repeatCell) {
      repeatCell(of(request.repeatCell.range?.sheetId).cells, request.repeatCell);
    } else if (request.updateDimensionProperties) {
      const change = request.updateDimensionProperties;
      updateDimension(of(change.range?.sheetId), change);
    } else if (request.mergeCells?.range) {
      of(request.mergeCells.range.sheetId).merges.push(request.mergeCells.range);
    } else if (request.setDataValidation) {
      of(request.setDataValidation.range?.sheetId).validations.push(request.setDataValidation);
    } else if (request.addConditionalFormatRule?.rule) {
      const { rule } = request.addConditionalFormatRule;
      of(rule.ranges?.[0]?.sheetId).conditions.push(rule);
    } else if (request.addProtectedRange?.protectedRange) {
      const { range, unprotectedRanges } = request.addProtectedRange.protectedRange;
      if (isWholeSheet(range)) of(range?.sheetId).unprotected = unprotectedRanges ?? [];
    } else if (request.addChart?.chart) {
      const { chart } = request.addChart;
      of(chart.position?.overlayPosition?.anchorCell?.sheetId).charts.push(chart);
    } else if (!request.createDeveloperMetadata) {
      throw new Error(`No .xlsx form of request ${Object.keys(request).join(', ')}`);
    }
  }
  return tabs;
}

const isWholeSheet = (range: Area | undefined): boolean =>
  range?.startRowIndex === undefined && range?.startColumnIndex === undefined;

function emptySheet({
  sheetId,
  title,
  hidden,
  gridProperties,
}: sheets_v4.Schema$SheetProperties): DrawnSheet {
  return {
    sheetId: sheetId ?? 0,
    title: title ?? '',
    hidden: hidden === true,
    frozenRows: gridProperties?.frozenRowCount ?? 0,
    frozenColumns: gridProperties?.frozenColumnCount ?? 0,
    columnCount: gridProperties?.columnCount ?? 0,
    cells: new Map(),
    widths: new Map(),
    heights: new Map(),
    hiddenColumns: new Set(),
    hiddenRows: new Set(),
    merges: [],
    validations: [],
    conditions: [],
    charts: [],
    unprotected: null,
  };
}

/** A sheet made from another; its cells can be written without touching those of the other. */
function copyOf(
  source: DrawnSheet,
  { newSheetId, newSheetName }: sheets_v4.Schema$DuplicateSheetRequest,
): DrawnSheet {
  const sheetId = newSheetId ?? 0;
  const here = (area: Area): Area => ({ ...area, sheetId });
  return {
    ...source,
    sheetId,
    title: newSheetName ?? '',
    cells: new Map([...source.cells].map(([row, cells]) => [row, new Map(cells)])),
    widths: new Map(source.widths),
    heights: new Map(source.heights),
    hiddenColumns: new Set(source.hiddenColumns),
    hiddenRows: new Set(source.hiddenRows),
    merges: source.merges.map(here),
    validations: source.validations.map((it) => ({ ...it, range: here(it.range ?? {}) })),
    conditions: source.conditions.map((it) => ({ ...it, ranges: (it.ranges ?? []).map(here) })),
    charts: [...source.charts],
    unprotected: source.unprotected?.map(here) ?? null,
  };
}

function updateDimension(
  sheet: DrawnSheet,
  { range, properties }: sheets_v4.Schema$UpdateDimensionPropertiesRequest,
): void {
  const columns = range?.dimension === 'COLUMNS';
  for (let index = range?.startIndex ?? 0; index < (range?.endIndex ?? 0); index++) {
    if (properties?.hiddenByUser) (columns ? sheet.hiddenColumns : sheet.hiddenRows).add(index);
    if (properties?.pixelSize) {
      (columns ? sheet.widths : sheet.heights).set(index, properties.pixelSize);
    }
  }
}
