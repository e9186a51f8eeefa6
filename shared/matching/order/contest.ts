/** The odds that a column and a control are one thing, by row and place. */
export interface Claim {
  row: number;
  place: number;
  odds: number;
}

/** A claim that holds, and how sure it is beside all others, 0–1. */
export interface Winner {
  row: number;
  place: number;
  share: number;
}

/** Rounds of weighing claims by what else their rivals may have; more change hardly anything. */
const ROUNDS = 12;

/**
 * The claims that hold, by a share of at least `least`, which is above one half: of all ways to give
 * columns to controls, each at most once or not at all, each as likely as its odds multiplied, the
 * share of those ways in which the claim is met. A rival that is better off elsewhere takes little
 * away. Found by passing on from claim to claim what is left for it (belief propagation, exact where
 * rivalries run in no circle).
 */
export function winners(claims: readonly Claim[], least: number): Winner[] {
  let byRow = claims.map(() => 1);
  let byPlace = claims.map(() => 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    const left = [
      leftBeside(claims, byPlace, ({ row }) => row),
      leftBeside(claims, byRow, ({ place }) => place),
    ];
    [byRow = [], byPlace = []] = left;
  }
  const shares = claims.map(({ row, place, odds }, at): Winner => {
    const chance = odds * (byRow[at] ?? 0) * (byPlace[at] ?? 0);
    return { row, place, share: chance / (1 + chance) };
  });
  return eachOnce(shares.filter(({ share }) => share >= least));
}

/** The surest first; of equals the first. */
function eachOnce(shares: readonly Winner[]): Winner[] {
  const taken = { rows: new Set<number>(), places: new Set<number>() };
  return [...shares]
    .sort((a, b) => b.share - a.share)
    .filter(({ row, place }) => {
      if (taken.rows.has(row) || taken.places.has(place)) return false;
      taken.rows.add(row);
      taken.places.add(place);
      return true;
    });
}

/** For each claim the share that the others of its row, or of its place, leave to it. */
function leftBeside(
  claims: readonly Claim[],
  weights: readonly number[],
  keyOf: (claim: Claim) => number,
): number[] {
  const sums = new Map<number, number>();
  const weighed = claims.map((claim, at) => claim.odds * (weights[at] ?? 0));
  for (const [at, claim] of claims.entries()) {
    const key = keyOf(claim);
    sums.set(key, (sums.get(key) ?? 0) + (weighed[at] ?? 0));
  }
  return claims.map((claim, at) => 1 / (1 + (sums.get(keyOf(claim)) ?? 0) - (weighed[at] ?? 0)));
}
