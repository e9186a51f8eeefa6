import type { Criterion, CriterionGroup, Plan } from '../movement';
import { classAllowed } from './class';
import { addPoints, NO_POINTS, type Points, pointsOf } from './points';
import { type CriterionScore, isScored } from './score-criterion';

/** Points of one group, or of the criteria in no group; bonus and deduction as capped there. */
export interface GroupScore {
  group: CriterionGroup | null;
  base: Points;
  /** What its criteria can give: the group's own maximum less `unsourced`. */
  maximum: Points;
  bonus: Points;
  deduction: Points;
  /** Points of the group whose items are not known (chưa có nguồn): nobody can score them. */
  unsourced: Points;
  isComplete: boolean;
  /**
   * Null where totals are classed, while a criterion of it is not scored, and when a condition rules
   * out every class. Conditions of the group and those in no group count.
   */
  className: string | null;
}

/** The group's points and class from the criteria of the subject that are no items. */
export function scoreGroup(
  group: CriterionGroup | null,
  own: readonly CriterionScore[],
  classes: Plan['classes'],
): GroupScore | null {
  const within = own.filter(({ criterion }) => criterion.group === (group?.code ?? null));
  if (within.length === 0) return null;
  const baseScores = within.filter(({ criterion }) => criterion.effect === 'base');
  const sum = (effect: Criterion['effect']) =>
    addPoints(
      within
        .filter(({ criterion }) => criterion.effect === effect)
        .map(({ official }) => official ?? NO_POINTS),
    );
  const base = sum('base');
  const bonus = atMost(sum('bonus'), group?.mostBonus ?? null);
  const deduction = atMost(sum('deduction'), group?.mostDeduction ?? null);
  const isComplete = baseScores.length > 0 && baseScores.every(isScored);
  const isClassed = classes.of === 'group' && group !== null && isComplete;
  const failed = failedOf(
    own.filter(({ criterion }) => criterion.group === null || criterion.group === group?.code),
  );
  return {
    group,
    base,
    maximum: maximumOf(baseScores),
    bonus,
    deduction,
    unsourced: addPoints(within.map(unsourcedOf)),
    isComplete,
    className: isClassed ? classAllowed(netPoints(base, bonus, deduction), classes, failed) : null,
  };
}

/** base + bonus − deduction, never below 0. */
export const netPoints = (base: Points, bonus: Points, deduction: Points): Points =>
  Math.max(0, base + bonus - deduction) as Points;

/** The conditions that are not met. */
export const failedOf = (scores: readonly CriterionScore[]): Criterion[] =>
  scores.filter(({ met }) => met === false).map(({ criterion }) => criterion);

export const maximumOf = (scores: readonly CriterionScore[]): Points =>
  addPoints(scores.map(({ entry }) => entry.maximum));

export const atMost = (points: Points, most: number | null): Points =>
  most === null ? points : (Math.min(points, pointsOf(most)) as Points);

const unsourcedOf = ({ criterion: { scoring } }: CriterionScore): Points =>
  scoring.kind === 'items' ? pointsOf(scoring.unsourced) : NO_POINTS;
