import { type PlainDateTime, reportPeriod } from '../../shared/movement';
import { done, type Outcome } from '../../shared/outcome';
import { say } from '../../shared/words';
import { scoreBookWanted } from '../layout/score-book';
import type { BookSubject, ScoreBook, Stage } from '../layout/score-book/types';
import { reconcile } from '../layout/wanted';
import { type CarriedScores, scoresFor } from '../reading/scores-for';
import { wantedWithEntries } from '../reading/with-entered';
import { type CommandResult, nothingDone, yearOf } from './command';
import { unitFileNames } from './files';
import { inFile } from './in-file';
import { type ChosenPlan, choosePlan, type PlanSource } from './score-plan';
import { readSubjectsFile } from './subjects-file';
import { type WorkbookPlan, writeMany } from './write-many';

export interface NewScores extends PlanSource {
  list: string;
  /** Folder for the workbooks. */
  out: string;
  year?: string | undefined;
  layout: ScoreBook['layout'];
  stage: Stage;
  /** Code or name of the subject that scores of an own table are carried over to. */
  'scores-for'?: string | undefined;
}

/**
 * Writes the score workbook of all subjects, and, with a sheet for each, a workbook for each of them
 * alone to be passed on, filled in and gathered again.
 */
export async function makeScores(asked: NewScores, now: PlainDateTime): Promise<CommandResult> {
  const chosen = choosePlan(asked);
  if (!chosen.ok) return nothingDone(chosen.problem);
  const year = yearOf(asked.year, now);
  if (!year.ok) return nothingDone(year.problem);
  const { plan, remarks } = chosen.value;
  const list = readSubjectsFile(asked.list, plan);
  if (!list.ok) return nothingDone(list.problem);
  const { subjects } = list.value;
  const carried = carriedScores(asked['scores-for'], subjects, chosen.value);
  if (!carried.ok) return nothingDone(carried.problem);
  const { scores, remarks: ofScores } = carried.value;
  const { layout, stage } = asked;
  const period = reportPeriod(plan, year.value);
  const until = { self: null, cross: null, verify: null };
  const bookOf = (own: readonly BookSubject[]): ScoreBook => ({
    plan,
    period,
    subjects: own,
    layout,
    stage,
    until,
    now,
  });
  const workbook = (fileName: string, own: readonly BookSubject[]): WorkbookPlan => ({
    fileName,
    requests: () => {
      const book = bookOf(own);
      const isHers = scores !== null && own.includes(scores.subject);
      const wanted = isHers
        ? wantedWithEntries(book, scores.subject, scores.cells)
        : scoreBookWanted(book);
      return reconcile({}, inFile(wanted, book)).requests;
    },
  });
  const codes = subjects.map(({ code }) => code);
  const names = unitFileNames('phieu-cham', codes, period.year);
  const each =
    layout === 'matrix' ? [] : subjects.map((it, index) => workbook(names[index] ?? '', [it]));
  const whole =
    subjects.length > 1 || layout === 'matrix'
      ? [workbook(`so-cham-diem-${period.year}.xlsx`, subjects)]
      : [];
  const told = [...remarks, ...ofScores, ...list.value.remarks];
  return writeMany(asked.out, [...each, ...whole], told);
}

/** Scores of an own table for the subject asked for, and what is to be said about them. */
function carriedScores(
  named: string | undefined,
  subjects: readonly BookSubject[],
  { plan, entries }: ChosenPlan,
): Outcome<{ scores: CarriedScores | null; remarks: string[] }> {
  if (named === undefined) {
    const count = entries.length;
    const remarks = count > 0 ? [say('cli.score.entries-left', { count })] : [];
    return done({ scores: null, remarks });
  }
  const scores = scoresFor(named, subjects, plan, entries);
  if (!scores.ok) return scores;
  const remarks = scores.value.left.map((left) => say('table-import.left', left));
  return done({ scores: scores.value, remarks });
}
