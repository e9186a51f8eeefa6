import { done, failed, type Outcome } from '../../shared/outcome';
import { cleanText } from '../../shared/reports/cells';
import { evidenceKey } from './read-evidence';
import type { EvidenceRow } from './types';

/** What a verifier says of evidence; returning it needs a reason. */
export type Verdict = { state: 'accepted' } | { state: 'returned'; reason: string };

/** The evidence as the verifier leaves it; refused when it is not there, or returned without a reason. */
export function reviewEvidence(
  evidence: readonly EvidenceRow[],
  key: string,
  verdict: Verdict,
): Outcome<EvidenceRow> {
  const row = evidence.find((one) => evidenceKey(one) === key);
  if (row === undefined) return failed({ code: 'reading.refused.no-evidence' });
  if (verdict.state === 'accepted') return done({ ...row, state: 'accepted', reason: '' });
  const reason = cleanText(verdict.reason);
  if (reason === '') return failed({ code: 'reading.refused.no-reason', place: row.place });
  return done({ ...row, state: 'returned', reason });
}
