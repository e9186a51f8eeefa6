import { describe, expect, it } from 'vitest';
import { loadPlan, type Plan, planCodes } from '../../../shared/movement';

function plan(code: string): Plan {
  const loaded = loadPlan(code);
  if (!loaded.ok)
    throw new Error(`${loaded.problem.code} ${JSON.stringify(loaded.problem.params)}`);
  return loaded.value;
}

const lastDay = (of: Plan): string | null => {
  const yearly = of.deadlines.find((it) => it.recurs === 'yearly');
  return yearly?.recurs === 'yearly' ? yearly.dueBefore : null;
};

/** Counted by hand from the description of the five plans. */
const SOURCES = {
  P1: { basis: 7, themes: 6, collective: 3, individual: 1, targets: 1, roles: 0, own: 6, unit: 0 },
  P2: { basis: 14, themes: 8, collective: 7, individual: 3, targets: 0, roles: 4, own: 0, unit: 0 },
  P3: { basis: 5, themes: 6, collective: 5, individual: 3, targets: 2, roles: 0, own: 0, unit: 15 },
  P4: { basis: 15, themes: 6, collective: 5, individual: 4, targets: 0, roles: 4, own: 0, unit: 0 },
  P5: { basis: 6, themes: 6, collective: 4, individual: 1, targets: 0, roles: 5, own: 0, unit: 0 },
};

describe('the five built-in plans', () => {
  it.each(Object.entries(SOURCES))('%s has every part of its source', (code, source) => {
    const it = plan(code);
    const criteria = (kind: string) => it.criteria.filter(({ subject }) => subject === kind).length;
    expect({
      basis: it.legalBasis.length,
      themes: it.themes.length,
      collective: criteria('collective'),
      individual: criteria('individual'),
      targets: it.targets.length,
      roles: it.duties.length,
      own: it.personalTasks.length,
      unit: it.unitTasks.length,
    }).toEqual(source);
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
    expect(school.awards.slice(6).map((it) => it.code)).toEqual(['P4.KT.1', 'P4.KT.2']);
    expect(school.legalBasis.map((it) => it.number)).toContain('KH 212/KH-UBND');
    expect(school.themes.every((it) => it.code.startsWith('P4.'))).toBe(true);
  });
});
