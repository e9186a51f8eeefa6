import { snapshotOf } from './approvals';
import { snapshotLine } from './snapshot';
import type { ScoreBookRead, SnapshotRow } from './types';

/**
 * Whether the written results (explanations, proposals) are older than what they stand for: never
 * written, or since then an entry, the plan or the list of subjects was changed. Compares exactly.
 */
export function isStale({ template, plan, subjects, scores, snapshot }: ScoreBookRead): boolean {
  if (template.refreshed === null) return true;
  const isSame = <T>(before: T, now: T) => JSON.stringify(before) === JSON.stringify(now);
  if (!isSame(template.plan, plan)) return true;
  if (!isSame(byCode(template.subjects), byCode(subjects))) return true;
  return !isSame(enteredIn(snapshot), enteredIn(snapshotOf({ scores, snapshot })));
}

/** What was entered; approvals change no result. */
const enteredIn = (rows: readonly SnapshotRow[]) =>
  byCode(rows.map((row) => snapshotLine({ ...row, approvedBy: '' })));

/** Sheets may be sorted: that changes nothing. */
const byCode = <T extends { code: string }>(all: readonly T[]): T[] =>
  [...all].sort((one, other) => (one.code < other.code ? -1 : 1));
