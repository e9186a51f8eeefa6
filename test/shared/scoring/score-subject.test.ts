import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  approve,
  explainScore,
  isApproved,
  pointsOf,
  type ScoreEntry,
  scoreCriterion,
  scoreSubject,
} from '../../../shared/scoring';
import { classes, criterion, criterionOf, entryOf, planWith, points, selfPoints } from './plans';

const group = (number: string, maximum: number, more: object = {}) => ({
  code: `THU.N.${number}`,
  title: `Nhóm ${number}`,
  subject: 'collective',
  maximum,
  source: null,
  ...more,
});
const inGroup = (number: string) => ({ group: `THU.N.${number}` });
const condition = { kind: 'condition' };
const met = (isMet: boolean) => ({ self: { by: 'yes-no' as const, met: isMet } });

describe('whose score counts', () => {
  const plan = planWith([criterion('1', points(100))]);
  const official = (given: Partial<ScoreEntry>) => {
    const score = scoreCriterion(criterionOf(plan, '1'), entryOf(plan, '1', given));
    return [score.scorer, score.official];
  };

  it('the verified, else the cross, else the self score', () => {
    const [self, cross, verified] = [pointsOf(70), pointsOf(65), pointsOf(60)];
    expect(official({ self })).toEqual(['self', 7000]);
    expect(official({ self, cross, reason: 'Thiếu sổ' })).toEqual(['cross', 6500]);
    expect(official({ self, cross, verified, reason: 'Thiếu sổ' })).toEqual(['verified', 6000]);
    expect(official({})).toEqual([null, null]);
  });

  it('a difference between any two scorers needs a reason', () => {
    const differing = { self: pointsOf(70), cross: pointsOf(65), verified: pointsOf(70) };
    const flaws = (given: Partial<ScoreEntry>) =>
      scoreCriterion(criterionOf(plan, '1'), entryOf(plan, '1', given)).flaws;
    expect(flaws(differing)).toEqual(['difference-without-reason']);
    expect(flaws({ ...differing, reason: 'Đã bổ sung' })).toEqual([]);
    expect(flaws({ self: pointsOf(70), verified: pointsOf(70) })).toEqual([]);
  });
});

describe('approval', () => {
  const plan = planWith([criterion('1', points(100))]);
  const approved = approve(selfPoints(plan, '1', 70));

  it('holds as long as nothing is changed', () => {
    expect(isApproved(approved)).toBe(true);
    expect(scoreSubject(plan, 'collective', [approved]).isApproved).toBe(true);
    expect(isApproved(selfPoints(plan, '1', 70))).toBe(false);
  });

  it('asks nothing of a criterion made of items: nothing is entered there', () => {
    const ofItems = planWith([
      criterion('1', { kind: 'items', maximum: 40 }),
      criterion('1A', points(40), { itemOf: 'THU.TT.1' }),
    ]);
    const item = approve(selfPoints(ofItems, '1A', 30));
    expect(scoreSubject(ofItems, 'collective', [item]).isApproved).toBe(true);
  });

  it.each([
    ['the self score', { self: pointsOf(71) }],
    ['the verified score', { verified: pointsOf(70) }],
    ['the evidence', { evidence: 'Hồ sơ 2' }],
    ['the reason', { reason: 'Bổ sung' }],
    ['the maximum', { maximum: pointsOf(90) }],
  ])('is taken back by a change of %s', (_, change) => {
    expect(isApproved({ ...approved, ...change })).toBe(false);
  });
});

describe('the tree of criteria', () => {
  const plan = planWith(
    [
      criterion('1', { kind: 'items', maximum: 40 }, inGroup('1')),
      criterion('1A', points(25), { itemOf: 'THU.TT.1' }),
      criterion('1B', points(15), { itemOf: 'THU.TT.1' }),
      criterion('2', points(20), inGroup('1')),
      criterion('3', points(40), inGroup('2')),
    ],
    { groups: [group('1', 60), group('2', 40)], classes: classes(100) },
  );

  it('adds items up to their criterion, criteria to their group, groups to the total', () => {
    const entries = [
      selfPoints(plan, '1A', 20.25),
      selfPoints(plan, '1B', 10),
      selfPoints(plan, '2', 20),
      selfPoints(plan, '3', 35.5),
    ];
    const score = scoreSubject(plan, 'collective', entries);
    expect(score.criteria.map(({ official }) => official)).toEqual([3025, 2025, 1000, 2000, 3550]);
    expect(score.groups.map(({ base, maximum }) => [base, maximum])).toEqual([
      [5025, 6000],
      [3550, 4000],
    ]);
    expect(score).toMatchObject({ total: 8575, maximum: 10000, className: 'Tốt' });
  });

  it('has no class while one item is not scored', () => {
    const score = scoreSubject(plan, 'collective', [selfPoints(plan, '1A', 20)]);
    expect(score).toMatchObject({ isComplete: false, className: null, total: 0 });
  });
});

describe('bonuses and deductions', () => {
  const plan = planWith(
    [
      criterion('1', points(100), inGroup('1')),
      criterion(
        '2',
        { kind: 'count', maximum: 30, each: 2, unit: 'giải' },
        { effect: 'bonus', ...inGroup('1') },
      ),
      criterion('3', points(30), { effect: 'bonus' }),
      criterion('4', points(50), { effect: 'deduction' }),
    ],
    {
      groups: [group('1', 100, { mostBonus: 4 })],
      classes: classes(100, { mostBonus: 10, mostDeduction: 15 }),
    },
  );
  const score = (bonus: number, more: number, deduction: number) =>
    scoreSubject(plan, 'collective', [
      selfPoints(plan, '1', 80),
      entryOf(plan, '2', { self: { by: 'count', count: bonus } }),
      selfPoints(plan, '3', more),
      selfPoints(plan, '4', deduction),
    ]);

  it('are capped in their group, then in all', () => {
    expect(score(1, 0, 0)).toMatchObject({ bonus: 200, total: 8200 });
    expect(score(9, 0, 0)).toMatchObject({ bonus: 400, total: 8400 });
    expect(score(9, 30, 0)).toMatchObject({ bonus: 1000, total: 9000, className: 'Xuất sắc' });
    expect(score(0, 0, 50)).toMatchObject({ deduction: 1500, total: 6500, className: 'Khá' });
  });

  it('are not needed for a class', () => {
    const alone = scoreSubject(plan, 'collective', [selfPoints(plan, '1', 80)]);
    expect(alone).toMatchObject({ isComplete: true, className: 'Tốt' });
  });
});

describe('conditions', () => {
  const plan = planWith(
    [
      criterion('1', points(100)),
      criterion('2', condition, { evidenceRequired: true }),
      criterion('3', { ...condition, highestClass: 'Khá' }),
    ],
    { classes: classes(100) },
  );
  const score = (second: Partial<ScoreEntry>, third: Partial<ScoreEntry>) =>
    scoreSubject(plan, 'collective', [
      selfPoints(plan, '1', 95),
      entryOf(plan, '2', second),
      entryOf(plan, '3', third),
    ]);
  const proven = { ...met(true), evidence: 'Biên bản 3' };

  it('leave the class alone when met', () => {
    expect(score(proven, met(true)).className).toBe('Xuất sắc');
  });

  it('cap the class, or leave none', () => {
    expect(score(proven, met(false)).className).toBe('Khá');
    expect(score({ ...met(false), evidence: 'Biên bản 3' }, met(true)).className).toBeNull();
    expect(score(met(false), met(false)).failed.map(({ code }) => code)).toEqual([
      'THU.TT.2',
      'THU.TT.3',
    ]);
  });

  it('are not met without the evidence they require', () => {
    expect(score(met(true), met(true)).className).toBeNull();
  });

  it('have to be answered before there is a class', () => {
    expect(score(proven, {})).toMatchObject({ isComplete: false, className: null });
  });

  it('say so in the explanation', () => {
    expect(explainScore(score(proven, met(false)))).toEqual([
      'THU.TT.1 Tiêu chí 1: 95/100 điểm, theo tự chấm',
      'THU.TT.2 Tiêu chí 2: đạt điều kiện',
      'THU.TT.3 Tiêu chí 3: không đạt điều kiện',
      'Tổng điểm: 95/100',
      'Không đạt điều kiện THU.TT.3 Tiêu chí 3',
      'Xếp loại: Khá',
    ]);
    expect(explainScore(score(met(true), met(true))).at(-1)).toBe(
      'Không xếp loại: không đạt điều kiện bắt buộc',
    );
  });
});

describe('whatever is entered', () => {
  const plan = planWith(
    [
      criterion('1', points(60)),
      criterion('2', points(40)),
      criterion('3', points(20), { effect: 'bonus' }),
      criterion('4', points(20), { effect: 'deduction' }),
      criterion('5', { ...condition, highestClass: 'Trung bình' }),
    ],
    { classes: classes(100, { mostBonus: 5, mostDeduction: 5 }) },
  );
  const numbers = fc.tuple(fc.nat(6000), fc.nat(4000), fc.nat(2000), fc.nat(2000), fc.boolean());
  const scored = ([a, b, c, d, isMet]: [number, number, number, number, boolean]) =>
    scoreSubject(plan, 'collective', [
      selfPoints(plan, '1', a / 100),
      selfPoints(plan, '2', b / 100),
      selfPoints(plan, '3', c / 100),
      selfPoints(plan, '4', d / 100),
      entryOf(plan, '5', met(isMet)),
    ]);

  it('caps hold', () => {
    fc.assert(
      fc.property(numbers, (entered) => {
        const { total, base, bonus, deduction } = scored(entered);
        expect(bonus).toBeLessThanOrEqual(500);
        expect(deduction).toBeLessThanOrEqual(500);
        expect(total).toBe(Math.max(0, base + bonus - deduction));
      }),
    );
  });

  it('a failed condition never gives a class above its cap', () => {
    fc.assert(
      fc.property(numbers, ([a, b, c, d]) => {
        expect(['Trung bình', 'Yếu']).toContain(scored([a, b, c, d, false]).className);
      }),
    );
  });
});
