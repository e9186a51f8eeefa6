import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOf, type Points, pointsOf, standings, underQuota } from '../../../shared/scoring';
import { classes, criterion, planWith, points } from './plans';

const plan = planWith([criterion('1', points(100))], { classes: classes(100, { topPercent: 25 }) });
const subject = (total: number) => ({
  total: pointsOf(total),
  className: classOf(pointsOf(total), plan.classes),
});
const classed = (...totals: number[]) =>
  underQuota(totals.map(subject), plan.classes).map(
    ({ className, decidedBy }) => `${className} ${decidedBy}`,
  );

describe('at most 25 % in the highest class', () => {
  it('keeps the best and moves the others one class down', () => {
    expect(classed(99, 98, 70, 60)).toEqual([
      'Xuất sắc points',
      'Tốt quota',
      'Khá points',
      'Trung bình points',
    ]);
  });

  it('leaves a tie at the line to the council', () => {
    expect(classed(98, 98, 70, 60)).toEqual([
      'Xuất sắc council',
      'Xuất sắc council',
      'Khá points',
      'Trung bình points',
    ]);
  });

  it('gives nobody the class where the quota rounds down to none', () => {
    expect(classed(99, 70)).toEqual(['Tốt quota', 'Khá points']);
  });

  it('never lets more through than the quota, but for the council’s tie; never changes lower classes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 80, max: 100 }), { minLength: 1, maxLength: 40 }),
        (totals) => {
          const results = underQuota(totals.map(subject), plan.classes);
          const kept = results.filter(
            (it) => it.className === 'Xuất sắc' && it.decidedBy === 'points',
          );
          expect(kept.length).toBeLessThanOrEqual(Math.floor(totals.length / 4));
          const tied = totals.filter((_, index) => results[index]?.decidedBy === 'council');
          expect(new Set(tied).size).toBeLessThanOrEqual(1);
          for (const [index, total] of totals.entries()) {
            if (total < 90) expect(results[index]?.className).toBe(subject(total).className);
          }
        },
      ),
    );
  });
});

describe('standings', () => {
  it('rank inside each cluster and over all, with ties shared', () => {
    const of = (total: number | null, cluster: string) => ({
      total: total as Points | null,
      cluster,
    });
    const all = [
      of(90, 'Cụm 1'),
      of(85, 'Cụm 2'),
      of(90, 'Cụm 2'),
      of(80, 'Cụm 1'),
      of(null, 'Cụm 1'),
    ];
    expect(standings(all).map(({ overall, inCluster }) => [overall, inCluster])).toEqual([
      [1, 1],
      [3, 2],
      [1, 1],
      [4, 2],
      [null, null],
    ]);
  });
});
