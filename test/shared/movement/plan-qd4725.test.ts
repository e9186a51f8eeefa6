import { describe, expect, it } from 'vitest';
import { type Criterion, planGaps, readPlan } from '../../../shared/movement';
import { planOf } from './plan-of';

const plan = planOf('QD4725');
const byCode = (code: string) => plan.criteria.find((it) => it.code === `QD4725.${code}`);
const maximum = (criterion: Criterion | undefined) =>
  criterion === undefined || criterion.scoring.kind === 'condition'
    ? null
    : criterion.scoring.maximum;

/** Points of the annex, with the number of items; a criterion without items has 0. */
const ANNEX: [code: string, maximum: number, items: number][] = [
  ['1.3', 30, 5],
  ['1.4', 10, 0],
  ['1.5', 20, 2],
  ['1.6', 20, 3],
  ['1.7', 20, 3],
  ['2.3', 70, 8],
  ['2.4', 30, 3],
];

describe('QĐ 4725/QĐ-BGDĐT', () => {
  it.each(ANNEX)('%s gives %d points over %d items', (code, points, items) => {
    const within = plan.criteria.filter(({ itemOf }) => itemOf === `QD4725.${code}`);
    expect([maximum(byCode(code)), within.length]).toEqual([points, items]);
  });

  it('has two groups of 100 points, and no points of its own making', () => {
    expect(plan.groups.map((group) => group.maximum)).toEqual([100, 100]);
    for (const { scoring, source } of plan.criteria) {
      expect(scoring.kind === 'condition' || !scoring.suggested).toBe(true);
      expect(source).toMatch(/^[12]\.\d(\.\d)?$/);
    }
  });

  it('asks for 1.1, 1.2, 2.1 and 2.2 as conditions without points', () => {
    const conditions = plan.criteria.filter(({ scoring }) => scoring.kind === 'condition');
    expect(conditions.map(({ code }) => code)).toEqual(
      ['1.1', '1.2', '2.1', '2.2'].map((it) => `QD4725.${it}`),
    );
  });

  it('says that 10 points of 2.3 have no source, and invents no item for them', () => {
    expect(planGaps(plan)).toEqual([
      { part: 'QD4725.2.3 Triển khai phần mềm quản trị nhà trường', points: 10 },
    ]);
    expect(plan.notes[0]).toContain('10 điểm');
  });

  it('keeps the levels of 1.3 as data', () => {
    expect(byCode('1.3')?.levelSteps).toEqual([
      { title: 'Mức 1', from: 0 },
      { title: 'Mức 2', from: 10 },
      { title: 'Mức 3', from: 20.01 },
    ]);
  });

  it('with a gap that does not fill the total is refused, the criterion named', () => {
    const criteria = plan.criteria.map((it) =>
      it.code === 'QD4725.2.3' ? { ...it, scoring: { ...it.scoring, unsourced: 5 } } : it,
    );
    expect(readPlan({ ...plan, criteria })).toMatchObject({
      ok: false,
      problem: { code: 'score.plan.total-off', params: { sum: '60', stated: '65' } },
    });
  });

  it('with a group that is not of 100 points is refused, the group named', () => {
    const groups = plan.groups.map((group) => ({ ...group, maximum: null }));
    const classes = { ...plan.classes, fullScore: 90 };
    expect(readPlan({ ...plan, groups, classes })).toMatchObject({
      ok: false,
      problem: { params: { part: 'QD4725.1 Chuyển đổi số trong dạy, học', stated: '90' } },
    });
  });
});
