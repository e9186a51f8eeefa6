import type { Plan } from '../../../shared/movement';
import { addPoints, highestFirst, pointsOf, toNumber } from '../../../shared/scoring';

/** Which points a class is for, as people say it. */
export interface ClassLimit {
  title: string;
  is: 'from' | 'above' | 'below' | 'up-to';
  points: number;
}

/**
 * The classes from the highest down. The lowest begins at no points, so it is said by where the one
 * above it begins: "dưới 50", and never "từ 0".
 */
export function classLimits(classes: Pick<Plan['classes'], 'steps'>): ClassLimit[] {
  const limits = highestFirst(classes).map(({ title, from }): ClassLimit => {
    const above = justAbove(from);
    return above === null
      ? { title, is: 'from', points: from }
      : { title, is: 'above', points: above };
  });
  const [lowest, next] = limits.slice(-2).reverse();
  if (lowest?.points !== 0 || next === undefined) return limits;
  const { points } = next;
  return [
    ...limits.slice(0, -1),
    { title: lowest.title, is: next.is === 'above' ? 'up-to' : 'below', points },
  ];
}

/**
 * 75 for 75.01: points have two decimals, so that a class from 75.01 on is one of more than 75. Null for
 * a limit that belongs to the class itself.
 */
function justAbove(from: number): number | null {
  const limit = pointsOf(from);
  return limit % 100 === 1 ? toNumber(addPoints([limit, pointsOf(-0.01)])) : null;
}
