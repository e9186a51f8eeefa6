import { describe, expect, it } from 'vitest';
import { type Plan, planCodes } from '../../../shared/movement';
import { planOf as plan } from './plan-of';

const lastDay = (of: Plan): string | null => {
  const yearly = of.deadlines.find((it) => it.recurs === 'yearly');
  return yearly?.recurs === 'yearly' ? yearly.dueBefore : null;
};

/** Counted by hand from the description of the five plans. Quotas and copies: those that are given. */
const PARTS = {
  P1: [7, 6, 3, 1, 1, 0, 0, 6, 0, 3, 2, 2, 1, 0, 0, 0],
  P2: [14, 8, 7, 3, 0, 4, 9, 0, 0, 0, 2, 2, 6, 0, 0, 0],
  P3: [5, 6, 5, 3, 2, 0, 0, 0, 15, 0, 2, 4, 4, 0, 0, 0],
  P4: [15, 6, 5, 4, 0, 4, 0, 0, 0, 0, 2, 2, 9, 0, 0, 0],
  P5: [6, 6, 4, 1, 0, 5, 11, 0, 0, 0, 2, 1, 8, 8, 7, 3],
};
const COUNTED: Readonly<Record<string, (of: Plan) => number>> = {
  'legal basis': (of) => of.legalBasis.length,
  themes: (of) => of.themes.length,
  'criteria of collectives': (of) => criteriaOf(of, 'collective'),
  'criteria of persons': (of) => criteriaOf(of, 'individual'),
  targets: (of) => of.targets.length,
  'roles with duties': (of) => of.duties.length,
  duties: (of) => of.duties.reduce((sum, { tasks }) => sum + tasks.length, 0),
  'personal tasks': (of) => of.personalTasks.length,
  'tasks of units': (of) => of.unitTasks.length,
  channels: (of) => of.channels.length,
  phases: (of) => of.phases.length,
  deadlines: (of) => of.deadlines.length,
  awards: (of) => of.awards.length,
  quotas: (of) =>
    of.awards
      .flatMap(({ quota }) => [quota.collective, quota.individual])
      .filter((quota) => quota !== null).length,
  'awards with copies': (of) => of.awards.filter(({ copies }) => copies !== null).length,
  'parts of the dossier': (of) => of.dossier.length,
};
const criteriaOf = ({ criteria }: Plan, kind: string): number =>
  criteria.filter(({ subject }) => subject === kind).length;

describe('the five built-in plans', () => {
  it.each(Object.entries(PARTS))('%s has every part of its source', (code, counts) => {
    const names = Object.keys(COUNTED);
    const found = Object.entries(COUNTED).map(([name, count]) => [name, count(plan(code))]);
    expect(found).toEqual(names.map((name, index) => [name, counts[index]]));
  });

  it('P2 asks for its lists of proposals at each review, without a day', () => {
    expect(plan('P2').deadlines[1]).toMatchObject({
      recurs: 'per-phase',
      dueBefore: null,
      suggested: false,
    });
  });

  it.each([
    ['P1', '11-10'],
    ['P2', '12-15'],
    ['P4', '12-15'],
    ['P5', '10-30'],
  ])('%s has its report due before %s', (code, due) => {
    expect(lastDay(plan(code))).toBe(due);
    expect(plan(code).deadlines[0]).toMatchObject({ suggested: false });
  });

  it('P3 gives no day for its report: the one in the file is a suggestion', () => {
    expect(plan('P3').deadlines[0]).toMatchObject({ recurs: 'yearly', suggested: true });
    expect(plan('P3').deadlines[1]).toMatchObject({ recurs: 'after-receipt', days: 30 });
  });

  it('P3 ties its yearly awards to the school year, and gives no day of it', () => {
    expect(plan('P3').deadlines[3]).toMatchObject({
      recurs: 'school-year',
      starts: null,
      ends: null,
      dueBefore: null,
      closes: null,
    });
  });

  it.each(planCodes())(
    '%s: no plan gives a closing date: those in the files are suggestions',
    (code) => {
      for (const deadline of plan(code).deadlines) {
        const closes = deadline.recurs === 'on-request' ? null : deadline.closes;
        expect(closes === null || closes.suggested, deadline.code).toBe(true);
      }
    },
  );

  it.each([
    ['P1', [['yearly']]],
    ['P2', Array.from({ length: 6 }, () => ['interim', 'final'])],
    ['P3', [['yearly'], ['yearly'], ['interim', 'final'], ['interim', 'final']]],
  ])('%s names its awards and their occasions, without quotas or copies', (code, occasions) => {
    const { awards, dossier } = plan(code);
    expect(awards.map((it) => it.occasions)).toEqual(occasions);
    expect(awards.every(({ quota, copies }) => quota.collective === null && copies === null)).toBe(
      true,
    );
    expect(dossier).toEqual([]);
  });

  it('marks as conditions just those criteria that rule out', () => {
    const conditions = planCodes().flatMap((code) =>
      plan(code)
        .criteria.filter(({ scoring }) => scoring.kind === 'condition')
        .map((it) => it.code),
    );
    expect(conditions).toEqual(['P2.TT.1', 'P2.CN.1', 'P4.TT.1']);
  });

  it.each(planCodes())('%s: points are suggestions and have their section', (code) => {
    for (const { scoring, source } of plan(code).criteria) {
      expect(scoring.kind === 'condition' || scoring.suggested).toBe(true);
      expect(source).toMatch(/^III\.[12]\.[12]/);
    }
  });

  it.each(planCodes())('%s: two phases, reviewed in 2027 and 2030', (code) => {
    expect(plan(code).phases.map(({ from, to, review }) => [from, to, review.kind])).toEqual([
      [2025, 2027, 'interim'],
      [2027, 2030, 'final'],
    ]);
  });

  it('P4 takes from P2, its ward, what it does not say itself', () => {
    const [ward, school] = [plan('P2'), plan('P4')];
    expect(school.parent).toBe('P2');
    expect(school.deadlines).toEqual(ward.deadlines);
    expect(school.awards.slice(0, 6)).toEqual(ward.awards);
    expect(school.awards.slice(6).map((it) => it.code)).toEqual(['P4.KT.1', 'P4.KT.2', 'P4.KT.3']);
    expect(school.legalBasis.map((it) => it.number)).toContain('KH 212/KH-UBND');
    expect(school.themes.every((it) => it.code.startsWith('P4.'))).toBe(true);
  });
});
