import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareDates,
  type Deadline,
  dueDates,
  type PlainDate,
  type Plan,
  planSchema,
  toSerial,
} from '../../../shared/movement';
import { formatDate } from '../../../shared/vietnamese';
import { planOf } from './plan-of';

const PHASES: Plan['phases'] = planSchema.shape.phases.parse([
  { code: 'T.GD.1', from: 2025, to: 2027, review: { kind: 'interim', year: 2027 } },
  { code: 'T.GD.2', from: 2027, to: 2030, review: { kind: 'final', year: 2030 } },
]);

const deadline = (rule: object): Deadline =>
  planSchema.shape.deadlines.element.parse({
    code: 'T.HN.1',
    title: 'Báo cáo',
    recipient: 'UBND xã',
    source: null,
    ...rule,
  });

const yearly = deadline({
  recurs: 'yearly',
  start: '01-01',
  end: '12-31',
  dueBefore: '10-30',
  closes: { day: '11-30', suggested: true },
});
const monthly = deadline({ recurs: 'monthly', daysAfterEnd: 5 });
const quarterly = deadline({ recurs: 'quarterly', daysAfterEnd: 0 });
const schoolYear = deadline({
  recurs: 'school-year',
  starts: '09-05',
  ends: '05-31',
  dueBefore: '06-15',
  closes: { day: '06-30', suggested: false },
});

const day = (year: number, month: number, date: number): PlainDate => ({ year, month, day: date });
const in2028 = { from: day(2028, 1, 1), to: day(2028, 12, 31) };

const lastDays = (of: Deadline, span = in2028, received: PlainDate | null = null) =>
  dueDates(of, { phases: PHASES }, span, received).map(
    ({ lastDay }) => lastDay && formatDate(lastDay),
  );

describe('when something is due', () => {
  it('«before 30/10» of every year: 29/10 is the last day on time', () => {
    expect(lastDays(yearly, { from: day(2025, 1, 1), to: day(2027, 12, 31) })).toEqual([
      '29/10/2025',
      '29/10/2026',
      '29/10/2027',
    ]);
  });

  it('«before 1/1»: the last day of the year before', () => {
    const newYear = deadline({ ...yearly, dueBefore: '01-01' });
    expect(lastDays(newYear)).toEqual(['31/12/2028']);
  });

  it('n days after the end of each month, leap February and year end too', () => {
    const days = lastDays(monthly);
    expect(days).toHaveLength(12);
    expect(days.slice(0, 3)).toEqual(['05/01/2028', '05/02/2028', '05/03/2028']);
    expect(dueDates(monthly, { phases: [] }, in2028)[2]?.end).toEqual(day(2028, 2, 29));
  });

  it('on the last day of each quarter', () => {
    expect(lastDays(quarterly)).toEqual(['31/03/2028', '30/06/2028', '30/09/2028', '31/12/2028']);
  });

  it('30 days after a plan was received, over a leap day; never without a receipt', () => {
    const plan = deadline({ recurs: 'after-receipt', days: 30 });
    expect(lastDays(plan, in2028, day(2028, 2, 1))).toEqual(['02/03/2028']);
    expect(lastDays(plan)).toEqual([]);
  });

  it('once a phase, in the year of its review', () => {
    const span = { from: day(2025, 1, 1), to: day(2030, 12, 31) };
    const dated = deadline({ recurs: 'per-phase', dueBefore: '12-15' });
    expect(lastDays(dated, span)).toEqual(['14/12/2027', '14/12/2030']);
    const undated = deadline({ recurs: 'per-phase', dueBefore: null });
    expect(lastDays(undated, span)).toEqual([null, null]);
  });

  it('never, for what is asked for on request', () => {
    expect(lastDays(deadline({ recurs: 'on-request' }))).toEqual([]);
  });

  it('on the last day of each half-year', () => {
    expect(lastDays(deadline({ recurs: 'half-yearly', daysAfterEnd: 0 }))).toEqual([
      '30/06/2028',
      '31/12/2028',
    ]);
  });

  it('once a school year, in the calendar year in which it ends', () => {
    expect(dueDates(schoolYear, { phases: [] }, in2028)).toEqual([
      {
        start: day(2027, 9, 5),
        end: day(2028, 5, 31),
        lastDay: day(2028, 6, 14),
        closes: day(2028, 6, 30),
      },
    ]);
  });

  it('never, for a school year whose days the plan does not give', () => {
    expect(lastDays(deadline({ recurs: 'school-year' }))).toEqual([]);
  });

  it('refuses a rule for a day that not every year has', () => {
    expect(() => deadline({ ...yearly, dueBefore: '02-29' })).toThrow();
    expect(() => deadline({ ...yearly, dueBefore: '04-31' })).toThrow();
  });
});

describe('when it is closed', () => {
  const closing = (of: Deadline, span = in2028, received: PlainDate | null = null) =>
    dueDates(of, { phases: PHASES }, span, received).map(
      ({ closes }) => closes && formatDate(closes),
    );
  const closesAfter = (days: number) => ({ days, suggested: false });
  const on = (date: string) => ({ day: date, suggested: false });

  it.each<[string, Deadline, number, string]>([
    [
      'a month',
      deadline({ recurs: 'monthly', daysAfterEnd: 5, closes: closesAfter(8) }),
      12,
      '08/01/2028',
    ],
    [
      'a quarter',
      deadline({ recurs: 'quarterly', daysAfterEnd: 5, closes: closesAfter(29) }),
      4,
      '29/01/2028',
    ],
    [
      'a half-year',
      deadline({ recurs: 'half-yearly', daysAfterEnd: 5, closes: closesAfter(60) }),
      2,
      '29/02/2028',
    ],
    ['a school year', schoolYear, 1, '30/06/2028'],
    ['a year', yearly, 1, '30/11/2028'],
  ])('%s: on the day the plan gives', (_, rule, count, first) => {
    const days = closing(rule);
    expect([days.length, days[0]]).toEqual([count, first]);
  });

  it('a phase: in the year of its review', () => {
    const span = { from: day(2025, 1, 1), to: day(2030, 12, 31) };
    const rule = deadline({ recurs: 'per-phase', dueBefore: null, closes: on('12-20') });
    expect(closing(rule, span)).toEqual(['20/12/2027', '20/12/2030']);
  });

  it('what is due after receipt: so many days after it, over a leap day', () => {
    const rule = deadline({ recurs: 'after-receipt', days: 10, closes: closesAfter(30) });
    expect(closing(rule, in2028, day(2028, 1, 31))).toEqual(['01/03/2028']);
  });

  it('on no day where the plan gives none', () => {
    for (const rule of [monthly, quarterly, deadline({ recurs: 'half-yearly', daysAfterEnd: 0 })]) {
      expect(new Set(closing(rule))).toEqual(new Set([null]));
    }
  });

  it('never before the last day on time, for any rule that a plan file may have', () => {
    const rules = fc
      .tuple(
        fc.constantFrom('monthly', 'quarterly', 'half-yearly'),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 60 }),
      )
      .map(([recurs, daysAfterEnd, more]) =>
        deadline({ recurs, daysAfterEnd, closes: closesAfter(daysAfterEnd + more) }),
      );
    fc.assert(
      fc.property(rules, fc.integer({ min: 2000, max: 2098 }), (rule, year) => {
        const span = { from: day(year, 1, 1), to: day(year + 1, 12, 31) };
        for (const { end, lastDay, closes } of dueDates(rule, { phases: [] }, span)) {
          if (lastDay === null || closes === null) throw new Error('no day');
          expect(compareDates(closes, lastDay)).toBeGreaterThanOrEqual(0);
          expect(compareDates(lastDay, end)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

const dates = fc.integer({ min: 36526, max: 73050 }); // 2000–2099

const asDate = (serial: number): PlainDate => {
  const at = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
  return day(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
};

describe('over leap years and year ends', () => {
  const rules = fc.oneof(
    dates.map((serial) => {
      const { month, day: date } = asDate(serial);
      const two = (value: number) => String(value).padStart(2, '0');
      const dueBefore = `${two(month)}-${two(month === 2 ? Math.min(date, 28) : date)}`;
      return deadline({ ...yearly, dueBefore, closes: { day: '12-31', suggested: true } });
    }),
    fc
      .integer({ min: 0, max: 40 })
      .map((days) => deadline({ recurs: 'monthly', daysAfterEnd: days })),
    fc
      .integer({ min: 0, max: 40 })
      .map((days) => deadline({ recurs: 'quarterly', daysAfterEnd: days })),
  );

  it('what is due in two spans one after the other is due in both together, and nothing twice', () => {
    fc.assert(
      fc.property(rules, fc.tuple(dates, dates, dates), (rule, serials) => {
        const [a = 0, b = 0, c = 0] = [...serials].sort((one, other) => one - other);
        const within = (from: number, to: number) =>
          lastDays(rule, { from: asDate(from), to: asDate(to) });
        expect([...within(a, b), ...within(b + 1, c)]).toEqual(within(a, Math.max(b, c)));
      }),
    );
  });

  it('each period follows the one before without a gap and ends before its last day', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(monthly, quarterly, deadline({ recurs: 'half-yearly', daysAfterEnd: 9 })),
        fc.integer({ min: 2000, max: 2098 }),
        (rule, year) => {
          const due = dueDates(
            rule,
            { phases: [] },
            { from: day(year, 1, 1), to: day(year + 1, 12, 31) },
          );
          for (const [index, { start, end, lastDay }] of due.entries()) {
            const next = due[index + 1];
            if (next) expect(toSerial(next.start)).toBe(toSerial(end) + 1);
            expect(compareDates(end, start)).toBeGreaterThan(26);
            expect(lastDay && compareDates(lastDay, end)).toBeGreaterThanOrEqual(0);
          }
        },
      ),
    );
  });
});

it('P5’s yearly report closes inside the year it covers', () => {
  const [rule] = planOf('P5').deadlines;
  expect(rule && lastDays(rule)).toEqual(['29/10/2028']);
});
