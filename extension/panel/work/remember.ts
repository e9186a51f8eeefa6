import type { Corrections } from '../../../shared/matching/types';
import { decide } from '../../batch/assignment';
import { journalKey } from '../../batch/journal';
import type { RowState } from '../../batch/row-state';
import { keepProfile } from './profile';
import { sayUnlessKept } from './say-kept';
import type { Work } from './state';

/** Notes where a row stands, now and on this device. */
export function setRowState(work: Work, rowNumber: number, state: RowState): void {
  setRowStates(work, [[rowNumber, state]]);
}

/** The same for many rows at once, by their numbers in the sheet. */
export function setRowStates(work: Work, states: Iterable<readonly [number, RowState]>): void {
  work.states.value = { ...work.states.value, ...Object.fromEntries(states) };
  void keepRows(work);
}

async function keepRows(work: Work): Promise<void> {
  const { form, original, states, ports } = work;
  if (form.value === null || original.value === null) return;
  const key = journalKey(form.value.fingerprint.origin, original.value.fingerprint.contents);
  sayUnlessKept(work, 'work', await ports.keep.keepRows(key, states.value));
}

/** The person gives a column (null: leave empty) to a control; the form remembers it. */
export async function chooseColumn(
  work: Work,
  selector: string,
  header: string | null,
): Promise<void> {
  await keepDecisions(work, decide(work.assignments.value, work.decisions.value, selector, header));
}

/** The person takes back a confirmation: the matcher's doubt stands again. */
export async function takeBack(work: Work, selector: string): Promise<void> {
  const { [selector]: _, ...others } = work.decisions.value;
  await keepDecisions(work, others);
}

/** These are the decisions for the form in front from now on. */
export async function keepDecisions(work: Work, decisions: Corrections): Promise<void> {
  work.decisions.value = decisions;
  const form = work.form.value;
  if (form !== null) sayUnlessKept(work, 'work', await keepProfile(work, form));
}
