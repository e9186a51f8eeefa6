import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../shared/movement';
import { say } from '../../../shared/words';

const school = {
  code: 'TRUONG',
  version: 1,
  title: 'Kế hoạch của trường',
  issuer: { name: 'Trường Tiểu học Bản Mẫu', place: 'xã Bản Mẫu', level: 'school' },
  number: null,
  date: null,
  issuedIn: null,
  parent: 'P5',
};

const criterion = (code: string, maximum: number, more: object = {}) => ({
  code,
  title: `Tiêu chí ${code}`,
  subject: 'collective',
  scoring: { kind: 'points', maximum, suggested: true },
  evidenceRequired: false,
  source: null,
  ...more,
});

const due = (rule: object) => ({
  code: 'T.HN.1',
  title: 'Báo cáo',
  recipient: 'UBND xã',
  source: null,
  ...rule,
});
const closesAfter = (days: number) => ({ days, suggested: false });
const closesOn = (day: string) => ({ day, suggested: false });

const problemOf = (file: unknown) => {
  const read = readPlan(file);
  return read.ok ? null : read.problem;
};

describe('a school’s own plan file', () => {
  it('takes from its commune’s plan whatever it leaves out', () => {
    const read = readPlan(school);
    expect(read).toMatchObject({ ok: true, value: { code: 'TRUONG', title: school.title } });
    expect(read.ok && read.value.criteria.map((it) => it.code)).toContain('P5.TT.1');
  });

  it('replaces what it has itself, and adds to the lists it names', () => {
    const duty = { code: 'TRUONG.NV.1', role: 'Tổ công nghệ số', tasks: [], source: null };
    const replaced = readPlan({ ...school, duties: [duty] });
    expect(replaced.ok && replaced.value.duties).toEqual([duty]);
    const added = readPlan({ ...school, duties: [duty], adds: ['duties'] });
    expect(added.ok && added.value.duties.map((it) => it.code)).toEqual([
      'P5.NV.1',
      'P5.NV.2',
      'P5.NV.3',
      'P5.NV.4',
      'P5.NV.5',
      'TRUONG.NV.1',
    ]);
  });

  it.each([
    ['nothing', undefined, 'score.plan.invalid'],
    ['a text', 'P5', 'score.plan.invalid'],
    ['a part of the wrong shape', { ...school, themes: [{}] }, 'score.plan.invalid'],
    ['an unknown parent', { ...school, parent: 'P9' }, 'score.plan.unknown'],
    [
      'the same code twice',
      { ...school, criteria: [criterion('T.TT.1', 50), criterion('T.TT.1', 50)] },
      'score.plan.code-twice',
    ],
    [
      'a group that is not there',
      { ...school, criteria: [criterion('T.TT.1', 100, { group: 'T.N.1' })] },
      'score.plan.no-such-group',
    ],
    [
      'an item of a criterion that has no items',
      {
        ...school,
        criteria: [criterion('T.TT.1', 100), criterion('T.TT.2', 5, { itemOf: 'T.TT.1' })],
      },
      'score.plan.no-such-criterion',
    ],
    [
      'a report that closes before it is due',
      {
        ...school,
        deadlines: [
          due({
            recurs: 'yearly',
            start: '01-01',
            end: '12-31',
            dueBefore: '10-30',
            closes: closesOn('10-29'),
          }),
        ],
      },
      'template.plan.closed-before-due',
    ],
    [
      'a month that closes before it is due',
      {
        ...school,
        deadlines: [due({ recurs: 'monthly', daysAfterEnd: 5, closes: closesAfter(4) })],
      },
      'template.plan.closed-before-due',
    ],
    [
      'a receipt that closes before it is due',
      {
        ...school,
        deadlines: [due({ recurs: 'after-receipt', days: 30, closes: closesAfter(29) })],
      },
      'template.plan.closed-before-due',
    ],
    [
      'a phase that closes before it is due',
      {
        ...school,
        deadlines: [due({ recurs: 'per-phase', dueBefore: '12-15', closes: closesOn('12-14') })],
      },
      'template.plan.closed-before-due',
    ],
    [
      'a cap at a class that is not there',
      {
        ...school,
        criteria: [
          criterion('T.TT.1', 100),
          criterion('T.TT.2', 0, { scoring: { kind: 'condition', highestClass: 'Giỏi' } }),
        ],
      },
      'score.plan.no-such-class',
    ],
  ])('with %s is refused, and the plan is named', (_, file, code) => {
    const problem = problemOf(file);
    expect(problem?.code).toBe(code);
    expect(problem && say(problem.code, problem.params)).not.toMatch(/\{\w+\}/);
  });
});

describe('totals', () => {
  const items = { kind: 'items', maximum: 60, suggested: true };

  it('names the criterion whose items do not add up', () => {
    const criteria = [
      criterion('T.TT.1', 60, { scoring: items }),
      criterion('T.TT.1A', 30, { itemOf: 'T.TT.1' }),
      criterion('T.TT.1B', 25.5, { itemOf: 'T.TT.1' }),
      criterion('T.TT.2', 40),
    ];
    expect(problemOf({ ...school, criteria })).toMatchObject({
      code: 'score.plan.total-off',
      params: { part: 'T.TT.1 Tiêu chí T.TT.1', sum: '55,5', stated: '60' },
    });
  });

  it('names the group whose criteria do not add up', () => {
    const groups = [
      { code: 'T.N.1', title: 'Dạy, học', subject: 'collective', maximum: 70, source: null },
    ];
    const criteria = [criterion('T.TT.1', 60, { group: 'T.N.1' }), criterion('T.TT.2', 40)];
    expect(problemOf({ ...school, groups, criteria })).toMatchObject({
      params: { part: 'T.N.1 Dạy, học', sum: '60', stated: '70' },
    });
  });

  it('adds in hundredths: three thirds of a hundred are a hundred', () => {
    const criteria = [33.33, 33.33, 33.34].map((points, index) =>
      criterion(`T.TT.${index + 1}`, points),
    );
    expect(problemOf({ ...school, criteria })).toBeNull();
  });

  it('counts neither bonuses nor deductions nor conditions', () => {
    const criteria = [
      criterion('T.TT.1', 100),
      criterion('T.TT.2', 10, { effect: 'bonus' }),
      criterion('T.TT.3', 5, { effect: 'deduction' }),
      criterion('T.TT.4', 0, { scoring: { kind: 'condition' } }),
    ];
    expect(problemOf({ ...school, criteria })).toBeNull();
  });
});
