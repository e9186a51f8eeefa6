import type { PlainDateTime } from '../../shared/movement';
import { isApproved, type ScoreEntry } from '../../shared/scoring';
import { snapshotRow } from '../layout/score-book/codes';
import type { LogLine } from '../layout/score-book/log-sheet';
import { byEntry } from './approvals';
import { type LoggedChange, logLine } from './log-line';
import { fieldName, LOGGED_FIELDS, sayField } from './say-entry';
import type { ScoreBookRead, SnapshotRow } from './types';

/**
 * What was entered, changed or taken away since the snapshot, one line a field, and the approvals
 * that this takes back. Who did it is not known from a comparison.
 */
export function changesSince(
  snapshot: readonly SnapshotRow[],
  read: Pick<ScoreBookRead, 'scores'>,
  time: PlainDateTime,
): LogLine[] {
  const kept = byEntry(snapshot);
  const there = new Set<string>();
  const changes: LoggedChange[] = [];
  for (const { subject, entries } of read.scores) {
    for (const { entry } of entries) {
      const key = snapshotRow(subject.code, entry.criterionCode);
      there.add(key);
      const row = kept.get(key);
      changes.push(...changesOf(subject.code, row?.entry ?? blank(entry), entry));
      if (row !== undefined && row.approvedBy !== '' && !isApproved(entry)) {
        changes.push(approvalLost(row));
      }
    }
  }
  for (const [key, { subject, entry }] of kept) {
    if (!there.has(key)) changes.push(...changesOf(subject, entry, blank(entry)));
  }
  return changes.map((change) => logLine({ time, who: '', origin: 'comparison' }, change));
}

/** Nothing entered, under the same maximum: a new row is no change of it. */
const blank = ({ criterionCode, maximum }: ScoreEntry): ScoreEntry => ({
  criterionCode,
  maximum,
  self: null,
  cross: null,
  verified: null,
  reason: '',
  evidence: '',
  approved: null,
});

function changesOf(subject: string, before: ScoreEntry, after: ScoreEntry): LoggedChange[] {
  return LOGGED_FIELDS.map((field) => ({
    subject,
    criterion: after.criterionCode,
    field: fieldName(field),
    before: sayField(before, field),
    after: sayField(after, field),
  })).filter((change) => change.before !== change.after);
}

const approvalLost = ({ subject, entry, approvedBy }: SnapshotRow): LoggedChange => ({
  subject,
  criterion: entry.criterionCode,
  field: fieldName('approval'),
  before: approvedBy,
  after: '',
});
