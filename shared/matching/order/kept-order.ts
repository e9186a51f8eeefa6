/** Whether the columns that are certain stand in the order of their controls. */
export type KeptOrder = 'kept' | 'loose' | 'unknown';

/** Fewer pairs of neighbours show nothing. */
const LEAST_STEPS = 3;
/** Of the steps from column to column so many lead forward on the page, or it is another order. */
const MOST_STEPS = 0.85;

/** `places` of the controls of the certain columns, in the table's order. */
export function keptOrder(places: readonly number[]): KeptOrder {
  const steps = places.slice(1).map((place, at) => place > (places[at] ?? -1));
  if (steps.length < LEAST_STEPS) return 'unknown';
  const forward = steps.filter((isForward) => isForward).length;
  return forward >= steps.length * MOST_STEPS ? 'kept' : 'loose';
}
