import { type CalendarDate, formatDate } from '../vietnamese';

/** A day of the calendar as people write it, free of clocks and time zones. `month` is 1–12. */
export type PlainDate = CalendarDate;

/** A day and a time of day, as shown in "Cập nhật lúc 14:05, 30/10/2026". */
export interface PlainDateTime extends PlainDate {
  hour: number;
  minute: number;
}

const DAY_MS = 86_400_000;
const SEVEN_HOURS_MS = 7 * 3_600_000;
/** Day 0 of spreadsheet serial dates: 30/12/1899. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

/** The number of days since 30/12/1899: the serial number of Sheets and Excel (from 1/3/1900 on). */
export function toSerial(date: PlainDate): number {
  return Math.round((Date.UTC(date.year, date.month - 1, date.day) - SERIAL_ZERO) / DAY_MS);
}

/** The day of a serial number: the inverse of `toSerial`. */
export function fromSerial(serial: number): PlainDate {
  const day = new Date(SERIAL_ZERO + serial * DAY_MS);
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
}

/** The day and time on the clocks of Vietnam (UTC+7 all year) at `milliseconds` since 1970. */
export function vietnamTime(milliseconds: number): PlainDateTime {
  const shifted = new Date(milliseconds + SEVEN_HOURS_MS);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
  };
}

/** Whole days from `b` to `a`: negative when `a` is before `b`, 0 on the same day. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return toSerial(a) - toSerial(b);
}

/** "14:05, 30/10/2026". */
export function formatDateTime(moment: PlainDateTime): string {
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return `${twoDigits(moment.hour)}:${twoDigits(moment.minute)}, ${formatDate(moment)}`;
}

/**
 * Whole days a report is late against "before `dueBefore`": 0 strictly before that day, 1 on the
 * day itself (it should have been there the day before), and so on.
 */
export function daysLate(submitted: PlainDate, dueBefore: PlainDate): number {
  return Math.max(0, compareDates(submitted, dueBefore) + 1);
}
