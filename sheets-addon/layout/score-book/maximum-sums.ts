import type { Criterion, CriterionGroup, Plan } from '../../../shared/movement';
import {
  addPoints,
  formatPoints,
  NO_POINTS,
  type Points,
  pointsOf,
  suggestedMaximum,
} from '../../../shared/scoring';
import { say } from '../../../shared/words';
import type { Addresses, Formula } from '../wanted/types';
import { CRITERIA_COLUMN } from './codes';
import { criteriaIn, type TreeLine } from './criteria-tree';
import { literal } from './literals';
import { criteriaOfPart, type Part } from './score-place';
import { sumOverPart } from './sheet-place';

/** A whole of «Tiêu chí»: what its parts add up to, and whether that is what the plan states. */
export interface MaximumSum {
  formula: Formula;
  /** Null when the plan states no total. */
  check: Formula | null;
}

export interface MaximumSums {
  all: MaximumSum;
  ofGroup(group: CriterionGroup): MaximumSum;
  /** Null for a criterion that is not made of items. */
  ofItems(criterion: Criterion): MaximumSum | null;
}

/** Sums over the maxima of one subject kind, with the rules of `checkTotals`. */
export function maximumSums({ classes }: Plan, lines: readonly TreeLine[]): MaximumSums {
  const criteria = criteriaIn(lines);
  const rows = criteria.map(({ code }) => code);
  const sumOf = (part: Part, stated: Points | null): MaximumSum => {
    const { ownMaximum, itemMaximum } = CRITERIA_COLUMN;
    const column = 'itemsOf' in part ? itemMaximum : ownMaximum;
    const parts = criteriaOfPart(criteria, part);
    const sum = (at: Addresses) => sumOverPart(at, rows, part, column);
    const unsourced = addPoints(parts.map(unsourcedOf));
    const whole = stated === null ? null : ((stated - unsourced) as Points);
    return {
      formula: (at) => `=ROUND(${sum(at)},2)`,
      check: whole === null ? null : offFormula(sum, whole),
    };
  };
  const full = pointsOf(classes.fullScore);
  const ofGroups = classes.of === 'group';
  return {
    all: sumOf({ effect: 'base' }, ofGroups ? null : full),
    ofGroup: (group) => {
      const own = group.maximum === null ? null : pointsOf(group.maximum);
      return sumOf({ effect: 'base', group }, own ?? (ofGroups ? full : null));
    },
    ofItems: (criterion) => {
      const { scoring } = criterion;
      if (scoring.kind !== 'items') return null;
      return sumOf({ itemsOf: criterion }, suggestedMaximum(criterion));
    },
  };
}

function offFormula(sum: (at: Addresses) => string, whole: Points): Formula {
  const [before, after] = sayOff('\n', whole).split('\n').map(literal);
  return (at) => `=IF(ROUND(${sum(at)}*100,0)=${whole},"",${before}&ROUND(${sum(at)},2)&${after})`;
}

const sayOff = (sum: string, whole: Points): string =>
  say('score.criteria.off', { sum, whole: formatPoints(whole) });

const unsourcedOf = ({ scoring }: Criterion): Points =>
  scoring.kind === 'items' ? pointsOf(scoring.unsourced) : NO_POINTS;
