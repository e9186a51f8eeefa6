import type { Criterion, Plan, SubjectKind } from '../movement';
import { classAllowed } from './class';
import { isApproved, type ScoreEntry } from './entry';
import { addPoints, type Points } from './points';
import {
  type CriterionScore,
  isScored,
  scoreCriterion,
  scoreItems,
  suggestedMaximum,
} from './score-criterion';
import { atMost, failedOf, type GroupScore, maximumOf, netPoints, scoreGroup } from './score-group';

export interface SubjectScore {
  /** In plan order; a criterion with items stands before its items. */
  criteria: CriterionScore[];
  groups: GroupScore[];
  base: Points;
  /** What bonuses add and deductions take in all, after every cap. */
  bonus: Points;
  deduction: Points;
  /** base + bonus − deduction, never below 0. */
  total: Points;
  maximum: Points;
  /** Conditions that are not met. */
  failed: Criterion[];
  /** Whether the total has a class, or each group its own. */
  classesOf: Plan['classes']['of'];
  /**
   * Null while something is not scored, when a condition rules out every class, and where groups
   * are classed.
   */
  className: string | null;
  isComplete: boolean;
  isApproved: boolean;
}

/** All criteria of one subject: groups, total and class. A criterion without an entry is not scored. */
export function scoreSubject(
  plan: Plan,
  subject: SubjectKind,
  entries: readonly ScoreEntry[],
): SubjectScore {
  const criteria = scoreAll(
    plan.criteria.filter((criterion) => criterion.subject === subject),
    new Map(entries.map((entry) => [entry.criterionCode, entry])),
  );
  const entered = criteria.filter(({ criterion }) => criterion.scoring.kind !== 'items');
  const { classes } = plan;
  const own = criteria.filter(({ criterion }) => criterion.itemOf === null);
  const groups = [null, ...plan.groups.filter((group) => group.subject === subject)]
    .map((group) => scoreGroup(group, own, classes))
    .filter((it) => it !== null);
  const sum = (part: 'base' | 'maximum' | 'bonus' | 'deduction') =>
    addPoints(groups.map((group) => group[part]));
  const bonus = atMost(sum('bonus'), classes.mostBonus);
  const deduction = atMost(sum('deduction'), classes.mostDeduction);
  const total = netPoints(sum('base'), bonus, deduction);
  const failed = failedOf(own);
  const needed = own.filter(({ criterion }) => criterion.effect === 'base');
  const isComplete = needed.length > 0 && needed.every(isScored);
  const isClassed = isComplete && classes.of === 'total';
  return {
    criteria,
    groups,
    base: sum('base'),
    bonus,
    deduction,
    total,
    maximum: sum('maximum'),
    failed,
    classesOf: classes.of,
    className: isClassed ? classAllowed(total, classes, failed) : null,
    isComplete,
    isApproved: entered.length > 0 && entered.every(({ entry }) => isApproved(entry)),
  };
}

function scoreAll(
  criteria: readonly Criterion[],
  entries: ReadonlyMap<string, ScoreEntry>,
): CriterionScore[] {
  const scoreOne = (criterion: Criterion) =>
    scoreCriterion(criterion, entries.get(criterion.code) ?? emptyEntry(criterion));
  return criteria
    .filter(({ itemOf }) => itemOf === null)
    .flatMap((criterion) => {
      if (criterion.scoring.kind !== 'items') return [scoreOne(criterion)];
      const items = criteria.filter(({ itemOf }) => itemOf === criterion.code).map(scoreOne);
      const entry = { ...emptyEntry(criterion), maximum: maximumOf(items) };
      return [scoreItems(criterion, entry, items), ...items];
    });
}

/** The entry of a criterion for which nothing was entered. */
export function emptyEntry(criterion: Criterion): ScoreEntry {
  return {
    criterionCode: criterion.code,
    maximum: suggestedMaximum(criterion),
    self: null,
    cross: null,
    verified: null,
    reason: '',
    evidence: '',
    approved: null,
  };
}
