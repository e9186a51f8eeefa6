import type { Criterion } from '../movement';
import { officialGiven, type ScoreEntry, type Scorer } from './entry';
import { type Given, type MeasureFlaw, measure } from './measure';
import { NO_POINTS, type Points, pointsOf } from './points';

export type ScoreFlaw =
  | MeasureFlaw
  | 'missing-evidence'
  | 'difference-without-reason'
  | 'not-scored';

export interface CriterionScore {
  criterion: Criterion;
  entry: ScoreEntry;
  scorer: Scorer | null;
  /** 0 with a flaw that costs the points; null when not scored, and for a condition. */
  official: Points | null;
  /** For a condition: met, not met, or null while nobody said so. */
  met: boolean | null;
  flaws: ScoreFlaw[];
}

/** The maximum that can be scored in the plan; 0 for a condition, which gives no points. */
export function suggestedMaximum({ scoring }: Criterion): Points {
  if (scoring.kind === 'condition') return NO_POINTS;
  const unsourced = scoring.kind === 'items' ? pointsOf(scoring.unsourced) : NO_POINTS;
  return (pointsOf(scoring.maximum) - unsourced) as Points;
}

/** Whether it has points, or an answer to its condition. */
export const isScored = ({ official, met }: CriterionScore): boolean =>
  official !== null || met !== null;

/**
 * One criterion without items. What was entered outside the rules of its kind, or without the
 * evidence it requires, gives 0 points and is named. A difference without a reason is named but
 * costs nothing.
 */
export function scoreCriterion(criterion: Criterion, entry: ScoreEntry): CriterionScore {
  const counted = officialGiven(entry);
  const scored = { criterion, entry, scorer: counted?.scorer ?? null, official: null, met: null };
  if (counted === null) return { ...scored, flaws: ['not-scored'] };
  const { given } = counted;
  const difference: ScoreFlaw[] = isUnexplained(entry) ? ['difference-without-reason'] : [];
  const evidence: ScoreFlaw[] =
    criterion.evidenceRequired && entry.evidence === '' ? ['missing-evidence'] : [];
  if (criterion.scoring.kind === 'condition') {
    if (typeof given === 'number' || given.by !== 'yes-no') {
      return { ...scored, flaws: ['not-allowed', ...difference] };
    }
    const met = given.met && evidence.length === 0;
    return { ...scored, met, flaws: [...evidence, ...difference] };
  }
  const measured = measure(criterion.scoring, entry.maximum, given);
  const flaws = measured.ok ? evidence : [measured.flaw, ...evidence];
  const official = measured.ok && flaws.length === 0 ? measured.points : NO_POINTS;
  return { ...scored, official, flaws: [...flaws, ...difference] };
}

/** Two scorers entered different things and nobody said why. */
function isUnexplained({ self, cross, verified, reason }: ScoreEntry): boolean {
  const given = [self, cross, verified].filter((it) => it !== null).map(asText);
  return reason === '' && new Set(given).size > 1;
}

/** Letters without their case: so formulas compare them. */
const asText = (given: Given): string => JSON.stringify(given).toLocaleLowerCase('vi');

/** A criterion made of items: the sum of theirs, null while one of them is not scored. */
export function scoreItems(
  criterion: Criterion,
  entry: ScoreEntry,
  items: readonly CriterionScore[],
): CriterionScore {
  const isWhole = items.length > 0 && items.every(({ official }) => official !== null);
  const sum = items.reduce((all, { official }) => all + (official ?? 0), 0) as Points;
  return {
    criterion,
    entry,
    scorer: null,
    official: isWhole ? sum : null,
    met: null,
    flaws: isWhole ? [] : ['not-scored'],
  };
}
