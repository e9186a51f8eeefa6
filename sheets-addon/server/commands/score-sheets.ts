import { type Plan, reportPeriod, vietnamTime } from '../../../shared/movement';
import { done, failed, type Outcome } from '../../../shared/outcome';
import { fold } from '../../../shared/vietnamese';
import {
  type Book,
  type Request,
  type ScoreSheetInput,
  type Subject,
  scoreSheetRequests,
} from '../../layout';
import { findOwnSheet } from '../../layout/own-sheets';
import { METADATA_KEY } from '../../layout/requests';
import { scoreSheetRole } from '../../layout/score-rows';
import type { Answers, Payload } from '../../protocol';
import { withDocumentLock } from '../google/document-lock';
import { readBook, writeBook } from '../google/workbook';
import { builtInPlan } from './plan';
import { unitsOf } from './unit-list';

/** «Tạo bảng chấm điểm»: a sheet for every unit of «Đơn vị», or for the one subject that was named. */
export function makeScoreSheets({
  year,
  subject,
}: Payload<'makeScoreSheets'>): Outcome<Answers['makeScoreSheets']> {
  return withDocumentLock(() => {
    const plan = builtInPlan();
    if (!plan.ok) return plan;
    const book = readBook();
    if (!book.ok) return book;
    const subjects = subjectsOf(book.value, subject);
    if (!subjects.ok) return subjects;
    const input = scoring(plan.value, year, subjects.value);
    const requests = scoreSheetRequests(book.value, input);
    if (requests.length > 0) {
      const written = writeBook(requests);
      if (!written.ok) return written;
    }
    const kept = subjects.value.filter(
      (one) => findOwnSheet(book.value, scoreSheetRole(input, one)) !== null,
    ).length;
    return done({
      made: subjects.value.length - kept,
      kept,
      firstSheet: titlesOfNewSheets(requests)[0] ?? null,
    });
  });
}

/** How many score sheets of that year the workbook holds. */
export function scoreSheetCount(book: Book, plan: Plan, year: number): number {
  const anySubject = scoreSheetRole(scoring(plan, year, []), { code: '', name: '' });
  const isOurs = ({ metadataKey, metadataValue }: Metadata) =>
    metadataKey === METADATA_KEY && (metadataValue ?? '').startsWith(anySubject);
  return (book.sheets ?? []).filter((sheet) => (sheet.developerMetadata ?? []).some(isOurs)).length;
}

type Metadata = { metadataKey?: string | null; metadataValue?: string | null };

const scoring = (plan: Plan, year: number, subjects: Subject[]): ScoreSheetInput => ({
  plan,
  period: reportPeriod(plan, year),
  subjects,
  now: vietnamTime(Date.now()),
});

function subjectsOf(book: Book, named: string | null): Outcome<Subject[]> {
  const listed = unitsOf(book)?.units ?? [];
  if (listed.length > 0) return done(listed.map(({ code, name }) => ({ code, name })));
  if (named !== null) return done([{ code: codeFromName(named), name: named }]);
  return failed({ code: 'addon.score.nobody' });
}

/** "Tổ Toán – Tin" → "TO-TOAN-TIN": the same name finds its sheet again, another gets its own. */
const codeFromName = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toUpperCase();

const titlesOfNewSheets = (requests: readonly Request[]): string[] =>
  requests.flatMap(({ addSheet }) => {
    const properties = addSheet?.properties;
    return properties?.title && !properties.hidden ? [properties.title] : [];
  });
