import { loadPlan, reportPeriod, vietnamTime } from '../../../shared/movement';
import { done, failed, type Outcome } from '../../../shared/outcome';
import { type Book, cellTextRequests, type Request, withCellTexts } from '../../layout';
import { scoreBookWanted } from '../../layout/score-book';
import type { ScoreBook } from '../../layout/score-book/types';
import { type BookChange, reconcile, type WantedSheet } from '../../layout/wanted';
import { codesFor, scoreBookOf } from '../../reading';
import type { BookChoice } from '../../score-book-protocol';
import { unitsOf } from '../commands/unit-list';
import { fingerprint } from './fingerprint';
import { scoreBookIn } from './open-book';

/** What would be done to the workbook to make it as chosen. */
export interface PlannedBook {
  book: ScoreBook;
  requests: Request[];
  /** Differences in sheets that people see. */
  changes: BookChange[];
  /** Identity of the requests: the same differences have the same mark. */
  mark: string;
}

export function plannedBook(there: Book, choice: BookChoice): Outcome<PlannedBook> {
  if (choice.from === 'there') return editedBook(there);
  const known = scoreBookIn(there);
  if (known.ok || known.problem.code !== 'reading.refused.no-template') {
    return failed({ code: 'lead.book.there' });
  }
  const book = newBook(there, choice);
  return book.ok ? done(planned(book.value, reconcileWith(there, book.value))) : book;
}

/** The book that is there, with what people changed in the plan and in the list. */
function editedBook(there: Book): Outcome<PlannedBook> {
  const open = scoreBookIn(there);
  if (!open.ok) return open;
  const { read } = open.value;
  const book = scoreBookOf(read, now());
  const codes = read.newCodes.map(({ place, code }) => ({ place, text: code }));
  const { requests, changes } = reconcileWith(withCellTexts(there, codes), book);
  return done(
    planned(book, { requests: [...cellTextRequests(there, codes), ...requests], changes }),
  );
}

function newBook(
  there: Book,
  { plan: code, year, layout, subjects: named }: Extract<BookChoice, { from: 'template' }>,
): Outcome<ScoreBook> {
  const plan = loadPlan(code);
  if (!plan.ok) return plan;
  const units = unitsOf(there)?.units ?? [];
  const codes = codesFor(named.names);
  const subjects =
    units.length > 0
      ? units.map((unit) => ({ ...unit, kind: 'collective' as const }))
      : named.names.map((name, index) => ({
          code: codes[index] ?? name,
          name,
          cluster: '',
          kind: named.kind,
        }));
  return done({
    plan: plan.value,
    period: reportPeriod(plan.value, year),
    subjects: subjects.map((one) => ({
      code: one.code,
      name: one.name,
      kind: one.kind,
      cluster: one.cluster,
      selfEditors: [],
      crossEditors: [],
      verifiers: [],
    })),
    layout,
    stage: 'self',
    until: { self: null, cross: null, verify: null },
    now: now(),
  });
}

const now = () => vietnamTime(Date.now());

function reconcileWith(there: Book, book: ScoreBook) {
  const wanted = scoreBookWanted(book);
  const { requests, changes } = reconcile(there, wanted);
  return { requests, changes: changes.filter(isSeen(there, wanted)) };
}

/** Not of the hidden sheets: what they keep changes with everything else. */
export function isSeen(there: Book, wanted: readonly WantedSheet[]) {
  const hidden = new Set([
    ...wanted.filter((sheet) => sheet.hidden).map(({ title }) => title),
    ...(there.sheets ?? []).flatMap(({ properties }) =>
      properties?.hidden && properties.title ? [properties.title] : [],
    ),
  ]);
  return ({ sheet }: BookChange): boolean => !hidden.has(sheet);
}

const planned = (
  book: ScoreBook,
  work: Pick<PlannedBook, 'requests' | 'changes'>,
): PlannedBook => ({
  book,
  ...work,
  mark: fingerprint(JSON.stringify(work.requests)),
});
