import type { Points } from './points';
import type { SubjectScore } from './score-subject';

/**
 * Competition ranks (1, 2, 2, 4), as RANK computes them: one more than the number of better totals.
 * A null total has no rank. Ties are shown, never broken.
 */
export function competitionRanks(totals: readonly (Points | null)[]): (number | null)[] {
  const sorted = totals.filter((total) => total !== null).sort((a, b) => b - a);
  const firstPlace = new Map<number, number>();
  for (const [index, total] of sorted.entries()) {
    if (!firstPlace.has(total)) firstPlace.set(total, index + 1);
  }
  return totals.map((total) => (total === null ? null : (firstPlace.get(total) ?? null)));
}

/**
 * The total by which a subject is ranked. Null while something is not scored; where totals are
 * classed, also when a condition rules out every class or no class is reached.
 */
export function rankedTotal(score: SubjectScore): Points | null {
  const hasPlace = score.classesOf === 'group' ? score.isComplete : score.className !== null;
  return hasPlace ? score.total : null;
}

export interface Standing {
  overall: number | null;
  inCluster: number | null;
}

/** Ranks over all subjects and inside the cluster (cụm, khối thi đua) of each; '' is a cluster too. */
export function standings(
  subjects: readonly { total: Points | null; cluster: string }[],
): Standing[] {
  const overall = competitionRanks(subjects.map(({ total }) => total));
  const inCluster = new Map<number, number | null>();
  for (const cluster of new Set(subjects.map((subject) => subject.cluster))) {
    const members = [...subjects.entries()].filter(([, subject]) => subject.cluster === cluster);
    const ranks = competitionRanks(members.map(([, { total }]) => total));
    for (const [place, [index]] of members.entries()) inCluster.set(index, ranks[place] ?? null);
  }
  return overall.map((rank, index) => ({
    overall: rank,
    inCluster: inCluster.get(index) ?? null,
  }));
}
