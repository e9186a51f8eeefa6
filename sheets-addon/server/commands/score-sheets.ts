import { loadPlan, reportPeriod } from '../../../shared/movement';
import { done, failed, type Outcome } from '../../../shared/outcome';
import { type Book, type Request, type Subject, scoreSheetRequests } from '../../layout';
import type { Answers, Payload } from '../../protocol';
import { withDocumentLock } from '../google/document-lock';
import { vietnamTime } from '../google/vietnam-time';
import { readBook, writeBook } from '../google/workbook';
import { PLAN } from './plan';
import { unitsOf } from './unit-list';

/** «Tạo bảng chấm điểm»: a sheet for every unit of «Đơn vị», or for the one subject that was named. */
export function makeScoreSheets({
  year,
  subject,
}: Payload<'makeScoreSheets'>): Outcome<Answers['makeScoreSheets']> {
  return withDocumentLock(() => {
    const plan = loadPlan(PLAN);
    if (!plan.ok) return plan;
    const book = readBook();
    if (!book.ok) return book;
    const subjects = subjectsOf(book.value, subject);
    if (!subjects.ok) return subjects;
    const requests = scoreSheetRequests(book.value, {
      plan: plan.value,
      period: reportPeriod(plan.value, year),
      subjects: subjects.value,
      now: vietnamTime(Date.now()),
    });
    if (requests.length > 0) {
      const written = writeBook(requests);
      if (!written.ok) return written;
    }
    const made = titlesOfNewSheets(requests);
    return done({ made, kept: Math.max(0, subjects.value.length - made.length) });
  });
}

function subjectsOf(book: Book, named: string | null): Outcome<Subject[]> {
  const listed = unitsOf(book)?.units ?? [];
  if (listed.length > 0) return done(listed.map(({ code, name }) => ({ code, name })));
  if (named !== null) return done([{ code: '1', name: named }]);
  return failed({ code: 'addon.score.nobody' });
}

const titlesOfNewSheets = (requests: readonly Request[]): string[] =>
  requests.flatMap(({ addSheet }) => {
    const properties = addSheet?.properties;
    return properties?.title && !properties.hidden ? [properties.title] : [];
  });
