import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planCodes } from '../../../shared/movement';
import {
  type AwardRules,
  awardRulesOf,
  type Candidate,
  proposeAwards,
  scoreSubject,
  standings,
  toNumber,
  underQuota,
} from '../../../shared/scoring';
import { planOf } from '../movement/plan-of';
import { classes, criterion, entryOf, planWith, points, selfPoints } from './plans';

const plan = planWith(
  [
    criterion('1', points(60)),
    criterion('2', { kind: 'minus', maximum: 40, each: 4, unit: 'lần' }),
    criterion('3', points(20), { effect: 'bonus' }),
    criterion('4', { kind: 'condition', highestClass: 'Khá' }),
  ],
  { classes: classes(100, { mostBonus: 5, topPercent: 25 }) },
);
const steps = plan.classes.steps.map(({ title }) => title);

/** One who is scored: points of 1, faults of 2, bonus of 3, in hundredths; the condition. */
interface Entered {
  first: number;
  faults: number;
  bonus: number;
  isMet: boolean;
  cluster: string;
}
// Few values, so that ties are common.
const entered: fc.Arbitrary<Entered> = fc.record({
  first: fc.integer({ min: 0, max: 12 }).map((value) => value * 500),
  faults: fc.integer({ min: 0, max: 3 }),
  bonus: fc.constantFrom(0, 100, 2000),
  isMet: fc.boolean(),
  cluster: fc.constantFrom('', 'Cụm 1', 'Cụm 2'),
});
const many = fc.array(entered, { minLength: 1, maxLength: 14 });

const scored = ({ first, faults, bonus, isMet }: Entered) =>
  scoreSubject(plan, 'collective', [
    selfPoints(plan, '1', first / 100),
    entryOf(plan, '2', { self: { by: 'count', count: faults } }),
    selfPoints(plan, '3', bonus / 100),
    entryOf(plan, '4', { self: { by: 'yes-no', met: isMet } }),
  ]);

/** Rank, rank in the cluster and class after the quota of each. */
function resultsOf(subjects: readonly Entered[]) {
  const scores = subjects.map(scored);
  const ranks = standings(
    scores.map(({ total }, index) => ({ total, cluster: subjects[index]?.cluster ?? '' })),
  );
  const quota = underQuota(scores, plan.classes);
  return scores.map(({ total }, index) => ({
    total: toNumber(total),
    ...ranks[index],
    ...quota[index],
  }));
}

describe('more points', () => {
  const improved = fc.record({
    first: fc.integer({ min: 0, max: 6000 }),
    fewer: fc.nat(3),
    bonus: fc.nat(2000),
  });
  const better = (it: Entered, more: { first: number; fewer: number; bonus: number }): Entered => ({
    ...it,
    first: Math.min(6000, it.first + more.first),
    faults: Math.max(0, it.faults - more.fewer),
    bonus: Math.min(2000, it.bonus + more.bonus),
    isMet: true,
  });

  it('never lower a rank, over all and in the cluster, nor a class after the quota', () => {
    fc.assert(
      fc.property(many, improved, ([one, ...others], more) => {
        if (one === undefined) return;
        const [before] = resultsOf([one, ...others]);
        const [after] = resultsOf([better(one, more), ...others]);
        const place = (name: string | null | undefined) => steps.indexOf(name ?? '');
        expect(after?.overall).toBeLessThanOrEqual(before?.overall ?? 0);
        expect(after?.inCluster).toBeLessThanOrEqual(before?.inCluster ?? 0);
        expect(place(after?.className)).toBeLessThanOrEqual(place(before?.className));
      }),
    );
  });

  it('of one never raise the rank of another', () => {
    fc.assert(
      fc.property(many, improved, ([one, ...others], more) => {
        if (one === undefined) return;
        const before = resultsOf([one, ...others]);
        const after = resultsOf([better(one, more), ...others]);
        for (const [index, { overall }] of after.entries()) {
          if (index > 0) expect(overall).toBeGreaterThanOrEqual(before[index]?.overall ?? 0);
        }
      }),
    );
  });
});

/** The same things in another order, with where each comes from. */
const shuffled = <T>(all: readonly T[]): fc.Arbitrary<[number, T][]> => {
  const places = [...all.entries()];
  return fc.shuffledSubarray(places, { minLength: places.length, maxLength: places.length });
};

describe('the order in which subjects are listed', () => {
  it('changes no rank and no class', () => {
    const orders = many.chain((all) => fc.tuple(fc.constant(all), shuffled(all)));
    fc.assert(
      fc.property(orders, ([all, order]) => {
        const inOrder = resultsOf(all);
        const mixed = resultsOf(order.map(([, it]) => it));
        expect(mixed).toEqual(order.map(([place]) => inOrder[place]));
      }),
    );
  });
});

describe('equal totals', () => {
  it('have equal ranks, and equal classes where they were classed alike', () => {
    fc.assert(
      fc.property(many, (all) => {
        const results = resultsOf(all);
        const own = all.map((it) => scored(it).className);
        for (const [a, one] of results.entries()) {
          for (const [b, other] of results.entries()) {
            if (one.total !== other.total) continue;
            expect(one.overall).toBe(other.overall);
            if (own[a] !== own[b]) continue;
            expect([one.className, one.decidedBy]).toEqual([other.className, other.decidedBy]);
          }
        }
      }),
    );
  });
});

describe('award proposals of the five plans', () => {
  const rulesAndCandidates = fc
    .record({
      code: fc.constantFrom(...planCodes()),
      occasion: fc.constantFrom('yearly' as const, 'interim' as const, 'final' as const),
      kind: fc.constantFrom('collective' as const, 'individual' as const),
      repeat: fc.constantFrom('once' as const, 'each' as const),
      all: many,
    })
    .map(({ code, occasion, kind, repeat, all }) => ({
      awards: planOf(code).awards,
      rules: { ...awardRulesOf(planOf(code), occasion, kind), repeat } satisfies AwardRules,
      candidates: all.map((it, index): Candidate => {
        const { total, className } = scored(it);
        return { code: `Đ${index}`, total, className };
      }),
    }));

  it('treat equals alike: proposed together, handed to the council together, or left out together', () => {
    fc.assert(
      fc.property(rulesAndCandidates, ({ awards, rules, candidates }) => {
        for (const { proposed, council } of proposeAwards(awards, candidates, rules)) {
          const fateOf = ({ code }: Candidate): string => {
            if (proposed.includes(code)) return 'proposed';
            return `council ${council.findIndex(({ codes }) => codes.includes(code))}`;
          };
          for (const one of candidates) {
            const equals = candidates.filter(
              (it) => it.total === one.total && it.className === one.className,
            );
            expect(new Set(equals.map(fateOf)).size).toBe(1);
          }
        }
      }),
    );
  });

  it('name only those whose class may be proposed', () => {
    fc.assert(
      fc.property(rulesAndCandidates, ({ awards, rules, candidates }) => {
        for (const { proposed, council } of proposeAwards(awards, candidates, rules)) {
          for (const code of [...proposed, ...council.flatMap(({ codes }) => codes)]) {
            const className = candidates.find((it) => it.code === code)?.className ?? '';
            expect(rules.classes).toContain(className);
          }
        }
      }),
    );
  });
});
