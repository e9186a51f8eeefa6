import { formatPoints } from '../../shared/scoring';
import { resultsOf, type SubjectResult } from './results';
import type { PlanEdit, ScoreBookRead, SubjectEntries } from './types';

/** A change of the plan or of the list of subjects that the written results do not know yet. */
export interface PlanChange {
  kind: PlanEdit['kind'] | 'subject-added' | 'subject-removed';
  /** Code of the criterion or of the subject. */
  code: string;
  /** As people read it; "" where there was, or is, nothing. */
  before: string;
  after: string;
}

/** What such changes make of a subject that was there before: null where all stays. */
export interface StandingChange {
  name: string;
  className: { before: string; after: string } | null;
  rank: { before: number; after: number } | null;
}

/** Maxima as of the last snapshot, all else as the workbook was last laid out. */
export function planChanges(read: ScoreBookRead): PlanChange[] {
  const maxima = maximaBefore(read);
  const ofMaxima = [...read.maxima].flatMap(([code, maximum]): PlanChange[] => {
    const before = maxima.get(code);
    return before === undefined || before === maximum
      ? []
      : [{ kind: 'maximum', code, before: formatPoints(before), after: formatPoints(maximum) }];
  });
  const ofPlan = read.edits
    .filter(({ kind }) => kind !== 'maximum')
    .map(({ kind, code, before, after }) => ({ kind, code, before, after }));
  return [...ofMaxima, ...ofPlan, ...subjectChanges(read)];
}

const maximaBefore = ({ snapshot }: ScoreBookRead) =>
  new Map(snapshot.map(({ entry }) => [entry.criterionCode as string, entry.maximum]));

function subjectChanges({ template, subjects }: ScoreBookRead): PlanChange[] {
  const was = new Set(template.subjects.map(({ code }) => code));
  const is = new Set(subjects.map(({ code }) => code));
  return [
    ...subjects
      .filter(({ code }) => !was.has(code))
      .map(({ code, name }) => ({ kind: 'subject-added' as const, code, before: '', after: name })),
    ...template.subjects
      .filter(({ code }) => !is.has(code))
      .map(({ code, name }) => ({
        kind: 'subject-removed' as const,
        code,
        before: name,
        after: '',
      })),
  ];
}

/** Whose class or rank the changes move: the entries as they are now, under the plan before and now. */
export function standingChanges(read: ScoreBookRead): StandingChange[] {
  const { template } = read;
  const before = resultsOf({ plan: template.plan, template, scores: scoresBefore(read) });
  const was = new Map(before.subjects.map((one) => [one.subject.code, one]));
  return resultsOf(read).subjects.flatMap((now) => {
    const then = was.get(now.subject.code);
    const change = then === undefined ? null : standingChange(then, now);
    return change === null ? [] : [change];
  });
}

function standingChange(then: SubjectResult, now: SubjectResult): StandingChange | null {
  const [classThen, classNow] = [then.finalClass.className ?? '', now.finalClass.className ?? ''];
  const [rankThen, rankNow] = [then.standing.overall, now.standing.overall];
  const className = classThen === classNow ? null : { before: classThen, after: classNow };
  const rank =
    rankThen === null || rankNow === null || rankThen === rankNow
      ? null
      : { before: rankThen, after: rankNow };
  return className === null && rank === null ? null : { name: now.subject.name, className, rank };
}

function scoresBefore(read: ScoreBookRead): SubjectEntries[] {
  const maxima = maximaBefore(read);
  const criteria = new Set<string>(read.template.plan.criteria.map(({ code }) => code));
  const subjects = new Set(read.template.subjects.map(({ code }) => code));
  return read.scores
    .filter(({ subject }) => subjects.has(subject.code))
    .map((one) => ({
      ...one,
      entries: one.entries
        .filter(({ entry }) => criteria.has(entry.criterionCode))
        .map((at) => {
          const maximum = maxima.get(at.entry.criterionCode) ?? at.entry.maximum;
          return { ...at, entry: { ...at.entry, maximum } };
        }),
    }));
}
