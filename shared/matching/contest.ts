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

/** What has hardly a chance takes nothing away from others. */
const LEAST_ODDS = 0.02;

/**
 * The claims that hold, at least by the share `least`, against all others for the same column or
 * control and against there being nothing for either; the surest first, each column and control once.
 */
export function winners(claims: readonly Claim[], least: number): Winner[] {
  let open = claims.filter(({ odds }) => odds >= LEAST_ODDS);
  const won: Winner[] = [];
  for (;;) {
    const best = surest(open);
    if (best === null || best.share < least) return won;
    won.push(best);
    open = open.filter(({ row, place }) => row !== best.row && place !== best.place);
  }
}

/** Of equals the first. */
function surest(open: readonly Claim[]): Winner | null {
  const ofRow = sums(open, ({ row }) => row);
  const ofPlace = sums(open, ({ place }) => place);
  let best: Winner | null = null;
  for (const { row, place, odds } of open) {
    const all = (ofRow.get(row) ?? 0) + (ofPlace.get(place) ?? 0) - odds;
    const share = odds / (1 + all);
    if (best === null || share > best.share) best = { row, place, share };
  }
  return best;
}

function sums(claims: readonly Claim[], keyOf: (claim: Claim) => number): Map<number, number> {
  const found = new Map<number, number>();
  for (const claim of claims) {
    const key = keyOf(claim);
    found.set(key, (found.get(key) ?? 0) + claim.odds);
  }
  return found;
}
