import { describe, expect, it } from 'vitest';
import { type Plan, reportPeriod, templateCodes } from '../../../shared/movement';
import { resultsOf } from '../../../sheets-addon/reading';
import { planOf } from '../../shared/movement/plan-of';
import { bookOf, subjectOf, workbookOf } from './book-grid';
import { placed, readOf } from './changed-grid';

const bookWith = (plan: Plan) =>
  bookOf({
    plan,
    period: reportPeriod(plan, 2026),
    subjects: plan.subjects.map(({ kind }) => subjectOf(kind.toUpperCase(), { kind })),
  });

describe('the plans to start from', () => {
  it.each(templateCodes())('%s is read back as it was kept, with nothing odd', (code) => {
    const plan = planOf(code);
    const read = readOf(workbookOf(bookWith(plan)));
    expect(read.plan).toEqual(plan);
    expect(read.edits).toEqual([]);
    expect(placed(read.problems)).toEqual([]);
    expect(resultsOf(read).subjects.map(({ criteria }) => criteria)).toEqual(
      plan.subjects.map(
        ({ kind }) =>
          plan.criteria.filter((it) => it.subject === kind && it.scoring.kind !== 'items').length,
      ),
    );
  });
});
