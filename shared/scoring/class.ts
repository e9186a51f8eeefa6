import type { Plan } from '../movement';
import { type Points, pointsOf } from './points';

/** The class that `total` reaches: the first step, highest first, whose lower limit it meets. */
export function classOf(total: Points, classes: Plan['classes']): string | null {
  const steps = [...classes.steps].sort((a, b) => b.from - a.from);
  return steps.find((step) => total >= pointsOf(step.from))?.title ?? null;
}
