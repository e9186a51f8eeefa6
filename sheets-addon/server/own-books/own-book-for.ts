import { failed, type Outcome, type Problem } from '../../../shared/outcome';
import { normalCode } from '../../../shared/reports/cells';
import { formatDate } from '../../../shared/vietnamese';
import { say } from '../../../shared/words';
import type { BookSubject } from '../../layout/score-book/types';
import type { OwnFile } from '../../reading/own-files';
import { shareFile } from '../google/drive';
import { layOutOwnBook, type WholeBook } from './lay-out';
import type { MadeFiles } from './made-files';

export interface OwnWork extends WholeBook {
  bookId: string;
  /** By the normal code of the subject. */
  known: ReadonlyMap<string, OwnFile>;
  /** Asked for when the first workbook is to be made: most runs that only bring up to date need none. */
  files(): Outcome<MadeFiles>;
}

/** How far the workbook of a subject has come. */
export interface OwnBookMade {
  /** Null: she has none, or none any more. */
  file: OwnFile | null;
  is: 'made' | 'shared' | 'kept';
  /** What kept it from being finished; null: it is. */
  problem: Problem | null;
}

/**
 * Makes the workbook of a subject, or finds the one that is there, brings it up to date and shares it
 * with her. Each step may be done again: what is there is never made a second time.
 */
export function ownBookFor(subject: BookSubject, work: OwnWork): OwnBookMade {
  const known = work.known.get(normalCode(subject.code)) ?? null;
  const found = known === null ? newFile(subject, work) : { ok: true as const, value: known };
  if (!found.ok) return { file: null, is: 'kept', problem: found.problem };
  const { file, shared } = found.value;
  const laidOut = layOutOwnBook(file, subject, work);
  if (!laidOut.ok) {
    const isGone = laidOut.problem.code === 'own.failed.gone';
    return { file: isGone ? null : found.value, is: 'kept', problem: laidOut.problem };
  }
  const missing = subject.selfEditors.filter((email) => !shared.includes(email));
  const given = shareWith(missing, file, subject, work);
  const people = [...shared, ...given.shared];
  const isDone = known !== null && missing.length === 0;
  return {
    file: { ...found.value, shared: people },
    is: isDone ? 'kept' : people.length > 0 ? 'shared' : 'made',
    problem: given.problem,
  };
}

function newFile(subject: BookSubject, { book, bookId, files }: OwnWork): Outcome<OwnFile> {
  if (subject.selfEditors.length === 0) return failed({ code: 'own.failed.no-email' });
  if (book.stage !== 'self') return failed({ code: 'own.failed.stage' });
  const made = files();
  if (!made.ok) return made;
  const id = made.value.of(subject);
  return id.ok ? { ok: true, value: { book: bookId, file: id.value, shared: [] } } : id;
}

function shareWith(
  people: readonly string[],
  file: string,
  { name }: BookSubject,
  { book }: OwnWork,
): { shared: string[]; problem: Problem | null } {
  const { plan, period, until } = book;
  const about = { name, plan: plan.title, year: period.year };
  const message =
    until.self === null
      ? say('own.mail', about)
      : say('own.mail.until', { ...about, date: formatDate(until.self) });
  const shared: string[] = [];
  let problem: Problem | null = null;
  for (const email of people) {
    const given = shareFile(file, email, message);
    if (given.ok) shared.push(email);
    else problem = given.problem;
    if (problem !== null && isHalting(problem)) break;
  }
  return { shared, problem };
}

/** What the next subject would meet as well: the run ends there. */
export const isHalting = ({ code }: Problem): boolean => HALTING.has(code);

const HALTING: ReadonlySet<Problem['code']> = new Set<Problem['code']>([
  'own.failed.busy',
  'own.failed.not-allowed',
  'own.failed.sharing-quota',
  'own.failed.storage',
]);
