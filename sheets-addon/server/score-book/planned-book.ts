import { loadPlan, type Plan, reportPeriod, vietnamTime } from '../../../shared/movement';
import { done, failed, type Outcome } from '../../../shared/outcome';
import type { ScoreEntry } from '../../../shared/scoring';
import { say } from '../../../shared/words';
import { type Book, cellTextRequests, type Request, withCellTexts } from '../../layout';
import { scoreBookWanted } from '../../layout/score-book';
import type { ScoreBook } from '../../layout/score-book/types';
import { type BookChange, reconcile, type WantedSheet } from '../../layout/wanted';
import { codesFor, scoreBookOf, strayScores } from '../../reading';
import { scoresFor } from '../../reading/scores-for';
import { wantedOf, wantedWithEntries } from '../../reading/with-entered';
import type { BookChoice, PendingChanges } from '../../score-book-protocol';
import { unitsOf } from '../commands/unit-list';
import { chosenLanguage } from '../google/language';
import { fingerprint } from './fingerprint';
import { codeChanges, scoreBookIn } from './open-book';
import { planOfTable } from './own-table';
import { NOTHING_PENDING, pendingChanges } from './pending';

/** What would be done to the workbook to make it as chosen. */
export interface PlannedBook {
  /** The workbook as it was read. */
  there: Book;
  book: ScoreBook;
  requests: Request[];
  /** Differences in sheets that people see. */
  changes: BookChange[];
  /** What is not taken over, in words. */
  remarks: string[];
  /** Changes of people that stand in the workbook already; worked out only to be shown. */
  pending(): PendingChanges;
  /** Identity of the requests: the same differences have the same mark. */
  mark: string;
}

export function plannedBook(there: Book, choice: BookChoice): Outcome<PlannedBook> {
  if (choice.from === 'there') return editedBook(there);
  const known = scoreBookIn(there);
  if (known.ok) return failed({ code: 'lead.book.there' });
  if (known.problem.code !== 'reading.refused.no-template') return known;
  const source = planFor(there, choice);
  if (!source.ok) return source;
  const book = newBook(there, choice, source.value.plan);
  const scores = carriedScores(book, choice, source.value.entries);
  if (!scores.ok) return scores;
  const { wanted, remarks } = scores.value;
  return done(
    planned(book, {
      there,
      ...reconcileWith(there, wanted),
      remarks,
      pending: () => NOTHING_PENDING,
    }),
  );
}

type NewBook = Exclude<BookChoice, { from: 'there' }>;

/** The plan of a new book: one of the templates, or what a table of the workbook comes to. */
function planFor(there: Book, choice: NewBook): Outcome<{ plan: Plan; entries: ScoreEntry[] }> {
  if (choice.from === 'table') return planOfTable(there, choice);
  const plan = loadPlan(choice.plan);
  return plan.ok ? done({ plan: plan.value, entries: [] }) : plan;
}

/** The new book's sheets, with the scores of a table for whom they are to be carried over to. */
function carriedScores(
  book: ScoreBook,
  choice: NewBook,
  entries: readonly ScoreEntry[],
): Outcome<{ wanted: WantedSheet[]; remarks: string[] }> {
  if (choice.from !== 'table' || choice.scoresFor === '') {
    return done({ wanted: scoreBookWanted(book), remarks: [] });
  }
  const scores = scoresFor(choice.scoresFor, book.subjects, book.plan, entries);
  if (!scores.ok) return scores;
  const { subject, cells, left } = scores.value;
  return done({
    wanted: wantedWithEntries(book, subject, cells),
    remarks: left.map((one) => say('table-import.left', one, chosenLanguage())),
  });
}

/** The book that is there, with what people changed in the plan and in the list. */
function editedBook(there: Book): Outcome<PlannedBook> {
  const open = scoreBookIn(there);
  if (!open.ok) return open;
  const { read, restored } = open.value;
  const stray = strayScores(read);
  if (stray !== null) return failed(stray);
  const book = scoreBookOf(read, now());
  const codes = read.newCodes.map(({ place, code }) => ({ place, text: code }));
  const known = withCellTexts(open.value.there, codes);
  const { requests, changes } = reconcileWith(known, wantedOf(open.value, book));
  const all = [...cellTextRequests(there, [...restored, ...codes]), ...requests];
  const pending = () => pendingChanges(read);
  const told = [...codeChanges(open.value), ...changes];
  return done(planned(book, { there, requests: all, changes: told, remarks: [], pending }));
}

function newBook(there: Book, { year, layout, subjects: named }: NewBook, plan: Plan): ScoreBook {
  // Units are collectives: they are none of those that a plan of persons scores.
  const scoresUnits = plan.subjects.some(({ kind }) => kind === 'collective');
  const units = scoresUnits ? (unitsOf(there)?.units ?? []) : [];
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
  return {
    plan,
    period: reportPeriod(plan, year),
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
  };
}

const now = () => vietnamTime(Date.now());

function reconcileWith(there: Book, wanted: readonly WantedSheet[]) {
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

const planned = (book: ScoreBook, work: Omit<PlannedBook, 'book' | 'mark'>): PlannedBook => ({
  book,
  ...work,
  mark: fingerprint(JSON.stringify(work.requests)),
});
