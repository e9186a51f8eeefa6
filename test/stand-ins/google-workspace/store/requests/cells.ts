import type { sheets_v4 } from '@googleapis/sheets';
import { shiftedFormula } from '../../formulas/references';
import { gridNamed, placesIn, requestedArea } from '../areas';
import { invalid } from '../errors';
import { changeMask } from '../field-mask';
import type { Area, StoredSheet, StoredWorkbook } from '../model';
import { refuseProtected } from '../protection';
import { writeCell } from '../write-cells';
import { resizeGrid } from './dimension-changes';
import type { Handlers } from './edit';

/** Writes cells: values, formats, notes, validation. */
export const cellRequests: Handlers = {
  updateCells: ({ workbook, editor }, request) => {
    const mask = changeMask(request.fields, 'CellData');
    const rows = request.rows ?? [];
    const { sheet, area } = request.range
      ? requestedArea(workbook, request.range)
      : areaFrom(workbook, request.start, rows);
    refuseOutside(area, rows);
    refuseProtected(sheet, area, editor);
    for (const place of placesIn(area)) {
      const data = rows[place.row - area.startRow]?.values?.[place.column - area.startColumn];
      if (data || request.range) writeCell(sheet, place, data ?? {}, mask);
    }
    return {};
  },
  repeatCell: ({ workbook, editor }, request) => {
    const mask = changeMask(request.fields, 'CellData');
    const { sheet, area } = requestedArea(workbook, request.range);
    refuseProtected(sheet, area, editor);
    const cell = request.cell ?? {};
    const formula = cell.userEnteredValue?.formulaValue;
    for (const place of placesIn(area)) {
      const by = { rows: place.row - area.startRow, columns: place.column - area.startColumn };
      const data = formula
        ? { ...cell, userEnteredValue: { formulaValue: shiftedFormula(formula, by) } }
        : cell;
      writeCell(sheet, place, data, mask);
    }
    return {};
  },
  appendCells: ({ workbook, editor }, request) => {
    const mask = changeMask(request.fields, 'CellData');
    const sheet = gridNamed(workbook, request.sheetId);
    const rows = request.rows ?? [];
    const startRow = lastFilledRow(sheet) + 1;
    const area = {
      sheetId: sheet.sheetId,
      startRow,
      endRow: startRow + rows.length,
      startColumn: 0,
      endColumn: sheet.grid.columnCount,
    };
    refuseOutside(area, rows);
    const rowCount = Math.max(sheet.grid.rowCount, area.endRow);
    resizeGrid(workbook, sheet, { ...sheet.grid, rowCount });
    refuseProtected(sheet, area, editor);
    for (const [r, row] of rows.entries()) {
      for (const [column, data] of (row.values ?? []).entries()) {
        writeCell(sheet, { row: startRow + r, column }, data, mask);
      }
    }
    return {};
  },
  setDataValidation: ({ workbook, editor }, request) => {
    const { sheet, area } = requestedArea(workbook, request.range);
    refuseProtected(sheet, area, editor);
    const mask = changeMask('dataValidation', 'CellData');
    const data = request.rule ? { dataValidation: request.rule } : {};
    for (const place of placesIn(area)) writeCell(sheet, place, data, mask);
    return {};
  },
};

/** The area that `rows` take from `start` on. */
function areaFrom(
  workbook: StoredWorkbook,
  start: sheets_v4.Schema$GridCoordinate | null | undefined,
  rows: sheets_v4.Schema$RowData[],
): { sheet: StoredSheet; area: Area } {
  if (!start) throw invalid('One of start or range must be set.');
  const sheet = gridNamed(workbook, start.sheetId);
  const { rowCount, columnCount } = sheet.grid;
  const [startRow, startColumn] = [start.rowIndex ?? 0, start.columnIndex ?? 0];
  if (startRow >= rowCount) {
    throw invalid(
      `GridCoordinate.rowIndex[${startRow}] is after last row in grid[${rowCount - 1}]`,
    );
  }
  if (startColumn >= columnCount) {
    throw invalid(
      `GridCoordinate.columnIndex[${startColumn}] is after last column in grid[${columnCount - 1}]`,
    );
  }
  const width = Math.max(0, ...rows.map((row) => row.values?.length ?? 0));
  const area = {
    sheetId: sheet.sheetId,
    startRow,
    endRow: Math.min(startRow + rows.length, rowCount),
    startColumn,
    endColumn: Math.min(startColumn + width, columnCount),
  };
  return { sheet, area };
}

function refuseOutside(area: Area, rows: sheets_v4.Schema$RowData[]): void {
  if (area.startRow + rows.length > area.endRow) {
    throw invalid(
      `Attempting to write row: ${area.endRow}, beyond the last requested row of: ${area.endRow - 1}`,
    );
  }
  if (rows.some((row) => area.startColumn + (row.values?.length ?? 0) > area.endColumn)) {
    throw invalid(
      `Attempting to write column: ${area.endColumn}, beyond the last requested column of: ${area.endColumn - 1}`,
    );
  }
}

function lastFilledRow(sheet: StoredSheet): number {
  let row = sheet.rows.length - 1;
  while (row >= 0 && !sheet.rows[row]?.some((cell) => cell?.userEnteredValue)) row--;
  return row;
}
