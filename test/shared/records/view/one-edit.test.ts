import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneEditApart } from '../../../../shared/records/view/one-edit';

/** The distance of Levenshtein, by its definition. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return distance(restA, restB);
  return 1 + Math.min(distance(restA, b), distance(a, restB), distance(restA, restB));
}

describe('two texts are one edit apart', () => {
  it('when and only when their distance is 1', () => {
    const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
    fc.assert(
      fc.property(short, short, (a, b) => {
        expect(isOneEditApart(a, b)).toBe(distance(a, b) === 1);
      }),
      { numRuns: 500 },
    );
  });
});
