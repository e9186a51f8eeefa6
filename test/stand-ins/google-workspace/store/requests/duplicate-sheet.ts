import type { sheets_v4 } from '@googleapis/sheets';
import { SheetsApiError } from '../../store-types';
import type { StoredCell, StoredSheet, StoredWorkbook } from '../model';
import { addSheet } from './sheets';

/**
 * Copies cells, sizes, merges and conditional formats. Whether charts, filters, locks and metadata
 * come along is not documented: such sheets are not copied here.
 */
export function duplicateSheet(
  workbook: StoredWorkbook,
  source: StoredSheet,
  request: sheets_v4.Schema$DuplicateSheetRequest,
): StoredSheet {
  refuseUndocumented(workbook, source);
  const { newSheetId, newSheetName, insertSheetIndex } = request;
  const sheet = addSheet(workbook, {
    ...(typeof newSheetId === 'number' ? { sheetId: newSheetId } : {}),
    ...(newSheetName ? { title: newSheetName } : {}),
    index: insertSheetIndex ?? 0,
    hidden: source.hidden,
    rightToLeft: source.rightToLeft,
    gridProperties: source.grid,
    ...(source.tabColorStyle ? { tabColorStyle: source.tabColorStyle } : {}),
  });
  sheet.rows = source.rows.map((row) => row.map((cell) => cell && copiedCell(cell)));
  sheet.rowDimensions = structuredClone(source.rowDimensions);
  sheet.columnDimensions = structuredClone(source.columnDimensions);
  sheet.merges = source.merges.map((area) => ({ ...area, sheetId: sheet.sheetId }));
  sheet.conditionalFormats = structuredClone(source.conditionalFormats).map((rule) => ({
    ...rule,
    ranges: (rule.ranges ?? []).map((range) => ({ ...range, sheetId: sheet.sheetId })),
  }));
  return sheet;
}

/** Values and looks are replaced when they change, so that copies share them; rules are not. */
const copiedCell = (cell: StoredCell): StoredCell =>
  cell.dataValidation
    ? { ...cell, dataValidation: structuredClone(cell.dataValidation) }
    : { ...cell };

function refuseUndocumented(workbook: StoredWorkbook, source: StoredSheet): void {
  const isMarked = workbook.developerMetadata.some(
    ({ location }) => (location?.dimensionRange?.sheetId ?? location?.sheetId) === source.sheetId,
  );
  if (isMarked || source.protectedRanges.length || source.basicFilter || source.charts?.length) {
    throw new SheetsApiError(
      501,
      'UNIMPLEMENTED',
      'The local stand-in does not duplicate sheets with metadata, locks, filters or charts.',
    );
  }
}
