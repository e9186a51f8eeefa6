import type { ControlKind } from '../../../shared/matching/types';
import type { FieldToWrite } from '../protocol';

/** A control as the filler handles it: one element, or all elements of one group. */
export interface Candidate {
  /** The first element; for ARIA radios the element that holds them. */
  element: Element;
  /** All radios or check boxes of a group, the fields of one date; else the element alone. */
  members: Element[];
  kind: ControlKind | null;
}

/** Radios and check boxes, alone or as a group. */
export const isTicked = ({ kind }: Candidate): boolean =>
  kind === 'radio' || kind === 'checkbox' || kind === 'multi';

/** What became of one attempt. `no-option`: the choice that is wanted is not there (yet). */
export type Attempt = 'already' | 'written' | 'no-option';

/** What a control holds, as `FieldToWrite.value` names it. */
export type Held = (candidate: Candidate) => string;

/** How the controls of one family are read. */
export interface Family {
  /** What a person sees in it; `labels` are those of its members, in their order. */
  shown(candidate: Candidate, labels: readonly string[]): string;
}

/** Puts in what is wanted, unless the control already holds it; never waits. */
export type Write = (candidate: Candidate, field: FieldToWrite) => Attempt;

/** The same where the page has to answer in between; waits until `signal` aborts at most. */
export type PatientWrite = (
  candidate: Candidate,
  field: FieldToWrite,
  signal: AbortSignal,
) => Promise<Attempt>;
