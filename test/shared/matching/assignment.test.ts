import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from '../../../shared/matching/assignment';

const weightLists = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(
      fc.array(fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 9 })), {
        minLength: columns,
        maxLength: columns,
      }),
      { minLength: rows, maxLength: rows },
    ),
  );

function totalOf(weights: readonly (readonly number[])[], chosen: readonly number[]): number {
  return chosen.reduce((sum, column, row) => sum + (weights[row]?.[column] ?? 0), 0);
}

/** The greatest total by trying everything. */
function greatest(weights: readonly (readonly number[])[], row = 0, taken: number[] = []): number {
  const own = weights[row];
  if (!own) return 0;
  const without = greatest(weights, row + 1, taken);
  const withOne = own.map((weight, column) =>
    taken.includes(column) ? 0 : weight + greatest(weights, row + 1, [...taken, column]),
  );
  return Math.max(without, ...withOne);
}

describe('the assignment', () => {
  it('gives no column to two rows, makes no pair without weight, and has the greatest total', () => {
    fc.assert(
      fc.property(weightLists, (weights) => {
        const chosen = assign(weights);
        const taken = chosen.filter((column) => column >= 0);
        expect(new Set(taken).size).toBe(taken.length);
        for (const [row, column] of chosen.entries()) {
          if (column >= 0) expect(weights[row]?.[column]).toBeGreaterThan(0);
        }
        expect(totalOf(weights, chosen)).toBe(greatest(weights));
      }),
    );
  });

  it('is the same for rows of possible pairs', () => {
    fc.assert(
      fc.property(weightLists, (weights) => {
        const possible = weights.map(
          (row) => new Map([...row.entries()].filter(([, weight]) => weight > 0)),
        );
        expect(assign(possible)).toEqual(assign(weights));
      }),
    );
  });
});
