import type { Place, Problem } from '../../shared/outcome';
import type { Severity } from '../../shared/reports';
import type { WordKey, WordParams } from '../../shared/words';
import type { NewCode } from './types';

/** Everything odd that people can make of a score workbook, and how much it matters. */
const SEVERITY = {
  'sheet-missing': 'error',
  'sheet-like': 'error',
  'sheet-copied': 'warning',
  'sheet-copied-differs': 'error',
  'sheet-known-by-codes': 'warning',
  'score-sheet-missing': 'error',
  'score-sheet-new': 'warning',
  'score-sheet-stray': 'warning',
  'score-sheet-stray-filled': 'error',
  'column-missing': 'error',
  'column-by-header': 'warning',
  'column-copied': 'error',
  'column-ignored': 'warning',
  'reason-left': 'warning',
  'row-missing': 'error',
  'row-copied': 'warning',
  'row-copied-differs': 'error',
  'row-unknown': 'error',
  'row-by-words': 'warning',
  'header-moved': 'warning',
  'criterion-row-missing': 'error',
  'criterion-maximum': 'error',
  'criterion-title': 'warning',
  'criterion-evidence': 'warning',
  'criterion-added': 'warning',
  'criterion-added-subject': 'error',
  'criterion-added-kind': 'error',
  'criterion-added-maximum': 'error',
  'total-off': 'error',
  'no-subjects': 'error',
  'subject-no-code': 'warning',
  'subject-code-changed': 'warning',
  'subject-code-form': 'error',
  'subject-repeated': 'error',
  'subject-no-name': 'warning',
  'subject-kind': 'error',
  'subject-email': 'warning',
  'number-as-text': 'warning',
  'number-ambiguous': 'error',
  'date-not-number': 'error',
  'not-a-number': 'error',
  'more-decimals': 'warning',
  'half-ratio': 'error',
  'unknown-answer': 'error',
  'answer-like': 'error',
  'answer-spelled': 'warning',
  'over-maximum': 'error',
  negative: 'error',
  'not-a-step': 'error',
  'part-over-whole': 'error',
  'no-whole': 'error',
  'not-whole-number': 'error',
  'missing-evidence': 'error',
  'difference-without-reason': 'warning',
  'points-differ': 'error',
  'total-differs': 'error',
  'class-differs': 'error',
  'evidence-subject': 'error',
  'evidence-criterion': 'error',
  'evidence-state': 'warning',
  'evidence-no-name': 'error',
  'evidence-repeated': 'warning',
  'snapshot-broken': 'warning',
  'approval-lost': 'warning',
} as const satisfies Record<string, Severity>;

export type BookProblemName = keyof typeof SEVERITY;

/** A problem of a score workbook: `code` says what, `remedy` what to do now. */
export interface BookProblem extends Problem {
  name: BookProblemName;
  severity: Severity;
  /** The subject it belongs to; null when it concerns the whole workbook. */
  subject: string | null;
  remedy: WordKey;
  /** The code that belongs into a cell, and is put back by whatever writes the workbook. */
  restores?: NewCode;
}

/** A problem by its name; the words and the remedy are in the catalogue under the same name. */
export function bookProblem(
  name: BookProblemName,
  place: Place,
  params: WordParams = {},
  subject: string | null = null,
): BookProblem {
  return {
    name,
    code: `reading.problem.${name}`,
    remedy: `reading.remedy.${name}`,
    severity: SEVERITY[name],
    params,
    place,
    subject,
  };
}
