import { type Criterion, checkTotals } from '../../shared/movement';
import { toNumber } from '../../shared/scoring';
import { type BookProblem, bookProblem } from './problems';
import type { CriteriaRead } from './read-criteria';

/** Groups, criteria with items and full scores that the maxima of «Tiêu chí» do not add up to. */
export function totalsOff({ plan, maxima }: CriteriaRead, sheet: string): BookProblem[] {
  const withMaximum = (criterion: Criterion): Criterion => {
    const { code, scoring } = criterion;
    const maximum = maxima.get(code);
    if (scoring.kind === 'condition' || scoring.kind === 'items' || maximum === undefined) {
      return criterion;
    }
    return { ...criterion, scoring: { ...scoring, maximum: toNumber(maximum) } };
  };
  const edited = { ...plan, criteria: plan.criteria.map(withMaximum) };
  return checkTotals(edited).map(({ name, sum, stated }) =>
    bookProblem('total-off', { sheet }, { name, sum, stated }),
  );
}
