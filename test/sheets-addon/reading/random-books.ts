import fc from 'fast-check';
import type { Criterion, Plan } from '../../../shared/movement';
import { type Given, pointsOf, type ScoreEntry } from '../../../shared/scoring';
import { criterion, planWith } from '../../shared/scoring/plans';
import { subjectOf } from './book-grid';

const maximum = fc.integer({ min: 1, max: 4000 }).map((hundredths) => hundredths / 100);
const LEVELS = ['Cơ bản', 'Khá', 'Nâng cao'];

/** Ways of scoring of every kind, with any maximum. */
const scoring = maximum.chain((most) =>
  fc.constantFrom<Record<string, unknown>>(
    { kind: 'points', maximum: most },
    { kind: 'yes-no', maximum: most },
    {
      kind: 'percentage',
      maximum: most,
      numerator: 'Đã làm',
      denominator: 'Tổng số',
      bands: [{ from: 50, points: most }],
    },
    { kind: 'levels', maximum: most, levels: LEVELS.map((title) => ({ title, points: most })) },
    { kind: 'count', maximum: most, each: 0.5, unit: 'sáng kiến' },
    { kind: 'minus', maximum: most, each: 0.5, unit: 'lần chậm' },
    { kind: 'condition' },
  ),
);

/** Plans with criteria of all kinds, one of them made of items. */
export const planArb: fc.Arbitrary<Plan> = fc
  .tuple(fc.array(fc.tuple(scoring, fc.boolean()), { minLength: 1, maxLength: 8 }), maximum)
  .map(([parts, most]) =>
    planWith([
      ...parts.map(([raw, evidenceRequired], index) =>
        criterion(String(index + 1), raw, { evidenceRequired }),
      ),
      criterion('90', { kind: 'items', maximum: most }),
      criterion('91', { kind: 'points', maximum: most }, { itemOf: 'THU.TT.90' }),
    ]),
  );

/** Something that can be entered for a criterion, within its rules or not. */
export function givenArb({ scoring: { kind } }: Criterion): fc.Arbitrary<Given | null> {
  const given = (): fc.Arbitrary<Given> => {
    const count = fc.integer({ min: -2, max: 50 });
    switch (kind) {
      case 'points':
        return fc.integer({ min: -100, max: 5000 }).map((points) => pointsOf(points / 100));
      case 'yes-no':
      case 'condition':
        return fc.boolean().map((met) => ({ by: 'yes-no', met }));
      case 'levels':
        return fc.constantFrom(...LEVELS).map((title) => ({ by: 'level', title }));
      case 'percentage':
        return fc.tuple(count, count).map(([part, whole]) => ({ by: 'ratio', part, whole }));
      default:
        return count.map((it) => ({ by: 'count', count: it }));
    }
  };
  return kind === 'items' ? fc.constant(null) : fc.option(given(), { nil: null });
}

const words = fc.constantFrom('', 'Bổ sung sổ họp', '=1+1', 'Hồ sơ; trang 2');

export const entryArb = (of: Criterion): fc.Arbitrary<Partial<ScoreEntry>> =>
  fc.record({
    self: givenArb(of),
    cross: givenArb(of),
    verified: givenArb(of),
    reason: words,
    evidence: words,
  });

/** A plan, subjects, and what was entered for each of them, by subject and criterion. */
export const filledArb = planArb.chain((plan) => {
  const subjects = ['T1', 'T2', 'TỔ-3'].map((code) => subjectOf(code));
  const keys = subjects.flatMap(({ code }) =>
    plan.criteria.map((one) => ({ key: `${code}|${one.code}`, of: one })),
  );
  return fc.tuple(...keys.map(({ of }) => entryArb(of))).map((entries) => ({
    plan,
    subjects,
    entries: new Map(keys.map(({ key }, index) => [key, entries[index] ?? {}])),
  }));
});
