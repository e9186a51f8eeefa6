import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadPlan, type Plan } from '../../../shared/movement';
import {
  classOf,
  competitionRanks,
  explainScore,
  type Points,
  pointsOf,
  type ScoreEntry,
  scoreCriterion,
  scoreSubject,
} from '../../../shared/scoring';

const plan = ((): Plan => {
  const loaded = loadPlan('P5');
  if (!loaded.ok) throw new Error('P5');
  return loaded.value;
})();
const criteria = plan.criteria.filter((it) => it.subject === 'collective');
const [first] = criteria;
if (!first) throw new Error('no criteria');

const entry = (parts: Partial<ScoreEntry> = {}): ScoreEntry => ({
  criterionCode: first.code,
  maximum: pointsOf(30),
  self: pointsOf(20),
  cross: null,
  verified: null,
  reason: '',
  evidence: 'Hồ sơ số 12',
  approved: null,
  ...parts,
});

test('official is the verified score if set, else the self score', () => {
  expect(scoreCriterion(first, entry()).official).toBe(2000);
  const verified = entry({ verified: pointsOf(18.5), reason: 'Thiếu sổ theo dõi' });
  expect(scoreCriterion(first, verified)).toMatchObject({ official: 1850, flaws: [] });
});

test('no evidence where required, no points', () => {
  expect(scoreCriterion(first, entry({ evidence: '' }))).toMatchObject({
    official: 0,
    flaws: ['missing-evidence'],
  });
});

test('a score over the maximum or below 0 gives nothing and is named', () => {
  expect(scoreCriterion(first, entry({ self: pointsOf(30.01) }))).toMatchObject({
    official: 0,
    flaws: ['over-maximum'],
  });
  expect(scoreCriterion(first, entry({ self: pointsOf(-1) }))).toMatchObject({
    official: 0,
    flaws: ['negative'],
  });
});

test('a difference without a reason is named, the verified score counts', () => {
  expect(scoreCriterion(first, entry({ verified: pointsOf(19) }))).toMatchObject({
    official: 1900,
    flaws: ['difference-without-reason'],
  });
});

test('no class while a criterion is not scored', () => {
  const score = scoreSubject(plan, 'collective', [entry()]);
  expect(score).toMatchObject({ total: 2000, className: null });
  expect(explainScore(score)).toContain('Chưa xếp loại: còn tiêu chí chưa chấm');
});

test('classes begin exactly at their limit', () => {
  const of = (points: number) => classOf(pointsOf(points), plan.classes);
  expect([90, 89.99, 80, 79.99, 65, 64.99, 50, 49.99, 0].map(of)).toEqual([
    'Xuất sắc',
    'Tốt',
    'Tốt',
    'Khá',
    'Khá',
    'Trung bình',
    'Trung bình',
    'Yếu',
    'Yếu',
  ]);
});

test('every step of a result is said', () => {
  const entries = criteria.map((it, index) =>
    entry({ criterionCode: it.code, maximum: pointsOf(25), self: pointsOf(20 + index / 2) }),
  );
  expect(explainScore(scoreSubject(plan, 'collective', entries))).toEqual([
    'P5.TT.1 Đạt, vượt, về đích sớm mục tiêu KH 460/KH-SGDĐT: 20/25 điểm, theo tự chấm',
    'P5.TT.2 Chuyển đổi số có chất lượng trong hoạt động của đơn vị: 20,5/25 điểm, theo tự chấm',
    'P5.TT.3 Dữ liệu đơn vị liên thông, tích hợp, chia sẻ: 21/25 điểm, theo tự chấm',
    'P5.TT.4 Sáng kiến học tập số, bình dân học vụ số: 21,5/25 điểm, theo tự chấm',
    'Tổng điểm: 83/100',
    'Xếp loại: Tốt',
  ]);
});

test('equal totals share a rank and the next rank is skipped', () => {
  const totals = [90, 85, 85, 70].map(pointsOf);
  expect(competitionRanks([...totals, null])).toEqual([1, 2, 2, 4, null]);
});

const totalsArbitrary = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1 });

test('more points never lower a rank, and order does not matter', () => {
  fc.assert(
    fc.property(totalsArbitrary, fc.nat(1000), (all, gain) => {
      const totals = all.map((value) => value as Points);
      const before = competitionRanks(totals);
      const raised = [((totals[0] ?? 0) + gain) as Points, ...totals.slice(1)];
      expect(competitionRanks(raised)[0]).toBeLessThanOrEqual(before[0] ?? 0);
      expect(competitionRanks([...totals].reverse())).toEqual([...before].reverse());
    }),
  );
});

test('more self points inside the maximum never lower a class', () => {
  const steps = plan.classes.steps.map((step) => step.title);
  const place = (total: number) => steps.indexOf(classOf(total as Points, plan.classes) ?? '');
  fc.assert(
    fc.property(fc.nat(9000), fc.nat(1000), (total, gain) => {
      expect(place(total + gain)).toBeLessThanOrEqual(place(total));
    }),
  );
});
