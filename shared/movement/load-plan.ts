import { done, failed, type Outcome } from '../outcome';
import { planFlaw } from './check-plan';
import { inherit, type PlanFile, planFileSchema } from './inherit';
import blank from './plans/blank.json';
import movement from './plans/movement.json';
import p1 from './plans/p1.json';
import p2 from './plans/p2.json';
import p3 from './plans/p3.json';
import p4 from './plans/p4.json';
import p5 from './plans/p5.json';
import qd4725 from './plans/qd4725.json';
import { type Plan, planSchema } from './schema/plan';

const MOVEMENT_PLANS: ReadonlyMap<string, PlanFile> = new Map<string, PlanFile>([
  ['P1', p1],
  ['P2', p2],
  ['P3', p3],
  ['P4', p4],
  ['P5', p5],
]);

/** Every plan that can be picked, in the order of the list. */
const BUILT_IN: ReadonlyMap<string, PlanFile> = new Map<string, PlanFile>([
  ...MOVEMENT_PLANS,
  ['QD4725', qd4725],
  ['TRONG', blank],
]);

/** What a plan file may name as its parent: the built-in plans, and what all of them share. */
const PARENTS: ReadonlyMap<string, PlanFile> = new Map([...BUILT_IN, ['PT', movement]]);

/** Codes of the built-in plans of the movement, in order. */
export function planCodes(): string[] {
  return [...MOVEMENT_PLANS.keys()];
}

/** Codes of all built-in plans: those of the movement, QĐ 4725, the blank one. */
export function templateCodes(): string[] {
  return [...BUILT_IN.keys()];
}

/** A built-in plan by its code ("P5", also "p5"); refused when there is none of that code. */
export function loadPlan(code: string): Outcome<Plan> {
  const wanted = code.trim().toUpperCase();
  const file = BUILT_IN.get(wanted);
  if (file === undefined) {
    const params = { plan: code, known: templateCodes().join(', ') };
    return failed({ code: 'score.plan.unknown', params });
  }
  return readPlan(file);
}

/**
 * A plan from a plan file, completed from the plan it inherits from. Refused with the place in the
 * file when the file breaks the schema, names an unknown parent or contradicts itself.
 */
export function readPlan(file: unknown): Outcome<Plan> {
  const whole = complete(file, []);
  if (!whole.ok) return whole;
  const parsed = planSchema.safeParse(whole.value);
  const name = nameOf(whole.value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return invalid(name, issue?.path.join('.') ?? '', issue?.message ?? '');
  }
  const flaw = planFlaw(parsed.data);
  return flaw === null ? done(parsed.data) : failed(flaw);
}

function complete(file: unknown, children: readonly string[]): Outcome<PlanFile> {
  const parsed = planFileSchema.safeParse(file);
  if (!parsed.success)
    return invalid(nameOf(file), 'parent', parsed.error.issues[0]?.message ?? '');
  const { parent, adds } = parsed.data;
  if (parent === null) return done(parsed.data);
  const parentFile = PARENTS.get(parent);
  if (parentFile === undefined || children.includes(parent)) {
    return failed({
      code: 'score.plan.unknown',
      params: { plan: parent, known: [...PARENTS.keys()].join(', ') },
    });
  }
  const above = complete(parentFile, [...children, parent]);
  return above.ok ? done(inherit(parsed.data, above.value, adds)) : above;
}

const nameOf = (file: unknown): string =>
  typeof file === 'object' && file !== null && 'code' in file ? String(file.code) : '?';

const invalid = (plan: string, where: string, why: string) =>
  failed({ code: 'score.plan.invalid', params: { plan, where, why } });
