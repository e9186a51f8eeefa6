import type { Meaning } from '../../../shared/ui';
import type { WordKey } from '../../../shared/words';
import { type Assignment, isReady } from '../../batch/assignment';
import { losesValue, type PlannedField } from '../../batch/plan';
import type { FieldOutcome } from '../../page/protocol';

/** How a field stands: before writing as matched, afterwards as read back. */
export type FieldState =
  | 'certain'
  | 'chosen'
  | 'review'
  | 'none'
  | 'left'
  | 'blank'
  | 'refused'
  | FieldOutcome['state'];

/** The figures above the list; each filters it. */
export type FieldGroup =
  | 'certain'
  | 'review'
  | 'none'
  | 'refused'
  | 'replaces'
  | 'conflict'
  | 'right'
  | 'different'
  | 'unwritten'
  | 'untouched';

export interface FieldView {
  planned: PlannedField;
  outcome: FieldOutcome | null;
  state: FieldState;
  groups: FieldGroup[];
  /** Headers of other columns that would suit this field as well. */
  rivals: readonly string[];
}

const MEANINGS: Record<FieldState, Meaning> = {
  certain: 'good',
  chosen: 'good',
  review: 'review',
  none: 'skip',
  left: 'skip',
  blank: 'skip',
  refused: 'bad',
  right: 'good',
  different: 'bad',
  unwritten: 'bad',
};

export const meaningOf = (state: FieldState): Meaning => MEANINGS[state];
export const wordOf = (state: FieldState): WordKey => `panel.field.mark.${state}`;

/**
 * The fields as they are listed; `outcomes` are those of the row that was filled, by selector,
 * `rivalHeaders` the columns that would suit a field as well, by control id.
 */
export function viewFields(
  plan: readonly PlannedField[],
  outcomes: ReadonlyMap<string, FieldOutcome> | null,
  rivalHeaders: ReadonlyMap<string, readonly string[]>,
): FieldView[] {
  return plan.map((planned) => {
    const outcome = outcomes?.get(planned.control.selector) ?? null;
    if (outcome !== null) {
      return { planned, outcome, state: outcome.state, groups: [outcome.state], rivals: [] };
    }
    const state = stateBefore(planned);
    if (outcomes !== null) return { planned, outcome, state, groups: ['untouched'], rivals: [] };
    const rivals = rivalHeaders.get(planned.control.id) ?? [];
    const groups = groupsBefore(planned, state);
    if (rivals.length > 0) groups.push('conflict');
    return { planned, outcome, state, groups, rivals };
  });
}

function stateBefore(planned: PlannedField): FieldState {
  const { content } = planned;
  if (content.kind === 'no-column') return planned.decided ? 'left' : 'none';
  if (content.kind === 'refused') return 'refused';
  if (!isReady(planned)) return 'review';
  if (content.kind === 'blank') return 'blank';
  return isChosen(planned) ? 'chosen' : 'certain';
}

const isChosen = ({ decided, tier }: Assignment) => decided && tier !== 'certain';

/** A confirmed doubt stays in the list of doubts, so that ticking does not make it jump away. */
function groupsBefore(planned: PlannedField, state: FieldState): FieldGroup[] {
  const groups: FieldGroup[] = [];
  if (state === 'certain' || state === 'chosen' || state === 'blank') groups.push('certain');
  if (state === 'review' || (planned.tier === 'review' && planned.column !== null)) {
    groups.push('review');
  }
  if (state === 'none' || state === 'left') groups.push('none');
  if (state === 'refused') groups.push('refused');
  if (losesValue(planned)) groups.push('replaces');
  return groups;
}

/** How many fields a figure shows; confirmed doubts no longer count as doubts. */
export function countGroup(views: readonly FieldView[], group: FieldGroup): number {
  return views.filter(({ groups, state }) =>
    group === 'review' ? state === 'review' : groups.includes(group),
  ).length;
}
