import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadPlan, type Plan } from '../../../shared/movement';
import {
  type AwardProposal,
  type AwardRules,
  type Candidate,
  type Points,
  proposeAwards,
} from '../../../shared/scoring';

const p5 = ((): Plan => {
  const loaded = loadPlan('P5');
  if (!loaded.ok) throw new Error('P5');
  return loaded.value;
})();

const rules: AwardRules = {
  occasion: 'yearly',
  kind: 'collective',
  classes: ['Xuất sắc', 'Tốt'],
  repeat: 'once',
};

/** "A95" is subject A with 95 points. */
const candidates = (...all: string[]): Candidate[] =>
  all.map((it) => ({ code: it.charAt(0), total: Number(it.slice(1)) as Points, className: 'Tốt' }));

const lines = (proposals: AwardProposal[]) =>
  proposals.map(({ proposed, council }) => {
    const choices = council.map(({ codes, seats }) => `${seats} of ${codes.join('')}`);
    return [proposed.join(''), ...choices].filter(Boolean).join(' + ');
  });

describe('P5’s yearly awards, for collectives: ministry 1, province 2, commune 2, school without a number', () => {
  it('go to the best, each to one form', () => {
    const all = candidates('A95', 'B94', 'C93', 'D92', 'E91', 'F90');
    expect(lines(proposeAwards(p5.awards, all, rules))).toEqual(['A', 'BC', 'DE', 'F']);
  });

  it('go to the best for every form anew where the rules say so', () => {
    const all = candidates('A95', 'B94', 'C93');
    expect(lines(proposeAwards(p5.awards, all, { ...rules, repeat: 'each' }))).toEqual([
      'A',
      'AB',
      'AB',
      'ABC',
    ]);
  });

  it('hand a tie at the line to the council, who is not chosen comes first for the next form', () => {
    const all = candidates('A95', 'B95', 'C93', 'D92', 'E91');
    expect(lines(proposeAwards(p5.awards, all, rules))).toEqual([
      '1 of AB',
      'C + 1 of AB',
      'DE',
      '',
    ]);
  });

  it('leave out who has no class, none of the classes asked for, or no total', () => {
    const all: Candidate[] = [
      { code: 'A', total: 99 as Points, className: null },
      { code: 'B', total: 98 as Points, className: 'Khá' },
      { code: 'C', total: null, className: 'Tốt' },
      { code: 'D', total: 70 as Points, className: 'Tốt' },
    ];
    expect(lines(proposeAwards(p5.awards, all, rules))).toEqual(['D', '', '', '']);
  });

  it('are other forms at the final review', () => {
    const final = proposeAwards(p5.awards, candidates('A95'), { ...rules, occasion: 'final' });
    expect(final.map(({ award }) => award.code)).toEqual([
      'P5.KT.5',
      'P5.KT.6',
      'P5.KT.7',
      'P5.KT.8',
    ]);
  });
});

const anyCandidates = fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 12 }).map((totals) =>
  totals.map(
    (total, index): Candidate => ({
      code: String.fromCharCode(65 + index),
      total: total as Points,
      className: total > 1 ? 'Tốt' : 'Yếu',
    }),
  ),
);
const anyRules = fc
  .record({
    kind: fc.constantFrom('collective' as const, 'individual' as const),
    occasion: fc.constantFrom('yearly' as const, 'interim' as const, 'final' as const),
    repeat: fc.constantFrom('once' as const, 'each' as const),
  })
  .map((it): AwardRules => ({ ...rules, ...it }));

describe('whoever the candidates are', () => {
  const all = fc.property(anyCandidates, anyRules, (subjects, someRules) => {
    const total = (code: string) => subjects.find((it) => it.code === code)?.total ?? 0;
    const before = new Set<string>();
    for (const { quota, proposed, council } of proposeAwards(p5.awards, subjects, someRules)) {
      const open = council.flatMap(({ codes }) => codes);
      const seats = council.reduce((sum, choice) => sum + choice.seats, 0);
      expect(proposed.length + seats).toBeLessThanOrEqual(quota ?? Number.POSITIVE_INFINITY);
      const named = new Set([...proposed, ...open, ...(someRules.repeat === 'once' ? before : [])]);
      const last = Math.min(...[...proposed, ...open].map(total));
      for (const { code, total: own, className } of subjects) {
        const isPassedOver = className === 'Tốt' && !named.has(code) && Number(own) >= last;
        expect(isPassedOver, `${code} passed over`).toBe(false);
      }
      for (const code of [...proposed, ...open]) before.add(code);
      for (const { codes, seats: some } of council) {
        expect(some).toBeGreaterThan(0);
        expect(some).toBeLessThan(codes.length);
        expect(new Set(codes.map(total)).size, 'a choice is among equals').toBe(1);
      }
    }
  });

  it('no quota is exceeded, nobody better is passed over, only equals are chosen between', () => {
    fc.assert(all, { numRuns: 300 });
  });

  it('the order in which they are listed does not matter', () => {
    fc.assert(
      fc.property(anyCandidates, anyRules, (subjects, someRules) => {
        const sorted = (list: Candidate[]) =>
          proposeAwards(p5.awards, list, someRules).map(({ proposed, council }) => [
            [...proposed].sort(),
            council.map(({ codes, seats }) => [[...codes].sort(), seats]),
          ]);
        expect(sorted([...subjects].reverse())).toEqual(sorted(subjects));
      }),
    );
  });
});
