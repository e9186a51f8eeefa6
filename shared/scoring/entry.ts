import type { Given } from './measure';
import type { Points } from './points';

/** What was entered for one criterion of one subject; null: not entered. */
export interface ScoreEntry {
  criterionCode: string;
  /** Differs from the plan's suggestion when the sheet's maximum was changed. */
  maximum: Points;
  self: Given | null;
  /** By another unit of the same cluster. */
  cross: Given | null;
  verified: Given | null;
  /** Why the scores differ; '' when not given. */
  reason: string;
  /** '' when not given. */
  evidence: string;
  /** The entry as it stood when it was approved; null: not approved. */
  approved: string | null;
}

/** Whose score counts. */
export type Scorer = 'self' | 'cross' | 'verified';

/** The score that counts: the verified one if set, else the cross score, else the self score. */
export function officialGiven(entry: ScoreEntry): { scorer: Scorer; given: Given } | null {
  for (const scorer of ['verified', 'cross', 'self'] as const) {
    const given = entry[scorer];
    if (given !== null) return { scorer, given };
  }
  return null;
}

/** The entry approved as it stands now. */
export function approve(entry: ScoreEntry): ScoreEntry {
  return { ...entry, approved: stateOf(entry) };
}

/** Whether the approval holds: any change after it takes it back. */
export function isApproved(entry: ScoreEntry): boolean {
  return entry.approved === stateOf(entry);
}

const stateOf = ({ approved: _, ...entered }: ScoreEntry): string =>
  JSON.stringify(Object.entries(entered).sort(([one], [other]) => (one < other ? -1 : 1)));
