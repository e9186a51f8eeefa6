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
  if (!isSame(template.plan, plan) || !isSame(template.subjects, subjects)) return true;
  return !isSame(byCode(snapshot), byCode(snapshotOf({ scores, snapshot })));
}

/** What was entered, in the order of row codes; approvals change no result. */
const byCode = (rows: readonly SnapshotRow[]) =>
  rows
    .map((row) => snapshotLine({ ...row, approvedBy: '' }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
