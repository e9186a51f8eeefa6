import { type HandIn, LONGEST_SUBJECT } from '../../../shared/evidence';
import type { Problem } from '../../../shared/outcome';
import { normalCode } from '../../../shared/reports/cells';
import type { FieldProblems } from './check-form';
import { typedCode } from './codes';
import type { EvidenceDraft } from './draft';

export type BookField = 'subject' | 'plan' | 'year';

/** For whom, and into which score book, evidence is handed in. */
export type BookCodes = Pick<HandIn, 'subject' | 'plan' | 'period'>;

/** The codes of the score book as they are meant, or what is wrong in which field. */
export function checkBook(
  draft: Pick<EvidenceDraft, BookField>,
): { ok: true; value: BookCodes } | { ok: false; problems: FieldProblems<BookField> } {
  const subject = normalCode(draft.subject);
  const plan = typedCode(draft.plan);
  const period = draft.year.trim();
  const problems: FieldProblems<BookField> = {};
  const subjectWrong = subjectProblem(subject);
  if (subjectWrong !== null) problems.subject = subjectWrong;
  if (plan === '') problems.plan = { code: 'evidence.plan.empty' };
  else if (!/^[A-Z][A-Z0-9]{0,49}$/.test(plan)) {
    problems.plan = { code: 'evidence.plan.wrong', params: { found: plan } };
  }
  if (!/^20\d\d$/.test(period)) problems.year = { code: 'evidence.year.wrong' };
  return Object.keys(problems).length > 0
    ? { ok: false, problems }
    : { ok: true, value: { subject, plan, period } };
}

function subjectProblem(subject: string): Problem | null {
  if (subject === '') return { code: 'evidence.subject.empty' };
  if (subject.length <= LONGEST_SUBJECT) return null;
  return {
    code: 'evidence.subject.long',
    params: { length: subject.length, limit: LONGEST_SUBJECT },
  };
}
