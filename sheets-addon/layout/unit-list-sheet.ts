import { UNIT_LIST_HEADERS } from '../../shared/reports';
import { fold } from '../../shared/vietnamese';
import { blankCell, textCell } from './cells';
import { NewSheetNames } from './own-sheets';
import { addSheet, columnWidths, writeCells } from './requests';
import { DAY, mix, STYLE } from './style';
import type { Book, Request } from './types';

/** The sheet in which the officer lists the units. */
export const UNIT_LIST_SHEET = 'Đơn vị';

const ROLE = 'TDS.DON_VI';
const WIDTHS = [90, 280, 110, 110, 200, 360, 110];
const EMPTY_ROWS = 50;

/** An empty sheet "Đơn vị" with its headers; [] when the workbook has a sheet of that name. */
export function unitListRequests(book: Book): Request[] {
  const titles = (book.sheets ?? []).map((sheet) => fold(sheet.properties?.title ?? ''));
  if (titles.includes(fold(UNIT_LIST_SHEET))) return [];
  const names = new NewSheetNames(book);
  const sheetId = names.id(ROLE);
  const last = UNIT_LIST_HEADERS.length - 1;
  const empty = UNIT_LIST_HEADERS.map((_, column) =>
    blankCell(column === last ? mix(STYLE.inputNumber, DAY) : STYLE.inputText),
  );
  return [
    ...addSheet({
      sheetId,
      title: names.title(UNIT_LIST_SHEET),
      role: ROLE,
      rows: EMPTY_ROWS + 1,
      columns: UNIT_LIST_HEADERS.length,
      frozenRows: 1,
    }),
    writeCells(sheetId, 0, 0, [
      UNIT_LIST_HEADERS.map((title) => textCell(title, STYLE.header)),
      ...Array.from({ length: EMPTY_ROWS }, () => empty),
    ]),
    ...columnWidths(sheetId, WIDTHS),
  ];
}
