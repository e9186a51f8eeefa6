import type { sheets_v4 } from '@googleapis/sheets';
import type { Request } from '../layout';

export type Area = sheets_v4.Schema$GridRange;

/** A sheet as a list of requests leaves it: what is to be written into the .xlsx file. */
export interface DrawnSheet {
  sheetId: number;
  title: string;
  hidden: boolean;
  frozenRows: number;
  frozenColumns: number;
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
  const of = (sheetId: number | null | undefined): DrawnSheet => {
    const sheet = sheets.get(sheetId ?? 0);
    if (!sheet) throw new Error(`No sheet ${sheetId} among the requests`);
    return sheet;
  };
  for (const request of requests) {
    if (request.addSheet) {
      const sheet = emptySheet(request.addSheet.properties ?? {});
      sheets.set(sheet.sheetId, sheet);
    } else if (request.updateCells) {
      updateCells(of(request.updateCells.start?.sheetId), request.updateCells);
    } else if (request.repeatCell) {
      repeatCell(of(request.repeatCell.range?.sheetId), request.repeatCell);
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
  return [...sheets.values()];
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

type Cells = Map<number, sheets_v4.Schema$CellData>;

function rowOf(sheet: DrawnSheet, row: number): Cells {
  const cells: Cells = sheet.cells.get(row) ?? new Map();
  sheet.cells.set(row, cells);
  return cells;
}

function updateCells(sheet: DrawnSheet, request: sheets_v4.Schema$UpdateCellsRequest): void {
  const top = request.start?.rowIndex ?? 0;
  const left = request.start?.columnIndex ?? 0;
  (request.rows ?? []).forEach((row, rowOffset) => {
    const cells = rowOf(sheet, top + rowOffset);
    (row.values ?? []).forEach((cell, columnOffset) => {
      cells.set(left + columnOffset, cell);
    });
  });
}

/** Gives all cells of a range the same look; what they say stays. */
function repeatCell(sheet: DrawnSheet, { range, cell }: sheets_v4.Schema$RepeatCellRequest): void {
  for (let row = range?.startRowIndex ?? 0; row < (range?.endRowIndex ?? 0); row++) {
    const cells = rowOf(sheet, row);
    for (
      let column = range?.startColumnIndex ?? 0;
      column < (range?.endColumnIndex ?? 0);
      column++
    ) {
      cells.set(column, { ...cells.get(column), ...cell });
    }
  }
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
