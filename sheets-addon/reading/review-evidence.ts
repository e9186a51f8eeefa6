import { done, failed, type Outcome } from '../../shared/outcome';
import { cleanText } from '../../shared/reports/cells';
import { evidenceKey } from './read-evidence';
import type { EvidenceRow } from './types';

/** What a verifier says of evidence; returning it needs a reason. */
export type Verdict = { state: 'accepted' } | { state: 'returned'; reason: string };

/** A piece of evidence as it was and as the verifier leaves it. */
export interface Judged {
  before: EvidenceRow;
  after: EvidenceRow;
}

/** Refused when the evidence is not there, or returned without a reason. */
export function reviewEvidence(
  evidence: readonly EvidenceRow[],
  key: string,
  verdict: Verdict,
): Outcome<Judged> {
  const before = evidence.find((one) => evidenceKey(one) === key);
  if (before === undefined) return failed({ code: 'reading.refused.no-evidence' });
  if (verdict.state === 'accepted') {
    return done({ before, after: { ...before, state: 'accepted', reason: '' } });
  }
  const reason = cleanText(verdict.reason);
  if (reason === '') return failed({ code: 'reading.refused.no-reason', place: before.place });
  return done({ before, after: { ...before, state: 'returned', reason } });
}
