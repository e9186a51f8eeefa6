import { done, type Outcome } from '../../../shared/outcome';
import { type ReportProblem, readUnitList, type Unit } from '../../../shared/reports';
import { fold } from '../../../shared/vietnamese';
import { type Book, gridFromSpreadsheet, UNIT_LIST_SHEET, unitListRequests } from '../../layout';
import type { Answers } from '../../protocol';
import { withDocumentLock } from '../google/document-lock';
import { readBook, writeBook } from '../google/workbook';

/** The sheet «Đơn vị» of a workbook: its units and what is wrong in it; null when there is none. */
export function unitsOf(book: Book): { units: Unit[]; problems: ReportProblem[] } | null {
  const wanted = fold(UNIT_LIST_SHEET);
  const sheet = gridFromSpreadsheet(book).sheets.find((one) => fold(one.title) === wanted);
  return sheet ? readUnitList(sheet.rows) : null;
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
