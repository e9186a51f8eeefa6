import { type CalendarDate, formatDate, isFullDate, readDate } from '../../../vietnamese';
import { dayNumber } from '../days';
import type { Verdict } from '../fault';

/** Serials of 1937–2064: five digits that are a day and hardly anything else in a column of dates. */
const SERIAL = /^(1[4-9]|[2-5]\d)\d{3}$/;

interface DateFormat {
  /** Days to come are right. */
  future: boolean;
  /** A year alone will do. */
  yearWillDo: boolean;
  isBirth: boolean;
}

/** A day that exists, not after today, written dd/mm/yyyy. */
export function judgeDate(text: string, format: DateFormat, today: CalendarDate): Verdict | null {
  const date = readDate(text);
  if (date === null) return { code: SERIAL.test(text) ? 'date-as-serial' : 'date-impossible' };
  const isFuture = isFullDate(date) ? dayNumber(date) > dayNumber(today) : date.year > today.year;
  if (isFuture && format.isBirth) return { code: 'birth-in-future' };
  if (isFuture && !format.future) return { code: 'date-in-future' };
  if (!isFullDate(date)) return format.yearWillDo ? null : { code: 'date-year-only' };
  return text === formatDate(date) ? null : { code: 'date-writing' };
}
