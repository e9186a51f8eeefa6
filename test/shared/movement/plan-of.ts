import { loadPlan, type Plan } from '../../../shared/movement';

/** A built-in plan; throws when it does not load. */
export function planOf(code: string): Plan {
  const loaded = loadPlan(code);
  if (!loaded.ok)
    throw new Error(`${loaded.problem.code} ${JSON.stringify(loaded.problem.params)}`);
  return loaded.value;
}
