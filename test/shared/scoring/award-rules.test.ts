import { expect, test } from 'vitest';
import { planCodes } from '../../../shared/movement';
import { awardRulesOf } from '../../../shared/scoring';
import { planOf } from '../movement/plan-of';
import { classes, criterion, planWith, points } from './plans';

test.each(planCodes())('%s: who may be proposed is our suggestion, marked', (code) => {
  expect(planOf(code).awardRules.suggested).toBe(true);
  expect(awardRulesOf(planOf(code), 'yearly', 'individual')).toEqual({
    occasion: 'yearly',
    kind: 'individual',
    classes: ['Xuất sắc', 'Tốt'],
    repeat: 'once',
  });
});

const own = planWith([criterion('1', points(100))], {
  classes: classes(100, {
    steps: [
      { title: 'Chưa đạt', from: 0 },
      { title: 'Đạt', from: 50 },
    ],
  }),
  awardRules: {
    suggested: false,
    topClasses: 1,
    repeat: { yearly: 'once', interim: 'each', final: 'once' },
  },
});

test('a plan’s own rules name its own highest classes, and repeat by occasion', () => {
  expect(awardRulesOf(own, 'interim', 'collective')).toMatchObject({
    classes: ['Đạt'],
    repeat: 'each',
  });
  expect(awardRulesOf(own, 'final', 'collective').repeat).toBe('once');
});
