import { flawProblems } from './flaw-problems';
import type { BookProblem } from './problems';
import type { BookResults } from './results';
import { shownDifferences } from './shown-differences';
import type { ScoreBookRead } from './types';

/** What must be mended before the scoring is closed. */
export interface ClosingCheck {
  mayClose: boolean;
  /** By subject: criteria of the full score that nobody scored. */
  notScored: { subject: string; criteria: string[] }[];
  /** Subjects of which not every entry is approved. They do not keep the scoring open. */
  notApproved: string[];
  /** Errors, and differences without a reason. */
  problems: BookProblem[];
}

/** Everything odd about a workbook: its cells, its entries under the plan's rules, its formulas. */
export const allProblems = (read: ScoreBookRead, results: BookResults): BookProblem[] => [
  ...read.problems,
  ...flawProblems(read, results),
  ...shownDifferences(read, results),
];

/** Closing wants everything scored, no error left, and a reason for every difference. */
export function closingCheck(read: ScoreBookRead, results: BookResults): ClosingCheck {
  const problems = allProblems(read, results).filter(
    ({ severity, name }) => severity === 'error' || name === 'difference-without-reason',
  );
  const notScored = results.subjects
    .map(({ subject, score }) => ({
      subject: subject.code,
      criteria: score.criteria
        .filter(
          ({ criterion: { effect, scoring } }) => effect === 'base' && scoring.kind !== 'items',
        )
        .filter(({ flaws }) => flaws.includes('not-scored'))
        .map(({ criterion }) => criterion.code as string),
    }))
    .filter(({ criteria }) => criteria.length > 0);
  const notApproved = results.subjects
    .filter(({ score }) => !score.isApproved)
    .map(({ subject }) => subject.code);
  const mayClose = problems.length === 0 && notScored.length === 0 && results.subjects.length > 0;
  return { mayClose, notScored, notApproved, problems };
}
