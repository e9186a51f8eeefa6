import { done, failed, type Outcome } from '../outcome';
import { type Plan, planSchema } from './plan';
import p5 from './plans/p5.json';

const BUILT_IN: ReadonlyMap<string, unknown> = new Map([['P5', p5]]);

/** Codes of the built-in plans, in order. */
export function planCodes(): string[] {
  return [...BUILT_IN.keys()];
}

/** A built-in plan by its code ("P5", also "p5"); refused when unknown or not a valid plan file. */
export function loadPlan(code: string): Outcome<Plan> {
  const wanted = code.trim().toUpperCase();
  if (!BUILT_IN.has(wanted)) {
    return failed({
      code: 'score.plan.unknown',
      params: { plan: code, known: planCodes().join(', ') },
    });
  }
  const parsed = planSchema.safeParse(BUILT_IN.get(wanted));
  if (parsed.success) return done(parsed.data);
  const issue = parsed.error.issues[0];
  return failed({
    code: 'score.plan.invalid',
    params: { plan: wanted, where: issue?.path.join('.') ?? '', why: issue?.message ?? '' },
  });
}
