import { type CalendarDate, isFullDate, type YearOnly } from '../../vietnamese';

const MONTHS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** Days counted on from a fixed day, by the Gregorian calendar: differences are exact. */
export function dayNumber({ day, month, year }: CalendarDate): number {
  const leapYears = month > 2 ? year : year - 1;
  const leapDays =
    Math.floor(leapYears / 4) - Math.floor(leapYears / 100) + Math.floor(leapYears / 400);
  return year * 365 + leapDays + (MONTHS_BEFORE[month - 1] ?? 0) + day;
}

/** True when `first` is surely later than `second`; a year alone is compared as a year. */
export function isAfter(first: CalendarDate | YearOnly, second: CalendarDate | YearOnly): boolean {
  return isFullDate(first) && isFullDate(second)
    ? dayNumber(first) > dayNumber(second)
    : first.year > second.year;
}

/** The day so many years later; 29 February becomes 1 March. */
export function yearsLater(date: CalendarDate | YearOnly, years: number): CalendarDate | YearOnly {
  const year = date.year + years;
  if (!isFullDate(date)) return { year };
  const isLeapDay = date.month === 2 && date.day === 29;
  return isLeapDay ? { day: 1, month: 3, year } : { ...date, year };
}
