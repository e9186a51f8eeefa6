import type { CriterionScore, ScoreFlaw } from '../../shared/scoring';
import { type BookProblem, type BookProblemName, bookProblem } from './problems';
import type { BookResults } from './results';
import { sayGiven } from './say-entry';
import type { EntryField, EntryRead, ScoreBookRead } from './types';

/** Flaws that reading has not named already, each by the name of its problem. */
const NAMED: Partial<Record<ScoreFlaw, BookProblemName>> = {
  'over-maximum': 'over-maximum',
  negative: 'negative',
  'not-a-step': 'not-a-step',
  'part-over-whole': 'part-over-whole',
  'no-whole': 'no-whole',
  'not-whole-number': 'not-whole-number',
  'missing-evidence': 'missing-evidence',
  'difference-without-reason': 'difference-without-reason',
};

/** What the rules of the plan find wrong with the entries, each at the cell that is to be mended. */
export function flawProblems(
  { scores }: Pick<ScoreBookRead, 'scores'>,
  { subjects }: BookResults,
): BookProblem[] {
  return scores.flatMap(({ subject, entries }, index) => {
    const scored = new Map(
      subjects[index]?.score.criteria.map((one) => [one.criterion.code as string, one]),
    );
    return entries.flatMap((read) => {
      const score = scored.get(read.entry.criterionCode);
      return score === undefined ? [] : problemsOf(read, score, subject.code);
    });
  });
}

function problemsOf(read: EntryRead, score: CriterionScore, subject: string): BookProblem[] {
  const { code, title } = score.criterion;
  const given = score.scorer === null ? null : read.entry[score.scorer];
  return score.flaws.flatMap((flaw) => {
    const name = NAMED[flaw];
    if (name === undefined) return [];
    const field = fieldOf(flaw, score);
    const place = (field === null ? undefined : read.places[field]) ?? {};
    return [bookProblem(name, place, { code, title, found: sayGiven(given) }, subject)];
  });
}

function fieldOf(flaw: ScoreFlaw, { scorer }: CriterionScore): EntryField | null {
  if (flaw === 'missing-evidence') return 'evidence';
  return flaw === 'difference-without-reason' ? 'reason' : scorer;
}
