import { done, failed, type Outcome } from '../outcome';
import { type Plan, planSchema } from './plan';
import p5 from './plans/p5.json';

const BUILT_IN: Readonly<Record<string, unknown>> = { P5: p5 };

/** Codes of the built-in plans, in order. */
export function planCodes(): string[] {
  return Object.keys(BUILT_IN);
}

/** A built-in plan by its code ("P5", also "p5"); refused when unknown or not a valid plan file. */
export function loadPlan(code: string): Outcome<Plan> {
  const wanted = code.trim().toUpperCase();
  if (!Object.hasOwn(BUILT_IN, wanted)) {
    return failed({
      code: 'score.plan.unknown',
      params: { plan: code, known: planCodes().join(', ') },
    });
  }
  const parsed = planSchema.safeParse(BUILT_IN[wanted]);
  if (parsed.success) return done(parsed.data);
  const issue = parsed.error.issues[0];
  return failed({
    code: 'score.plan.invalid',
    params: { plan: wanted, where: issue?.path.join('.') ?? '', why: issue?.message ?? '' },
  });
}
