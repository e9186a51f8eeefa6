import { type Plan, reportPeriod, type SubjectKind } from '../../../../shared/movement';
import type { BookSubject, ScoreBook } from '../../../../sheets-addon/layout/score-book/types';
import { planOf } from '../../../shared/movement/plan-of';

export const subject = (
  code: string,
  kind: SubjectKind = 'collective',
  cluster = '',
): BookSubject => ({
  code,
  name: `Đối tượng ${code}`,
  kind,
  cluster,
  selfEditors: [],
  crossEditors: [],
  verifiers: [],
});

/** A score book of P5 for 2026 with two units and one person. */
export function bookWith(more: Partial<ScoreBook> = {}): ScoreBook {
  const plan: Plan = more.plan ?? planOf('P5');
  return {
    plan,
    period: reportPeriod(plan, 2026),
    subjects: [subject('T1'), subject('T2'), subject('GV1', 'individual')],
    layout: 'sheet-each',
    stage: 'self',
    until: { self: { year: 2026, month: 10, day: 5 }, cross: null, verify: null },
    now: { year: 2026, month: 10, day: 1, hour: 8, minute: 0 },
    ...more,
  };
}
