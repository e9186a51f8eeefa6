import { formatDate } from '../vietnamese';
import type { PlainDate } from './calendar';
import { dayOf } from './due-dates';
import type { YearlyDeadline } from './schema/deadlines';
import type { Plan } from './schema/plan';

/** The time a report speaks of, and when it has to be there. */
export interface Period {
  /** Identity inside a plan: "2026". */
  code: string;
  year: number;
  start: PlainDate;
  end: PlainDate;
  /** On time means strictly before this day. */
  dueBefore: PlainDate;
  /** Last day on which a report is still taken in. */
  closes: PlainDate;
}

/** The yearly report a plan asks for; null when it asks for none. */
export function yearlyDeadline({ deadlines }: Plan): YearlyDeadline | null {
  return deadlines.find((it) => it.recurs === 'yearly') ?? null;
}

/**
 * The yearly report period of a plan: inside the calendar year `year`, with its due and closing
 * dates; the whole year when the plan asks for no yearly report.
 */
export function reportPeriod(plan: Plan, year: number): Period {
  const deadline = yearlyDeadline(plan);
  const on = (monthDay: string): PlainDate => dayOf(year, monthDay);
  const { start, end, dueBefore, closes } = deadline ?? WHOLE_YEAR;
  return {
    code: String(year),
    year,
    start: on(start),
    end: on(end),
    dueBefore: on(dueBefore),
    closes: on(closes.day),
  };
}

/** What holds when a plan sets no deadline: the calendar year itself. */
const WHOLE_YEAR = { start: '01-01', end: '12-31', dueBefore: '12-31', closes: { day: '12-31' } };

/** "trước 30/10/2026". */
export function sayDue(period: Period): string {
  return `trước ${formatDate(period.dueBefore)}`;
}
