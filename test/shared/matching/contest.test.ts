import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Claim, winners } from '../../../shared/matching/order/contest';

/** By counting all ways to give rows to places: the share of those in which the claim is met. */
function exactShare(claims: readonly Claim[], wanted: Claim): number {
  let all = 0;
  let met = 0;
  for (let chosen = 0; chosen < 2 ** claims.length; chosen += 1) {
    const taken = claims.filter((_, at) => (chosen >> at) % 2 === 1);
    const rows = new Set(taken.map(({ row }) => row));
    const places = new Set(taken.map(({ place }) => place));
    if (rows.size < taken.length || places.size < taken.length) continue;
    const weight = taken.reduce((product, { odds }) => product * odds, 1);
    all += weight;
    if (taken.includes(wanted)) met += weight;
  }
  return met / all;
}

/** Each claim is a rival of the next, by the row or by the place. */
const chain = fc
  .array(fc.double({ min: 0.05, max: 20, noNaN: true }), { minLength: 1, maxLength: 7 })
  .map((odds) => odds.map((one, at): Claim => ({ row: at >> 1, place: (at + 1) >> 1, odds: one })));

describe('winners', () => {
  it('hold in as many of all ways to pair up as is said, where rivalries run in no circle', () => {
    fc.assert(
      fc.property(chain, (claims) => {
        const won = winners(claims, 0.5);
        for (const claim of claims) {
          const exact = exactShare(claims, claim);
          const found = won.find(({ row, place }) => row === claim.row && place === claim.place);
          if (found) expect(found.share).toBeCloseTo(exact, 6);
          else expect(exact).toBeLessThan(0.5 + 1e-6);
        }
      }),
    );
  });

  it('lose little to a rival that is better off elsewhere', () => {
    const claim = { row: 0, place: 0, odds: 9 };
    const rival = { row: 1, place: 0, odds: 9 };
    expect(winners([claim, rival], 0.6)).toEqual([]);
    const elsewhere = { row: 1, place: 1, odds: 900 };
    expect(
      winners([claim, rival, elsewhere], 0.8)
        .map(({ row }) => row)
        .sort(),
    ).toEqual([0, 1]);
  });

  it('never take a row or a place twice', () => {
    const claim = fc.record({
      row: fc.nat(4),
      place: fc.nat(4),
      odds: fc.double({ min: 0.01, max: 1e6, noNaN: true }),
    });
    const claims = fc.uniqueArray(claim, { selector: ({ row, place }) => `${row} ${place}` });
    fc.assert(
      fc.property(claims, (all) => {
        const won = winners(all, 0.5);
        expect(new Set(won.map(({ row }) => row)).size).toBe(won.length);
        expect(new Set(won.map(({ place }) => place)).size).toBe(won.length);
      }),
    );
  });
});
