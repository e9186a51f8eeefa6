import type { PlainDateTime } from '../../shared/movement';
import { formatPoints, isApproved, type ScoreEntry } from '../../shared/scoring';
import { say } from '../../shared/words';
import { snapshotRow } from '../layout/score-book/codes';
import type { LogLine } from '../layout/score-book/log-sheet';
import { byEntry } from './approvals';
import { evidenceChanges } from './evidence-changes';
import { type LoggedChange, logLine } from './log-line';
import { fieldName, sayField } from './say-entry';
import { type Told, untold } from './told';
import { ENTRY_FIELDS, type ScoreBookRead, type SnapshotRow } from './types';

type Compared = Pick<
  ScoreBookRead,
  'scores' | 'evidence' | 'evidenceSnapshot' | 'told' | 'template'
>;

/**
 * What was entered, changed or taken away since the snapshot, one line a field, the approvals that
 * this takes back, and what became of evidence; what an edit has told the log already is not told again. Who did it is not
 * known from a comparison. The first snapshot is where all this starts: one line says so.
 */
export function changesSince(
  snapshot: readonly SnapshotRow[],
  read: Compared,
  time: PlainDateTime,
): LogLine[] {
  const changes =
    read.template.refreshed === null && snapshot.length === 0
      ? [startOf(read)]
      : [
          ...maximumChanges(snapshot, read),
          ...entryChanges(snapshot, read),
          ...evidenceChanges(read.evidenceSnapshot, read.evidence, read.told),
        ];
  return changes.map((change) => logLine({ time, who: '', origin: 'comparison' }, change));
}

function startOf({ scores }: Compared): LoggedChange {
  const entries = scores.flatMap((one) => one.entries);
  const count = entries.filter(({ entry }) =>
    ENTRY_FIELDS.some((field) => sayField(entry, field) !== ''),
  ).length;
  return {
    subject: '',
    criterion: '',
    field: say('lead.log.start'),
    before: '',
    after: say('lead.log.start.count', { count, entries: entries.length }),
  };
}

/** The maximum of a criterion is the same for everybody: one line for all. */
function maximumChanges(
  snapshot: readonly SnapshotRow[],
  { scores, told }: Compared,
): LoggedChange[] {
  const before = new Map(snapshot.map(({ entry }) => [entry.criterionCode, entry.maximum]));
  const now = new Map(
    scores.flatMap(({ entries }) =>
      entries.map(({ entry }) => [entry.criterionCode, entry.maximum] as const),
    ),
  );
  return [...now].flatMap(([criterion, maximum]) =>
    untold(told, {
      subject: '',
      criterion,
      field: fieldName('maximum'),
      before: formatPoints(before.get(criterion) ?? maximum),
      after: formatPoints(maximum),
    }),
  );
}

function entryChanges(
  snapshot: readonly SnapshotRow[],
  { scores, told }: Compared,
): LoggedChange[] {
  const kept = byEntry(snapshot);
  const there = new Set<string>();
  const changes: LoggedChange[] = [];
  for (const { subject, entries } of scores) {
    for (const { entry } of entries) {
      const key = snapshotRow(subject.code, entry.criterionCode);
      there.add(key);
      const row = kept.get(key);
      changes.push(...changesOf(subject.code, row?.entry ?? blank(entry), entry, told));
      if (row !== undefined && row.approvedBy !== '' && !isApproved(entry)) {
        changes.push(approvalLost(row));
      }
    }
  }
  for (const [key, { subject, entry }] of kept) {
    if (!there.has(key)) changes.push(...changesOf(subject, entry, blank(entry), told));
  }
  return changes;
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

const changesOf = (
  subject: string,
  before: ScoreEntry,
  after: ScoreEntry,
  told: Told,
): LoggedChange[] =>
  ENTRY_FIELDS.flatMap((field) =>
    untold(told, {
      subject,
      criterion: after.criterionCode,
      field: fieldName(field),
      before: sayField(before, field),
      after: sayField(after, field),
    }),
  );

const approvalLost = ({ subject, entry, approvedBy }: SnapshotRow): LoggedChange => ({
  subject,
  criterion: entry.criterionCode,
  field: fieldName('approval'),
  before: approvedBy,
  after: '',
});
