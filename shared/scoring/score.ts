import type { Criterion, Plan } from '../movement';
import { classOf } from './class';
import { addPoints, NO_POINTS, type Points, pointsOf } from './points';

/** What was entered for one criterion. `self`/`verified`: null when not entered. */
export interface ScoreEntry {
  criterionCode: string;
  /** Set when the sheet's maximum differs from the plan's suggestion. */
  maximum: Points;
  self: Points | null;
  verified: Points | null;
  /** Why the verified score differs; '' when not given. */
  reason: string;
  /** '' when not given. */
  evidence: string;
}

export type ScoreFlaw =
  | 'over-maximum'
  | 'negative'
  | 'missing-evidence'
  | 'difference-without-reason'
  | 'not-scored';

export interface CriterionScore {
  criterion: Criterion;
  entry: ScoreEntry;
  /** Verified if set, else self; 0 with a flaw that costs the points; null when not scored. */
  official: Points | null;
  flaws: ScoreFlaw[];
}

export interface SubjectScore {
  criteria: CriterionScore[];
  total: Points;
  maximum: Points;
  /** Null while a criterion is not scored. */
  className: string | null;
}

/** Criteria of the plan that give points to this kind of subject, in plan order. */
export function pointCriteria(plan: Plan, subject: Criterion['subject']): Criterion[] {
  return plan.criteria.filter(
    (criterion) => criterion.subject === subject && criterion.scoring.kind === 'points',
  );
}

/** The maximum the plan suggests; 0 for a condition, which gives no points. */
export function suggestedMaximum(criterion: Criterion): Points {
  return criterion.scoring.kind === 'condition' ? NO_POINTS : pointsOf(criterion.scoring.maximum);
}

/**
 * One criterion. The official score is the verified one if set, else the self score. It is 0 when
 * required evidence is missing or the score is outside 0–maximum. A difference without a reason is
 * named but costs nothing.
 */
export function scoreCriterion(criterion: Criterion, entry: ScoreEntry): CriterionScore {
  const { self, verified, maximum } = entry;
  const chosen = verified ?? self;
  if (chosen === null) return { criterion, entry, official: null, flaws: ['not-scored'] };
  const flaws: ScoreFlaw[] = [];
  if (chosen > maximum) flaws.push('over-maximum');
  if (chosen < 0) flaws.push('negative');
  if (criterion.evidenceRequired && entry.evidence === '') flaws.push('missing-evidence');
  const official = flaws.length === 0 ? chosen : NO_POINTS;
  if (self !== null && verified !== null && self !== verified && entry.reason === '') {
    flaws.push('difference-without-reason');
  }
  return { criterion, entry, official, flaws };
}

/** All criteria of one subject: total and class. A criterion without an entry is not scored. */
export function scoreSubject(
  plan: Plan,
  subject: Criterion['subject'],
  entries: readonly ScoreEntry[],
): SubjectScore {
  const byCode = new Map(entries.map((entry) => [entry.criterionCode, entry]));
  const criteria = pointCriteria(plan, subject).map((criterion) =>
    scoreCriterion(criterion, byCode.get(criterion.code) ?? emptyEntry(criterion)),
  );
  const total = addPoints(criteria.map((scored) => scored.official ?? NO_POINTS));
  const complete = criteria.length > 0 && criteria.every((scored) => scored.official !== null);
  return {
    criteria,
    total,
    maximum: addPoints(criteria.map((scored) => scored.entry.maximum)),
    className: complete ? classOf(total, plan.classes) : null,
  };
}

function emptyEntry(criterion: Criterion): ScoreEntry {
  return {
    criterionCode: criterion.code,
    maximum: suggestedMaximum(criterion),
    self: null,
    verified: null,
    reason: '',
    evidence: '',
  };
}
