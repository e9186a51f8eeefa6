import type { Problem } from '../outcome';
import type { Deadline } from './schema/deadlines';
import type { Plan } from './schema/plan';
import { checkTotals } from './totals';

/** The first contradiction of a plan that keeps its schema; null when there is none. */
export function planFlaw(plan: Plan): Problem | null {
  return doubleCode(plan) ?? strayReference(plan) ?? closedBeforeDue(plan) ?? totalOff(plan);
}

function doubleCode(plan: Plan): Problem | null {
  const { themes, groups, criteria, targets, duties, personalTasks, unitTasks } = plan;
  const { channels, phases, deadlines, awards, dossier, report } = plan;
  const lists = [themes, groups, criteria, targets, duties, personalTasks, unitTasks, channels];
  const parts = [...lists.flat(), ...phases, ...deadlines, ...awards, ...dossier];
  const seen = new Set<string>();
  for (const { code } of [...parts, ...report.indicators, ...report.sections]) {
    if (seen.has(code)) return flaw(plan, 'score.plan.code-twice', { part: code });
    seen.add(code);
  }
  return null;
}

function strayReference(plan: Plan): Problem | null {
  const { criteria, groups, classes } = plan;
  for (const { code, subject, group, itemOf, scoring } of criteria) {
    const within = groups.find((it) => it.code === group);
    if (group !== null && within?.subject !== subject) {
      return flaw(plan, 'score.plan.no-such-group', { part: code, group });
    }
    const whole = criteria.find((it) => it.code === itemOf);
    const isWhole = whole?.scoring.kind === 'items' && whole.subject === subject;
    if (itemOf !== null && !isWhole) {
      return flaw(plan, 'score.plan.no-such-criterion', { part: code, whole: itemOf });
    }
    const highest = scoring.kind === 'condition' ? scoring.highestClass : null;
    if (highest !== null && !classes.steps.some(({ title }) => title === highest)) {
      return flaw(plan, 'score.plan.no-such-class', { part: code, className: highest });
    }
  }
  return null;
}

/** What is closed before it is due could never be handed in on its last day. */
function closedBeforeDue(plan: Plan): Problem | null {
  const closed = plan.deadlines.find(isClosedBeforeDue);
  return closed ? flaw(plan, 'template.plan.closed-before-due', { part: closed.code }) : null;
}

function isClosedBeforeDue(deadline: Deadline): boolean {
  if (deadline.recurs === 'on-request' || deadline.closes === null) return false;
  switch (deadline.recurs) {
    case 'monthly':
    case 'quarterly':
    case 'half-yearly':
      return deadline.closes.days < deadline.daysAfterEnd;
    case 'after-receipt':
      return deadline.closes.days < deadline.days;
    default:
      return deadline.dueBefore !== null && deadline.closes.day < deadline.dueBefore;
  }
}

function totalOff(plan: Plan): Problem | null {
  const [off] = checkTotals(plan);
  return off === undefined
    ? null
    : flaw(plan, 'score.plan.total-off', { part: off.name, sum: off.sum, stated: off.stated });
}

const flaw = (
  plan: Plan,
  code: Problem['code'],
  params: NonNullable<Problem['params']>,
): Problem => ({
  code,
  params: { plan: plan.code, ...params },
});
