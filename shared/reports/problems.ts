import type { Place } from '../outcome';
import type { WordParams } from '../words';
import type { ReportProblem, Severity } from './types';

/** Everything that can be wrong with a unit list or a unit's report, and how much it matters. */
const SEVERITY = {
  'not-a-report': 'error',
  'several-report-sheets': 'error',
  'extra-report-sheet': 'warning',
  'known-by-codes': 'warning',
  'known-by-labels': 'warning',
  'blank-form': 'warning',
  'wrong-plan': 'error',
  'other-version': 'warning',
  'wrong-period': 'error',
  'unknown-period': 'warning',
  'no-unit': 'error',
  'unknown-unit': 'error',
  'other-unit': 'error',
  'same-report-twice': 'warning',
  'conflicting-reports': 'error',
  'column-missing': 'error',
  'row-missing': 'error',
  'row-repeated': 'error',
  empty: 'error',
  'number-as-text': 'warning',
  'not-a-number': 'error',
  'date-not-number': 'error',
  negative: 'error',
  'not-whole': 'error',
  'part-over-whole': 'error',
  'text-empty': 'warning',
  'text-cut': 'warning',
  'submitted-missing': 'error',
  'submitted-invalid': 'error',
  'submitted-future': 'error',
  'after-closing': 'warning',
  'missing-overdue': 'error',
  'missing-not-due': 'warning',
  'list-no-header': 'error',
  'list-empty': 'error',
  'list-no-code': 'error',
  'list-repeated': 'error',
  'list-no-name': 'warning',
  'list-date': 'error',
} as const satisfies Record<string, Severity>;

export type ReportProblemName = keyof typeof SEVERITY;

/** A problem by its name; the words and the remedy are in the catalogue under the same name. */
export function reportProblem(
  name: ReportProblemName,
  place: Place,
  params: WordParams = {},
  unitCode: string | null = null,
): ReportProblem {
  return {
    code: `reports.problem.${name}`,
    remedy: `reports.remedy.${name}`,
    severity: SEVERITY[name],
    params,
    place,
    unitCode,
  };
}

/** True when the file is our form, not yet filled in: nothing was handed in. */
export function isBlankForm(problems: readonly ReportProblem[]): boolean {
  return problems.some((problem) => problem.code === 'reports.problem.blank-form');
}

/** Problems about the day of submission, which the officer's own record of it settles. */
export function isSubmissionProblem(problem: ReportProblem): boolean {
  return (
    problem.code === 'reports.problem.submitted-missing' ||
    problem.code === 'reports.problem.submitted-invalid'
  );
}
