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
}

export interface Span {
  /** First and last day that are looked at. */
  from: PlainDate;
  to: PlainDate;
}

/**
 * Every time that `deadline` falls due within `span`, oldest first. "Before 30/10" has 29/10 as its
 * last day. What is asked for on request, and what runs from a receipt that is not known, has none.
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
  { from, to }: Span,
  received: PlainDate | null,
): DueDate[] {
  switch (deadline.recurs) {
    case 'yearly':
      // What is due before 1 January is due in the year before.
      return years(from.year, to.year + 1).map((year) => ({
        start: dayOf(year, deadline.start),
        end: dayOf(year, deadline.end),
        lastDay: dayBefore(dayOf(year, deadline.dueBefore)),
      }));
    case 'monthly':
      return stretches(from, to, 1, deadline.daysAfterEnd);
    case 'quarterly':
      return stretches(from, to, 3, deadline.daysAfterEnd);
    case 'per-phase':
      return phases.map(({ from: start, review }) => ({
        start: { year: start, month: 1, day: 1 },
        end: { year: review.year, month: 12, day: 31 },
        lastDay:
          deadline.dueBefore === null ? null : dayBefore(dayOf(review.year, deadline.dueBefore)),
      }));
    case 'after-receipt':
      if (received === null) return [];
      return [{ start: received, end: received, lastDay: addDays(received, deadline.days) }];
    case 'on-request':
      return [];
  }
}

/** Months or quarters whose last day on time may fall between the two days. */
function stretches(from: PlainDate, to: PlainDate, months: 1 | 3, daysAfterEnd: number): DueDate[] {
  const first = addDays(from, -daysAfterEnd).year;
  return years(first, to.year).flatMap((year) =>
    Array.from({ length: 12 / months }, (_, index) => {
      const start = { year, month: 1 + index * months, day: 1 };
      const end = lastDayOfMonth(year, index * months + months);
      return { start, end, lastDay: addDays(end, daysAfterEnd) };
    }),
  );
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
