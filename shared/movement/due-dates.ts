import { compareDates, fromSerial, type PlainDate, toSerial } from './calendar';
import type { Deadline } from './schema/deadlines';
import type { Plan } from './schema/plan';

/** One time that something has to be handed in. */
export interface DueDate {
  /** The time it speaks of; the day of receipt alone for what is due after receipt. */
  start: PlainDate;
  end: PlainDate;
  /** Last day on time; null: the plan gives no day. */
  lastDay: PlainDate | null;
  /** Last day on which it is still taken in; null: the plan gives no day. */
  closes: PlainDate | null;
}

export interface Span {
  /** First and last day that are looked at. */
  from: PlainDate;
  to: PlainDate;
}

/**
 * Every time that `deadline` falls due within `span`, oldest first. "Before 30/10" has 29/10 as its
 * last day. What is asked for on request, what runs from a receipt that is not known and a school
 * year without its days have none.
 */
export function dueDates(
  deadline: Deadline,
  plan: Pick<Plan, 'phases'>,
  span: Span,
  received: PlainDate | null = null,
): DueDate[] {
  return occurrences(deadline, plan, span, received)
    .filter((due) => isWithin(due.lastDay ?? due.end, span))
    .sort((a, b) => compareDates(a.end, b.end));
}

function occurrences(
  deadline: Deadline,
  { phases }: Pick<Plan, 'phases'>,
  span: Span,
  received: PlainDate | null,
): DueDate[] {
  const { from, to } = span;
  switch (deadline.recurs) {
    case 'yearly':
      // What is due before 1 January is due in the year before.
      return years(from.year, to.year + 1).map((year) => ({
        start: dayOf(year, deadline.start),
        end: dayOf(year, deadline.end),
        ...daysIn(year, deadline),
      }));
    case 'monthly':
      return stretches(span, 1, deadline);
    case 'quarterly':
      return stretches(span, 3, deadline);
    case 'half-yearly':
      return stretches(span, 6, deadline);
    case 'school-year':
      return schoolYears(span, deadline);
    case 'per-phase':
      return phases.map(({ from: start, review: { year } }) => ({
        start: { year: start, month: 1, day: 1 },
        end: { year, month: 12, day: 31 },
        ...daysIn(year, deadline),
      }));
    case 'after-receipt':
      if (received === null) return [];
      return [
        {
          start: received,
          end: received,
          lastDay: addDays(received, deadline.days),
          closes: deadline.closes && addDays(received, deadline.closes.days),
        },
      ];
    case 'on-request':
      return [];
  }
}

type OfKind<Kind extends Deadline['recurs']> = Extract<Deadline, { recurs: Kind }>;

/** Due and closing day in the calendar year that they are days of. */
const daysIn = (
  year: number,
  { dueBefore, closes }: OfKind<'yearly' | 'school-year' | 'per-phase'>,
): Pick<DueDate, 'lastDay' | 'closes'> => ({
  lastDay: dueBefore === null ? null : dayBefore(dayOf(year, dueBefore)),
  closes: closes && dayOf(year, closes.day),
});

/** Months, quarters or half-years whose last day on time may fall between the two days. */
function stretches(
  { from, to }: Span,
  months: 1 | 3 | 6,
  { daysAfterEnd, closes }: OfKind<'monthly' | 'quarterly' | 'half-yearly'>,
): DueDate[] {
  const first = addDays(from, -daysAfterEnd).year;
  return years(first, to.year).flatMap((year) =>
    Array.from({ length: 12 / months }, (_, index) => {
      const start = { year, month: 1 + index * months, day: 1 };
      const end = lastDayOfMonth(year, index * months + months);
      return {
        start,
        end,
        lastDay: addDays(end, daysAfterEnd),
        closes: closes && addDays(end, closes.days),
      };
    }),
  );
}

/** School years that end in a year in which something may fall due between the two days. */
function schoolYears({ from, to }: Span, deadline: OfKind<'school-year'>): DueDate[] {
  const { starts, ends } = deadline;
  if (starts === null || ends === null) return [];
  return years(from.year, to.year + 1).map((year) => ({
    start: dayOf(year - 1, starts),
    end: dayOf(year, ends),
    ...daysIn(year, deadline),
  }));
}

const years = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

/** A day of every year ("10-30") in one year. */
export const dayOf = (year: number, monthDay: string): PlainDate => ({
  year,
  month: Number(monthDay.slice(0, 2)),
  day: Number(monthDay.slice(3)),
});

const addDays = (date: PlainDate, days: number): PlainDate => fromSerial(toSerial(date) + days);

const dayBefore = (date: PlainDate): PlainDate => addDays(date, -1);

const lastDayOfMonth = (year: number, month: number): PlainDate =>
  dayBefore(
    month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 },
  );

const isWithin = (date: PlainDate, { from, to }: Span): boolean =>
  compareDates(date, from) >= 0 && compareDates(date, to) <= 0;
