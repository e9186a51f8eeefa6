import { formatDateTime, type PlainDateTime } from '../../shared/movement';
import { done, failed, type Outcome } from '../../shared/outcome';
import { approve, isApproved } from '../../shared/scoring';
import { snapshotRow } from '../layout/score-book/codes';
import { type BookProblem, bookProblem } from './problems';
import { scoreOf } from './results';
import type { EntryRead, ScoreBookRead, SnapshotRow, SubjectEntries } from './types';

/** Rows of the snapshot by subject and criterion. */
export const byEntry = (snapshot: readonly SnapshotRow[]): ReadonlyMap<string, SnapshotRow> =>
  new Map(snapshot.map((row) => [snapshotRow(row.subject, row.entry.criterionCode), row]));

/** Entries with the approvals of the snapshot; one that was changed since is named. */
export function withApprovals(
  scores: readonly SubjectEntries[],
  snapshot: readonly SnapshotRow[],
): { scores: SubjectEntries[]; problems: BookProblem[] } {
  const kept = byEntry(snapshot);
  const problems: BookProblem[] = [];
  const approved = scores.map((one) => ({
    ...one,
    entries: one.entries.map((read): EntryRead => {
      const row = kept.get(snapshotRow(one.subject.code, read.entry.criterionCode));
      const entry = { ...read.entry, approved: row?.entry.approved ?? null };
      if (row !== undefined && row.approvedBy !== '' && !isApproved(entry)) {
        const params = { code: entry.criterionCode, by: row.approvedBy };
        problems.push(
          bookProblem('approval-lost', read.places.official ?? {}, params, one.subject.code),
        );
      }
      return { ...read, entry };
    }),
  }));
  return { scores: approved, problems };
}

/** The entries as the snapshot keeps them, with the approvals that still hold. */
export function snapshotOf({
  scores,
  snapshot,
}: Pick<ScoreBookRead, 'scores' | 'snapshot'>): SnapshotRow[] {
  const kept = byEntry(snapshot);
  return scores.flatMap(({ subject, entries }) =>
    entries.map(({ entry }) => {
      const row = kept.get(snapshotRow(subject.code, entry.criterionCode));
      const approvedBy = isApproved(entry) ? (row?.approvedBy ?? '') : '';
      return { subject: subject.code, entry, approvedBy };
    }),
  );
}

/**
 * The workbook with every entry of a subject approved as it stands. Refused for a subject that is not
 * scored in full: nobody approves what is not there.
 */
export function approveSubject(
  read: ScoreBookRead,
  code: string,
  { who, time }: { who: string; time: PlainDateTime },
): Outcome<ScoreBookRead> {
  const own = read.scores.find(({ subject }) => subject.code === code);
  if (own === undefined) return failed({ code: 'reading.refused.no-subject', params: { code } });
  if (!scoreOf(read.plan, own).isComplete) {
    const params = { name: own.subject.name };
    return failed({ code: 'reading.refused.not-complete', params });
  }
  const approvedBy = `${who}, ${formatDateTime(time)}`;
  const entries = own.entries.map((one) => ({ ...one, entry: approve(one.entry) }));
  const scores = read.scores.map((one) => (one === own ? { ...own, entries } : one));
  const others = snapshotOf(read).filter(({ subject }) => subject !== code);
  const approved = entries.map(({ entry }) => ({ subject: code, entry, approvedBy }));
  return done({ ...read, scores, snapshot: [...others, ...approved] });
}
