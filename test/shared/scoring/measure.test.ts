import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Given, measure, type Points, pointsOf } from '../../../shared/scoring';
import { criterion, criterionOf, planWith, points } from './plans';

function scoringOf(raw: Record<string, unknown>) {
  const { scoring } = criterionOf(planWith([criterion('1', raw)]), '1');
  if (scoring.kind === 'condition') throw new Error('gives no points');
  return scoring;
}

/** Points as people write them, or the flaw. */
function result(raw: Record<string, unknown>, given: Given, maximum = Number(raw.maximum)) {
  const measured = measure(scoringOf(raw), pointsOf(maximum), given);
  return measured.ok ? measured.points / 100 : measured.flaw;
}

const yesNo = { kind: 'yes-no', maximum: 10 };
const percentage = {
  kind: 'percentage',
  maximum: 10,
  numerator: 'Đã bồi dưỡng',
  denominator: 'Tổng số',
  bands: [
    { from: 50, points: 4 },
    { from: 87.5, points: 7 },
    { from: 100, points: 10 },
  ],
};
const levels = {
  kind: 'levels',
  maximum: 10,
  levels: [
    { title: 'Cơ bản', points: 3 },
    { title: 'Nâng cao', points: 10 },
  ],
};
const count = { kind: 'count', maximum: 10, each: 2.5, unit: 'sáng kiến' };
const minus = { kind: 'minus', maximum: 10, each: 0.1, unit: 'lần báo cáo chậm' };

describe('points for what was found', () => {
  it('yes or no: all or nothing', () => {
    expect(result(yesNo, { by: 'yes-no', met: true })).toBe(10);
    expect(result(yesNo, { by: 'yes-no', met: false })).toBe(0);
    expect(result(yesNo, pointsOf(5))).toBe('not-allowed');
  });

  it('words give no points: not a number where one is asked for, else none of the answers', () => {
    const words: Given = { by: 'text', text: 'khá' };
    expect([points(10), count, minus, percentage].map((raw) => result(raw, words))).toEqual(
      Array(4).fill('not-a-number'),
    );
    expect([yesNo, levels].map((raw) => result(raw, words))).toEqual([
      'not-allowed',
      'not-allowed',
    ]);
  });

  it.each([
    [49, 100, 0],
    [50, 100, 4],
    [7, 8, 7],
    [99, 100, 7],
    [100, 100, 10],
    [0, 3, 0],
  ])('a percentage: %i of %i reaches %i points', (part, whole, reached) => {
    expect(result(percentage, { by: 'ratio', part, whole })).toBe(reached);
  });

  it('a percentage of nothing, over the whole or below 0 is named', () => {
    expect(result(percentage, { by: 'ratio', part: 0, whole: 0 })).toBe('no-whole');
    expect(result(percentage, { by: 'ratio', part: 9, whole: 8 })).toBe('part-over-whole');
    expect(result(percentage, { by: 'ratio', part: -1, whole: 8 })).toBe('negative');
  });

  it('a level by its title', () => {
    expect(result(levels, { by: 'level', title: 'Cơ bản' })).toBe(3);
    expect(result(levels, { by: 'level', title: 'Giỏi' })).toBe('not-allowed');
  });

  it('a count up to its cap', () => {
    expect([0, 1, 3, 4, 9].map((n) => result(count, { by: 'count', count: n }))).toEqual([
      0, 2.5, 7.5, 10, 10,
    ]);
    expect(result(count, { by: 'count', count: 1.5 })).toBe('not-whole-number');
  });

  it('full points minus the faults, never below 0 and without rounding losses', () => {
    expect([0, 1, 3, 99, 100, 500].map((n) => result(minus, { by: 'count', count: n }))).toEqual([
      10, 9.9, 9.7, 0.1, 0, 0,
    ]);
  });

  it('points in the steps of the plan', () => {
    expect(result(points(10, 0.25), pointsOf(7.75))).toBe(7.75);
    expect(result(points(10, 0.25), pointsOf(7.8))).toBe('not-a-step');
    expect(result(points(10, 0.1), pointsOf(0.3))).toBe(0.3);
  });

  it('another measure than the kind has is refused', () => {
    expect(result(yesNo, { by: 'count', count: 1 })).toBe('not-allowed');
    expect(result(points(10), { by: 'yes-no', met: true })).toBe('not-allowed');
  });

  it('a changed maximum scales what the plan gives', () => {
    expect(result(levels, { by: 'level', title: 'Cơ bản' }, 20)).toBe(6);
    expect(result(yesNo, { by: 'yes-no', met: true }, 15)).toBe(15);
    expect(result(count, { by: 'count', count: 1 }, 3)).toBe(0.75);
  });
});

const kinds = fc.constantFrom(
  yesNo,
  percentage,
  levels,
  count,
  minus,
  points(10),
  points(10, 0.25),
);
const given: fc.Arbitrary<Given> = fc.oneof(
  fc.integer({ min: -500, max: 2000 }).map((it) => it as Points),
  fc.boolean().map((met) => ({ by: 'yes-no' as const, met })),
  fc.record({ by: fc.constant('ratio' as const), part: fc.integer(), whole: fc.integer() }),
  fc.constantFrom('Cơ bản', 'Nâng cao', '').map((title) => ({ by: 'level' as const, title })),
  fc.integer({ min: -3, max: 1000 }).map((n) => ({ by: 'count' as const, count: n })),
);

describe('whatever is entered', () => {
  it('gives whole hundredths between 0 and the maximum, or a flaw', () => {
    fc.assert(
      fc.property(kinds, given, fc.integer({ min: 1, max: 5000 }), (kind, entered, maximum) => {
        const measured = measure(scoringOf(kind), maximum as Points, entered);
        if (!measured.ok) return;
        expect(Number.isInteger(measured.points)).toBe(true);
        expect(measured.points).toBeGreaterThanOrEqual(0);
        expect(measured.points).toBeLessThanOrEqual(maximum);
      }),
    );
  });

  it('a larger part never gives fewer points', () => {
    const whole = 200;
    const of = (part: number) => Number(result(percentage, { by: 'ratio', part, whole }));
    fc.assert(
      fc.property(fc.nat(whole), fc.nat(whole), (one, other) => {
        expect(of(Math.max(one, other))).toBeGreaterThanOrEqual(of(Math.min(one, other)));
      }),
    );
  });
});
