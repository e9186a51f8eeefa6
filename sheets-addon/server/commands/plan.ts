import { loadPlan, type Plan } from '../../../shared/movement';
import type { Outcome } from '../../../shared/outcome';

/** The one built-in plan there is so far. */
export const builtInPlan = (): Outcome<Plan> => loadPlan('P5');
