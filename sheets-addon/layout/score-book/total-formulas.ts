import type { Criterion, CriterionGroup, Plan } from '../../../shared/movement';
import { highestFirst } from '../../../shared/scoring';
import type { Addresses, Formula } from '../wanted/types';
import { BY_GROUP, INCOMPLETE, NOT_MET, RULED_OUT } from './answers';
import { SCORE_COLUMN, SCORE_ROW } from './codes';
import { hundredths, literal } from './literals';
import { isWhole } from './score-formulas';
import type { ScorePlace } from './score-place';

/** Formulas of groups, total and class, saying what `scoreSubject` of shared/scoring says. */

/** Groups a subject's criteria stand in; null for those in none. */
export type Groups = readonly (CriterionGroup | null)[];

export const baseFormula =
  (place: ScorePlace, group?: CriterionGroup): Formula =>
  (at) =>
    `=ROUND(${place.sum(at, { effect: 'base', ...(group && { group }) })},2)`;

/** What bonuses add, or deductions take, after the caps of each group and of all together. */
export function extraFormula(
  place: ScorePlace,
  effect: Extra,
  groups: Groups,
  classes: Plan['classes'],
): Formula {
  return (at) => {
    const sums = groups
      .filter((group) => place.criteria({ effect, group }).length > 0)
      .map((group) => extraOf(place, effect, group, at));
    const all = sums.length === 0 ? '0' : sums.join('+');
    return `=ROUND(${atMost(all, classes[CAP[effect]])},2)`;
  };
}

export function totalFormula(place: ScorePlace): Formula {
  return (at) => {
    const [base, bonus, deduction] = [SCORE_ROW.base, SCORE_ROW.bonus, SCORE_ROW.deduction].map(
      (row) => at.cell(place.cell(row, SCORE_COLUMN.official)),
    );
    return `=MAX(0,ROUND(${base}+${bonus}-${deduction},2))`;
  };
}

/**
 * The place of the class among the plan's, 1 the highest: the one the points reach, or a lower one
 * where a failed condition allows no higher; one past the last for none, 0 while incomplete.
 */
export function classPlaceFormula(
  place: ScorePlace,
  classes: Plan['classes'],
  group: CriterionGroup | null,
): Formula {
  const steps = highestFirst(classes);
  const none = steps.length + 1;
  return (at) => {
    const points = group === null ? totalIn(place, at) : netOf(place, group, at);
    const reached = steps.reduceRight(
      (rest, { from }, index) =>
        `IF(ROUND(${points}*100,0)>=${hundredths(from)},${index + 1},${rest})`,
      String(none),
    );
    const limits = conditionsFor(place, group).map((condition) => {
      const answer = at.cell(place.cell(condition.code, SCORE_COLUMN.official));
      return `IF(${answer}=${literal(NOT_MET)},${lowestPlace(condition, classes)},0)`;
    });
    const part = group === null ? { effect: 'base' as const } : { effect: 'base' as const, group };
    return `=IF(${isWhole(place, part, at)},MAX(${[reached, ...limits].join(',')}),0)`;
  };
}

/** The class in words, by its place in the row. */
export function classFormula(place: ScorePlace, row: string, classes: Plan['classes']): Formula {
  const steps = highestFirst(classes);
  return (at) => {
    const number = at.cell(place.cell(row, SCORE_COLUMN.counted));
    const named = steps.reduceRight(
      (rest, { title }, index) => `IF(${number}=${index + 1},${literal(title)},${rest})`,
      literal(RULED_OUT),
    );
    const isOfGroups = classes.of === 'group' && row === SCORE_ROW.className;
    return `=IF(${number}=0,${literal(INCOMPLETE)},${isOfGroups ? literal(BY_GROUP) : named})`;
  };
}

type Extra = 'bonus' | 'deduction';
const CAP = { bonus: 'mostBonus', deduction: 'mostDeduction' } as const;

const atMost = (points: string, most: number | null): string =>
  most === null ? points : `MIN(${points},${hundredths(most)}/100)`;

const extraOf = (
  place: ScorePlace,
  effect: Extra,
  group: CriterionGroup | null,
  at: Addresses,
): string => atMost(place.sum(at, { effect, group }), group?.[CAP[effect]] ?? null);

const totalIn = (place: ScorePlace, at: Addresses): string =>
  at.cell(place.cell(SCORE_ROW.total, SCORE_COLUMN.official));

function netOf(place: ScorePlace, group: CriterionGroup, at: Addresses): string {
  const base = place.sum(at, { effect: 'base', group });
  const [bonus, deduction] = (['bonus', 'deduction'] as const).map((effect) =>
    place.criteria({ effect, group }).length === 0 ? '0' : extraOf(place, effect, group, at),
  );
  return `MAX(0,${base}+${bonus}-${deduction})`;
}

/** Conditions that count for a group: its own and those in no group; for the total, all. */
function conditionsFor(place: ScorePlace, group: CriterionGroup | null): Criterion[] {
  return (['base', 'bonus', 'deduction'] as const)
    .flatMap((effect) => place.criteria({ effect }))
    .filter(({ scoring }) => scoring.kind === 'condition')
    .filter((it) => group === null || it.group === null || it.group === group.code);
}

/** The place of the highest class that is left when the condition is not met. */
function lowestPlace({ scoring }: Criterion, classes: Plan['classes']): number {
  const steps = highestFirst(classes);
  const highest = scoring.kind === 'condition' ? scoring.highestClass : null;
  return highest === null
    ? steps.length + 1
    : steps.findIndex(({ title }) => title === highest) + 1;
}
