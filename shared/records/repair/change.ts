import type { Writing } from '../targets/schema';
import type { RepairStep, Saying } from '../types';

/** Which way names of persons and entries of code lists are written, as a target wants them. */
export type RepairOptions = Writing;

/** What becomes of a value, and why. */
export interface ValueChange {
  step: RepairStep;
  safety: 'safe' | 'proposal';
  after: string;
  reason: Saying;
}

/** What becomes of a whole cell, by one or more steps. */
export interface CellChange {
  steps: RepairStep[];
  after: string;
  reason: Saying;
}

/** At most one safe change and one proposal; the proposal includes the safe steps. */
export interface CellChanges {
  safe: CellChange | null;
  proposal: CellChange | null;
}

/** Repairs a text that is Unicode and tidy already; null when it is right or nothing is known. */
export type ValueRepair = (text: string) => ValueChange | null;

/** The same where the other cells of the row (by its index) have a say. */
export type RowRepair = (text: string, rowIndex: number) => ValueChange | null;

/** The reason that belongs to a step, its blanks filled. */
export function reasonOf(step: RepairStep, params?: Saying['params']): Saying {
  return params ? { key: `repair.reason.${step}`, params } : { key: `repair.reason.${step}` };
}

/** A change with the usual reason of its step. */
export function change(
  step: RepairStep,
  safety: ValueChange['safety'],
  after: string,
  params?: Saying['params'],
): ValueChange {
  return { step, safety, after, reason: reasonOf(step, params) };
}
