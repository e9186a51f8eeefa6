import type { sheets_v4 } from '@googleapis/sheets';
import { columnLetters, formatA1, parseA1 } from './a1';
import { enteredValue, rawValue } from './entered-values';
import { invalid } from './errors';
import { localeNamed } from './locales';
import { type Area, cellAt, type StoredWorkbook, sheetById } from './model';
import { type Editor, refuseProtected } from './protection';
import { writeValue } from './write-cells';

/** Where one `ValueRange` went: the answer's figures and the area that was written. */
export interface Written {
  area: Area;
  answer: sheets_v4.Schema$UpdateValuesResponse;
}

/** Writes one `ValueRange` at the top left of its range. A null value leaves its cell alone. */
export function writeValues(
  workbook: StoredWorkbook,
  data: sheets_v4.Schema$ValueRange,
  valueInputOption: string,
  editor: Editor,
): Written {
  const range = parseA1(workbook, data.range ?? '');
  const sheet = sheetById(workbook, range.sheetId);
  if (!sheet) throw invalid(`Unable to parse range: ${data.range}`);
  const rows =
    data.majorDimension === 'COLUMNS' ? transposed(data.values ?? []) : (data.values ?? []);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const area = {
    ...range,
    endRow: range.startRow + Math.max(1, rows.length),
    endColumn: range.startColumn + Math.max(1, width),
  };
  refuseOutside(range, area, formatA1(sheet, range), singleCell(data.range ?? ''));
  if (area.endRow > sheet.grid.rowCount || area.endColumn > sheet.grid.columnCount) {
    throw invalid(
      `Range (${formatA1(sheet, area)}) exceeds grid limits. Max rows: ${sheet.grid.rowCount}, max columns: ${sheet.grid.columnCount}`,
    );
  }
  refuseProtected(sheet, area, editor);
  const locale = localeNamed(workbook.properties.locale);
  let cells = 0;
  for (const [r, values] of rows.entries()) {
    for (const [c, sent] of values.entries()) {
      if (sent === null || sent === undefined) continue;
      const place = { row: range.startRow + r, column: range.startColumn + c };
      const entered =
        valueInputOption === 'RAW'
          ? rawValue(sent)
          : enteredValue(sent, locale, cellAt(sheet, place.row, place.column));
      writeValue(sheet, place, entered.value, entered.numberFormat);
      cells++;
    }
  }
  const answer: sheets_v4.Schema$UpdateValuesResponse = {
    spreadsheetId: workbook.spreadsheetId,
    updatedRange: formatA1(sheet, area),
    ...(cells > 0 ? { updatedRows: rows.length, updatedColumns: width, updatedCells: cells } : {}),
  };
  return { area, answer };
}

/** A range of one cell only says where to start; a larger one must hold everything written. */
const singleCell = (range: string): boolean => !range.split('!').at(-1)?.includes(':');

function refuseOutside(range: Area, area: Area, name: string, startsOnly: boolean): void {
  if (startsOnly) return;
  const text = `Requested writing within range [${name}], but tried writing to`;
  if (area.endRow > range.endRow) throw invalid(`${text} row [${range.endRow + 1}]`);
  if (area.endColumn > range.endColumn) {
    throw invalid(`${text} column [${columnLetters(range.endColumn)}]`);
  }
}

function transposed(columns: unknown[][]): unknown[][] {
  const height = Math.max(0, ...columns.map((column) => column.length));
  return Array.from({ length: height }, (_, row) => columns.map((column) => column[row] ?? null));
}
