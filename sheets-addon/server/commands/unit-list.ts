import { done, type Outcome, type Place } from '../../../shared/outcome';
import {
  type GridSheet,
  type ReportProblem,
  readUnitList,
  type Unit,
} from '../../../shared/reports';
import { cellText } from '../../../shared/reports/cells';
import { cellAddress } from '../../../shared/tables/addresses';
import { fold } from '../../../shared/vietnamese';
import { type Book, gridFromSpreadsheet, UNIT_LIST_SHEET, unitListRequests } from '../../layout';
import type { Answers } from '../../protocol';
import { withDocumentLock } from '../google/document-lock';
import { readBook, writeBook } from '../google/workbook';

/** What stands in the sheet «Đơn vị». */
export interface ListedUnits {
  units: Unit[];
  problems: ReportProblem[];
  /** The first cell that shows exactly `text`; the sheet alone when none does. */
  cellOf(text: string): Place;
}

/** The sheet «Đơn vị» of a workbook: its units and what is wrong in it; null when there is none. */
export function unitsOf(book: Book): ListedUnits | null {
  const wanted = fold(UNIT_LIST_SHEET);
  const sheet = gridFromSpreadsheet(book).sheets.find((one) => fold(one.title) === wanted);
  if (!sheet) return null;
  return {
    ...readUnitList(sheet.rows, { sheet: sheet.title }),
    cellOf: (text) => placeOf(sheet, text),
  };
}

function placeOf({ title, rows }: GridSheet, text: string): Place {
  for (const [row, cells] of rows.entries()) {
    const column = cells.findIndex((cell) => cellText(cell).trim() === text);
    if (column >= 0) return { sheet: title, cell: cellAddress(row, column) };
  }
  return { sheet: title };
}

/** «Tạo trang Đơn vị»: headers and an explanation; writes nothing when the sheet is there. */
export function makeUnitList(): Outcome<Answers['makeUnitList']> {
  return withDocumentLock<Answers['makeUnitList']>(() => {
    const book = readBook();
    if (!book.ok) return book;
    const requests = unitListRequests(book.value);
    if (requests.length === 0) return done({ made: false });
    const written = writeBook(requests);
    return written.ok ? done({ made: true }) : written;
  });
}
