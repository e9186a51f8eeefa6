import { type PlainDateTime, reportPeriod } from '../../shared/movement';
import { scoreBookWanted } from '../layout/score-book';
import type { BookSubject, ScoreBook, Stage } from '../layout/score-book/types';
import { reconcile } from '../layout/wanted';
import { type CommandResult, nothingDone, yearOf } from './command';
import { unitFileNames } from './files';
import { choosePlan, type PlanSource } from './score-plan';
import { readSubjectsFile } from './subjects-file';
import { type WorkbookPlan, writeMany } from './write-many';

export interface NewScores extends PlanSource {
  list: string;
  /** Folder for the workbooks. */
  out: string;
  year?: string | undefined;
  layout: ScoreBook['layout'];
  stage: Stage;
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
    requests: () => reconcile({}, scoreBookWanted(bookOf(own))).requests,
  });
  const codes = subjects.map(({ code }) => code);
  const names = unitFileNames('phieu-cham', codes, period.year);
  const each =
    layout === 'matrix' ? [] : subjects.map((it, index) => workbook(names[index] ?? '', [it]));
  const whole =
    subjects.length > 1 || layout === 'matrix'
      ? [workbook(`so-cham-diem-${period.year}.xlsx`, subjects)]
      : [];
  return writeMany(asked.out, [...each, ...whole], [...remarks, ...list.value.remarks]);
}
