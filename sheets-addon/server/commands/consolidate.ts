import { reportPeriod, vietnamTime } from '../../../shared/movement';
import { done, failed, type Outcome, type Place } from '../../../shared/outcome';
import {
  type Consolidation,
  consolidate as consolidateReports,
  countStates,
  type ReportWorkbook,
  type Unit,
} from '../../../shared/reports';
import {
  type Book,
  consolidationRequests,
  gridFromSpreadsheet,
  spreadsheetIdFromLink,
  unitListRequests,
} from '../../layout';
import type { Answers, Payload } from '../../protocol';
import { withDocumentLock } from '../google/document-lock';
import { isAskedToStop } from '../google/run-notes';
import { googleTools } from '../google/services';
import { MOST_UNITS, readUnitWorkbooks } from '../google/unit-workbooks';
import { readBook, writeBook } from '../google/workbook';
import { builtInPlan } from './plan';
import { problemLines, type UnitBooks } from './problem-lines';
import { withOwnRemedies } from './remedies';
import { unitsOf } from './unit-list';

/**
 * «Tổng hợp báo cáo»: reads «Đơn vị», then every unit's workbook, consolidates, and writes «Theo dõi
 * nộp», «Tổng hợp», «Lỗi» in one batchUpdate. Reads everything before writing anything.
 */
export function consolidate({ year }: Payload<'consolidate'>): Outcome<Answers['consolidate']> {
  return withDocumentLock(() => consolidated(year));
}

function consolidated(year: number): Outcome<Answers['consolidate']> {
  const plan = builtInPlan();
  if (!plan.ok) return plan;
  const book = readBook();
  if (!book.ok) return book;
  const list = unitsOf(book.value);
  if (list === null) return unitListMissing(book.value);
  if (list.units.length === 0) return failed({ code: 'addon.units.none' });
  if (list.units.length > MOST_UNITS) {
    const params = { count: list.units.length, most: MOST_UNITS };
    return failed({ code: 'addon.units.too-many', params });
  }
  const books = readReports(list.units);
  if (books === null) return failed({ code: 'addon.stopped' });
  const now = vietnamTime(Date.now());
  const result = withOwnRemedies(
    consolidateReports({
      plan: plan.value,
      period: reportPeriod(plan.value, year),
      units: list.units,
      listProblems: list.problems,
      workbooks: list.units.flatMap((unit) => workbookOf(unit, books, list.cellOf(unit.link))),
      today: { year: now.year, month: now.month, day: now.day },
    }),
  );
  const requests = consolidationRequests(book.value, result, now);
  if (requests.length > 0) {
    if (isAskedToStop()) return failed({ code: 'addon.stopped' });
    const written = writeBook(requests);
    if (!written.ok) return written;
  }
  return done({
    figures: figuresOf(result),
    written: requests.length > 0,
    problems: problemLines(result.problems, list, books),
  });
}

/** Makes the sheet, so that the person finds where to write, and says so. */
function unitListMissing(book: Book): Outcome<never> {
  const written = writeBook(unitListRequests(book));
  return written.ok ? failed({ code: 'addon.units.made' }) : written;
}

/** The linked workbooks by spreadsheet id, each read once; null when the person stopped. */
function readReports(units: readonly Unit[]): UnitBooks | null {
  const found = units.map((unit) => spreadsheetIdFromLink(unit.link));
  const ids = [...new Set(found.filter((id) => id !== null))];
  const outcomes = readUnitWorkbooks(ids, googleTools);
  const books = new Map<string, Outcome<Book>>();
  for (const [index, id] of ids.entries()) {
    const outcome = outcomes[index];
    if (!outcome) return null;
    books.set(id, outcome);
  }
  return books;
}

/** Nothing for a unit without a link: its report is missing. */
function workbookOf(unit: Unit, books: UnitBooks, linkCell: Place): ReportWorkbook[] {
  if (unit.link === '') return [];
  const id = spreadsheetIdFromLink(unit.link);
  const about = { name: unit.name, unitCode: unit.code };
  const badLink = failed({ code: 'addon.unit.bad-link', place: linkCell });
  const outcome = id === null ? badLink : books.get(id);
  if (!outcome) return [];
  return outcome.ok
    ? [{ ok: true, grid: gridFromSpreadsheet(outcome.value), unitCode: unit.code }]
    : [{ ok: false, ...about, problem: outcome.problem }];
}

function figuresOf(result: Consolidation): Answers['consolidate']['figures'] {
  const { late, undated, missing, ...rest } = countStates(result);
  return {
    units: result.tracking.length,
    onTime: rest['on-time'],
    late,
    undated,
    missing,
    broken: rest.unreadable + rest.conflicting,
  };
}
