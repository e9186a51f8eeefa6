import { expect, test } from 'vitest';
import { loadPlan, planCodes } from '../../../shared/movement';
import { planOf } from './plan-of';

const p5 = () => planOf('P5');

test('plan P5 has as many parts as its source', () => {
  const plan = p5();
  const count = (kind: string) => plan.criteria.filter((it) => it.subject === kind).length;
  expect({
    legalBasis: plan.legalBasis.length,
    themes: plan.themes.length,
    collectiveCriteria: count('collective'),
    individualCriteria: count('individual'),
    duties: plan.duties.length,
    phases: plan.phases.length,
    deadlines: plan.deadlines.length,
    awards: plan.awards.length,
    dossier: plan.dossier.length,
    sections: plan.report.sections.map((section) => section.title),
  }).toEqual({
    legalBasis: 6,
    themes: 6,
    collectiveCriteria: 4,
    individualCriteria: 1,
    duties: 5,
    phases: 2,
    deadlines: 1,
    awards: 8,
    dossier: 3,
    sections: ['Kết quả đạt được', 'Khó khăn, vướng mắc', 'Đề xuất, kiến nghị'],
  });
});

test('quotas and copies are those of the source', () => {
  const rows = p5().awards.map((it) => [
    it.level,
    it.occasions.join('+'),
    it.quota.collective,
    it.quota.individual,
    it.copies,
  ]);
  expect(rows).toEqual([
    ['ministry', 'yearly+interim', 1, 1, 3],
    ['province', 'yearly+interim', 2, 2, 2],
    ['commune', 'yearly+interim', 2, 2, 1],
    ['school', 'yearly+interim', null, null, null],
    ['state', 'final', null, null, 3],
    ['ministry', 'final', null, null, 3],
    ['province', 'final', null, null, 2],
    ['commune', 'final', 3, 6, 1],
  ]);
});

test('every part has a code of its own', () => {
  const { themes, criteria, duties, phases, deadlines, awards, dossier, report } = p5();
  const parts = [themes, criteria, duties, phases, deadlines, awards, dossier];
  const codes = [...parts.flat(), ...report.indicators, ...report.sections].map((it) => it.code);
  expect(new Set(codes).size).toBe(codes.length);
});

test('what the plan does not say is marked as suggested', () => {
  const { criteria, report, classes, deadlines } = p5();
  expect(criteria.every((it) => it.scoring.kind === 'points' && it.scoring.suggested)).toBe(true);
  expect([...report.indicators, ...report.sections].every((it) => it.suggested)).toBe(true);
  expect(classes.suggested).toBe(true);
  expect(deadlines).toMatchObject([{ recurs: 'yearly', closes: { suggested: true } }]);
});

test('suggested points of each subject kind add up to the full score', () => {
  const { criteria, classes } = p5();
  for (const kind of ['collective', 'individual']) {
    const points = criteria
      .filter((it) => it.subject === kind)
      .map((it) => (it.scoring.kind === 'condition' ? 0 : it.scoring.maximum));
    expect(points.reduce((sum, value) => sum + value, 0)).toBe(classes.fullScore);
  }
});

test('a ratio says what its whole is, a quantity has none', () => {
  for (const it of p5().report.indicators) {
    expect(it.wholeTitle === null, it.code).toBe(it.kind === 'quantity');
  }
});

test('an unknown plan is refused with the codes that exist', () => {
  expect(planCodes()).toEqual(['P1', 'P2', 'P3', 'P4', 'P5']);
  expect(loadPlan('P9')).toMatchObject({
    ok: false,
    problem: {
      code: 'score.plan.unknown',
      params: { plan: 'P9', known: 'P1, P2, P3, P4, P5, QD4725, TRONG' },
    },
  });
});
