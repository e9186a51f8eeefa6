import { snapshotOf } from './approvals';
import { byCode, isEdited } from './edited';
import { snapshotLine } from './snapshot';
import type { ScoreBookRead, SnapshotRow } from './types';

/**
 * Whether the written results (explanations, proposals) are older than what they stand for: never
 * written, or since then an entry, the plan or the list of subjects was changed. Compares exactly.
 */
export function isStale(read: ScoreBookRead): boolean {
  if (read.template.refreshed === null || isEdited(read)) return true;
  return enteredIn(read.snapshot) !== enteredIn(snapshotOf(read));
}

/** What was entered; approvals change no result. */
const enteredIn = (rows: readonly SnapshotRow[]): string =>
  JSON.stringify(byCode(rows.map((row) => snapshotLine({ ...row, approvedBy: '' }))));
