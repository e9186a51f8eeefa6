import type { Criterion, CriterionGroup, Plan, SubjectKind } from '../movement';
import { classAllowed } from './class';
import { isApproved, type ScoreEntry } from './entry';
import { addPoints, NO_POINTS, type Points, pointsOf } from './points';
import {
  type CriterionScore,
  scoreCriterion,
  scoreItems,
  suggestedMaximum,
} from './score-criterion';

/** Points of one group, or of the criteria in no group; bonus and deduction as capped there. */
export interface GroupScore {
  group: CriterionGroup | null;
  base: Points;
  maximum: Points;
  bonus: Points;
  deduction: Points;
}

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
  /** Null while something is not scored, and when a condition rules out every class. */
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
  const { classes } = plan;
  const own = criteria.filter(({ criterion }) => criterion.itemOf === null);
  const groups = [null, ...plan.groups.filter((group) => group.subject === subject)]
    .map((group) => scoreGroup(group, own))
    .filter((it) => it !== null);
  const sum = (part: 'base' | 'maximum' | 'bonus' | 'deduction') =>
    addPoints(groups.map((group) => group[part]));
  const bonus = atMost(sum('bonus'), classes.mostBonus);
  const deduction = atMost(sum('deduction'), classes.mostDeduction);
  const total = Math.max(0, sum('base') + bonus - deduction) as Points;
  const failed = own.filter(({ met }) => met === false).map(({ criterion }) => criterion);
  const needed = own.filter(({ criterion }) => criterion.effect === 'base');
  const isComplete = needed.length > 0 && needed.every(isScored);
  return {
    criteria,
    groups,
    base: sum('base'),
    bonus,
    deduction,
    total,
    maximum: sum('maximum'),
    failed,
    className: isComplete ? classAllowed(total, classes, failed) : null,
    isComplete,
    isApproved: criteria.length > 0 && criteria.every(({ entry }) => isApproved(entry)),
  };
}

const isScored = ({ official, met }: CriterionScore): boolean => official !== null || met !== null;

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

function scoreGroup(
  group: CriterionGroup | null,
  own: readonly CriterionScore[],
): GroupScore | null {
  const within = own.filter(({ criterion }) => criterion.group === (group?.code ?? null));
  if (within.length === 0) return null;
  const sum = (effect: Criterion['effect']) =>
    addPoints(
      within
        .filter(({ criterion }) => criterion.effect === effect)
        .map(({ official }) => official ?? NO_POINTS),
    );
  return {
    group,
    base: sum('base'),
    maximum: maximumOf(within.filter(({ criterion }) => criterion.effect === 'base')),
    bonus: atMost(sum('bonus'), group?.mostBonus ?? null),
    deduction: atMost(sum('deduction'), group?.mostDeduction ?? null),
  };
}

const maximumOf = (scores: readonly CriterionScore[]): Points =>
  addPoints(scores.map(({ entry }) => entry.maximum));

const atMost = (points: Points, most: number | null): Points =>
  most === null ? points : (Math.min(points, pointsOf(most)) as Points);

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
