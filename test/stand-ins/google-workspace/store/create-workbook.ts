import type { sheets_v4 } from '@googleapis/sheets';
import { localeNamed } from './locales';
import type { StoredWorkbook } from './model';
import { newWorkbook } from './new-workbook';
import { owner } from './protection';
import { carryOut } from './requests';
import { addSheet } from './requests/sheets';

/** The workbook that `spreadsheets.create` makes of `body`: one empty sheet unless it lists some. */
export function createWorkbook(body: sheets_v4.Schema$Spreadsheet): StoredWorkbook {
  const workbook = newWorkbook(body);
  const { firstSheetTitle } = localeNamed(workbook.properties.locale);
  const asked = body.sheets?.length
    ? body.sheets
    : [{ properties: { sheetId: 0, title: firstSheetTitle } }];
  const sheets = asked.map((sheet) => ({
    sheet,
    sheetId: addSheet(workbook, sheet.properties ?? {}).sheetId,
  }));
  const requests = [
    ...(body.namedRanges ?? []).map((namedRange) => ({ addNamedRange: { namedRange } })),
    ...(body.developerMetadata ?? []).map((developerMetadata) => ({
      createDeveloperMetadata: { developerMetadata },
    })),
    ...sheets.flatMap(({ sheet, sheetId }) => contentRequests(sheet, sheetId)),
  ];
  if (requests.length > 0) carryOut({ workbook, editor: owner }, requests);
  return workbook;
}

/** What a sheet of the body holds, as the requests that would put it there. */
function contentRequests(
  sheet: sheets_v4.Schema$Sheet,
  sheetId: number,
): sheets_v4.Schema$Request[] {
  return [
    ...(sheet.data ?? []).flatMap((data) => gridRequests(data, sheetId)),
    ...(sheet.merges ?? []).map((range) => ({ mergeCells: { range } })),
    ...(sheet.conditionalFormats ?? []).map((rule, index) => ({
      addConditionalFormatRule: { rule, index },
    })),
    ...(sheet.protectedRanges ?? []).map((protectedRange) => ({
      addProtectedRange: { protectedRange },
    })),
    ...(sheet.developerMetadata ?? []).map((developerMetadata) => ({
      createDeveloperMetadata: { developerMetadata },
    })),
    ...(sheet.charts ?? []).map((chart) => ({ addChart: { chart } })),
    ...(sheet.basicFilter ? [{ setBasicFilter: { filter: sheet.basicFilter } }] : []),
  ];
}

function gridRequests(
  data: sheets_v4.Schema$GridData,
  sheetId: number,
): sheets_v4.Schema$Request[] {
  const [rowIndex, columnIndex] = [data.startRow ?? 0, data.startColumn ?? 0];
  const start = { sheetId, rowIndex, columnIndex };
  const sizes = [
    { list: data.rowMetadata ?? [], dimension: 'ROWS', from: rowIndex },
    { list: data.columnMetadata ?? [], dimension: 'COLUMNS', from: columnIndex },
  ];
  return [
    ...(data.rowData ? [{ updateCells: { start, rows: data.rowData, fields: '*' } }] : []),
    ...sizes.flatMap(({ list, dimension, from }) =>
      list.map((properties, offset) => ({
        updateDimensionProperties: {
          range: { sheetId, dimension, startIndex: from + offset, endIndex: from + offset + 1 },
          properties,
          fields: '*',
        },
      })),
    ),
  ];
}
