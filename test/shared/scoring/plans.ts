import { type Criterion, type Plan, readPlan } from '../../../shared/movement';
import { emptyEntry, pointsOf, type ScoreEntry } from '../../../shared/scoring';

type Raw = Record<string, unknown>;

/** A plan with these criteria and groups; the rest is P5's. */
export function planWith(criteria: Raw[], more: Raw = {}): Plan {
  const base = criteria.filter(
    ({ effect, itemOf }) => effect === undefined && itemOf === undefined,
  );
  const full = base.reduce((sum, { scoring }) => sum + maximumOf(scoring), 0);
  const read = readPlan({
    code: 'THU',
    version: 1,
    title: 'Kế hoạch thử',
    issuer: { name: 'Trường Tiểu học Bản Mẫu', place: 'xã Bản Mẫu', level: 'school' },
    number: null,
    date: null,
    issuedIn: null,
    parent: 'P5',
    criteria,
    classes: classes(full || 1),
    ...more,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

/** Classes of a full score: 90, 80, 65 and 50 hundredths of it. */
export const classes = (fullScore: number, more: Raw = {}): Raw => ({
  suggested: true,
  fullScore,
  steps: [
    { title: 'Xuất sắc', from: fullScore * 0.9 },
    { title: 'Tốt', from: fullScore * 0.8 },
    { title: 'Khá', from: fullScore * 0.65 },
    { title: 'Trung bình', from: fullScore * 0.5 },
    { title: 'Yếu', from: 0 },
  ],
  ...more,
});

const maximumOf = (scoring: unknown): number =>
  typeof scoring === 'object' && scoring !== null && 'maximum' in scoring
    ? Number(scoring.maximum)
    : 0;

/** A criterion of a collective, scored by `scoring`; "1" has the code THU.TT.1. */
export const criterion = (number: string, scoring: Raw, more: Raw = {}): Raw => ({
  code: `THU.TT.${number}`,
  title: `Tiêu chí ${number}`,
  subject: 'collective',
  scoring: { suggested: true, ...scoring },
  evidenceRequired: false,
  source: null,
  ...more,
});

export const points = (maximum: number, step: number | null = null): Raw => ({
  kind: 'points',
  maximum,
  step,
});

/** The criterion of the plan that `criterion(number, …)` made. */
export function criterionOf(plan: Plan, number: string): Criterion {
  const found = plan.criteria.find(({ code }) => code === `THU.TT.${number}`);
  if (found === undefined) throw new Error(`no criterion ${number}`);
  return found;
}

/** An entry for it: numbers are points as people write them. */
export function entryOf(plan: Plan, number: string, given: Partial<ScoreEntry>): ScoreEntry {
  return { ...emptyEntry(criterionOf(plan, number)), ...given };
}

export const selfPoints = (plan: Plan, number: string, value: number): ScoreEntry =>
  entryOf(plan, number, { self: pointsOf(value) });
