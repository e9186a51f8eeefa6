/**
 * Where one row of the table stands on its way into the sector database. Only `saved` is success,
 * and only `judge` (see `evidence.ts`) gives it, from what the page showed after the person's Save.
 */
export type RowState =
  | { name: 'waiting' }
  /** Written into the form; no answer to a Save has been seen yet. Counts are fields read back. */
  | { name: 'filled'; right: number; different: number; unwritten: number }
  /** Read again and equal in all `fields` fields. */
  | { name: 'saved'; fields: number; evidence: SaveEvidence }
  /** Read again: these fields are not what was written. */
  | { name: 'differs'; fields: FieldDifference[] }
  /** The page gave the form back; its own messages, none when it gave no reason. */
  | { name: 'rejected'; messages: string[] }
  | { name: 'signed-out' }
  | { name: 'unknown'; why: UnknownReason };

export type RowStateName = RowState['name'];

/** reread: in another document, after the Save. confirmed: the page said so in the same document. */
export type SaveEvidence = 'reread' | 'confirmed';

export interface FieldDifference {
  label: string;
  wanted: string;
  now: string;
}

/** Why it cannot be told whether the row was saved. */
export type UnknownReason =
  /** Another page is open, without this form. */
  | 'not-reread'
  /** The page said "saved" but the record has not been opened again. */
  | 'confirmed-not-reread'
  /** Reached by Back or Reload: the browser may show what was typed, not what was saved. */
  | 'restored'
  /** The form came back empty without a word. */
  | 'empty-form'
  /** Most fields hold other things: probably another person's record. */
  | 'another-record'
  /** The record's own address again, all fields right, but no sign that it was saved. */
  | 'same-address'
  | 'tab-closed'
  /** The page went away while it was being written into. */
  | 'page-left';

export const WAITING: RowState = { name: 'waiting' };

/** The figures of the work, as a person counts it. */
export type RowGroup = 'saved' | 'filled' | 'problem' | 'waiting';

const GROUPS: Record<RowStateName, RowGroup> = {
  waiting: 'waiting',
  filled: 'filled',
  saved: 'saved',
  differs: 'problem',
  rejected: 'problem',
  'signed-out': 'problem',
  unknown: 'problem',
};

export const groupOf = (state: RowState): RowGroup => GROUPS[state.name];

/** How many of `total` rows stand in each group; rows without a state are waiting. */
export function countGroups(states: Iterable<RowState>, total: number): Record<RowGroup, number> {
  const counts = { saved: 0, filled: 0, problem: 0, waiting: 0 };
  let known = 0;
  for (const state of states) {
    counts[groupOf(state)] += 1;
    known += 1;
  }
  counts.waiting += Math.max(0, total - known);
  return counts;
}

/**
 * The row to go to from `current`: the nearest later one that is not saved, else the first one
 * that is not saved, else null: all are saved.
 */
export function nextUnsaved(
  stateOf: (row: number) => RowState,
  total: number,
  current: number,
): number | null {
  for (let step = 1; step < total; step += 1) {
    const row = (current + step) % total;
    if (stateOf(row).name !== 'saved') return row;
  }
  return null;
}
