import type { Points } from './points';

/**
 * Competition ranks (1, 2, 2, 4), as RANK computes them: one more than the number of better totals.
 * A null total has no rank. Ties are shown, never broken.
 */
export function competitionRanks(totals: readonly (Points | null)[]): (number | null)[] {
  return totals.map((total) =>
    total === null ? null : 1 + totals.filter((other) => other !== null && other > total).length,
  );
}
