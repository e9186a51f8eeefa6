import type { sheets_v4 } from '@googleapis/sheets';
import type { Request } from '../layout';

export type Area = sheets_v4.Schema$GridRange;

/** A sheet as a list of requests leaves it: what is to be written into the .xlsx file. */
export interface DrawnSheet {
  title: string;
  hidden: boolean;
  frozenRows: number;
  columnCount: number;
  /** By row, then column. */
  cells: Map<number, Map<number, sheets_v4.Schema$CellData>>;
  widths: Map<number, number>;
  heights: Map<number, number>;
  hiddenColumns: Set<number>;
  hiddenRows: Set<number>;
  merges: Area[];
  validations: sheets_v4.Schema$SetDataValidationRequest[];
  conditions: sheets_v4.Schema$ConditionalFormatRule[];
  /** Null: not protected. */
  unprotected: Area[] | null;
}

/**
 * Carries out the requests that our layouts make for a new workbook. Developer metadata have no place
 * in .xlsx: there, sheets are known by the code in their first cell. A request of another kind is a
 * mistake of ours, so it throws.
 */
export function drawSheets(requests: readonly Request[]): DrawnSheet[] {
  const sheets = new Map<number, DrawnSheet>();
  const of = (sheetId: number | null | undefined): DrawnSheet => {
    const sheet = sheets.get(sheetId ?? 0);
    if (!sheet) throw new Error(`No sheet ${sheetId} among the requests`);
    return sheet;
  };
  for (const request of requests) {
    if (request.addSheet) {
      const { sheetId, ...properties } = request.addSheet.properties ?? {};
      sheets.set(sheetId ?? 0, emptySheet(properties));
    } else if (request.updateCells) {
      updateCells(of(request.updateCells.start?.sheetId), request.updateCells);
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
      of(range?.sheetId).unprotected = unprotectedRanges ?? [];
    } else if (!request.createDeveloperMetadata) {
      throw new Error(`No .xlsx form of request ${Object.keys(request).join(', ')}`);
    }
  }
  return [...sheets.values()];
}

function emptySheet(properties: sheets_v4.Schema$SheetProperties): DrawnSheet {
  return {
    title: properties.title ?? '',
    hidden: properties.hidden === true,
    frozenRows: properties.gridProperties?.frozenRowCount ?? 0,
    columnCount: properties.gridProperties?.columnCount ?? 0,
    cells: new Map(),
    widths: new Map(),
    heights: new Map(),
    hiddenColumns: new Set(),
    hiddenRows: new Set(),
    merges: [],
    validations: [],
    conditions: [],
    unprotected: null,
  };
}

function updateCells(sheet: DrawnSheet, request: sheets_v4.Schema$UpdateCellsRequest): void {
  const top = request.start?.rowIndex ?? 0;
  const left = request.start?.columnIndex ?? 0;
  (request.rows ?? []).forEach((row, rowOffset) => {
    const cells = sheet.cells.get(top + rowOffset) ?? new Map();
    sheet.cells.set(top + rowOffset, cells);
    (row.values ?? []).forEach((cell, columnOffset) => {
      cells.set(left + columnOffset, cell);
    });
  });
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
