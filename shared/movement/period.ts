import { formatDate } from '../vietnamese';
import type { PlainDate } from './calendar';
import type { Plan } from './plan';

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

/**
 * The yearly report period of a plan: the calendar year `year`, with its due and closing dates
 * inside that same year. Every built-in plan has exactly one yearly deadline (checked on loading).
 */
export function reportPeriod(plan: Plan, year: number): Period {
  const deadline = plan.deadlines[0];
  const on = (monthDay: string): PlainDate => ({
    year,
    month: Number(monthDay.slice(0, 2)),
    day: Number(monthDay.slice(3)),
  });
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
