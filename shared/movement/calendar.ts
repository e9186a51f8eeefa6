/** A day of the calendar as people write it, free of clocks and time zones. `month` is 1–12. */
export interface PlainDate {
  year: number;
  month: number;
  day: number;
}

/** A day and a time of day, as shown in "Cập nhật lúc 14:05, 30/10/2026". */
export interface PlainDateTime extends PlainDate {
  hour: number;
  minute: number;
}

const DAY_MS = 86_400_000;
/** Day 0 of spreadsheet serial dates: 30/12/1899. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The number of days since 30/12/1899: the serial number of Sheets and Excel (from 1/3/1900 on). */
export function toSerial(date: PlainDate): number {
  return Math.round((Date.UTC(date.year, date.month - 1, date.day) - SERIAL_ZERO) / DAY_MS);
}

/** The day of a serial number; a time of day (the fraction) is dropped. */
export function fromSerial(serial: number): PlainDate {
  const date = new Date(SERIAL_ZERO + Math.floor(serial) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Negative when `a` is before `b`, 0 on the same day. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return toSerial(a) - toSerial(b);
}

/** "05/09/2018". */
export function formatDate(date: PlainDate): string {
  return `${twoDigits(date.day)}/${twoDigits(date.month)}/${date.year}`;
}

/** "14:05, 30/10/2026". */
export function formatDateTime(moment: PlainDateTime): string {
  return `${twoDigits(moment.hour)}:${twoDigits(moment.minute)}, ${formatDate(moment)}`;
}

/** Reads d/m/yyyy (also with "-" or "." between, and yyyy-mm-dd); null for anything else or a day that is not. */
export function parseDate(text: string): PlainDate | null {
  const trimmed = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed);
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(trimmed);
  if (local) return existing(Number(local[3]), Number(local[2]), Number(local[1]));
  return null;
}

function existing(year: number, month: number, day: number): PlainDate | null {
  if (year < 1900 || month < 1 || month > 12 || day < 1) return null;
  const date = fromSerial(toSerial({ year, month, day }));
  return date.year === year && date.month === month && date.day === day ? date : null;
}

/**
 * Whole days a report is late against "before `dueBefore`": 0 strictly before that day, 1 on the
 * day itself (it should have been there the day before), and so on.
 */
export function daysLate(submitted: PlainDate, dueBefore: PlainDate): number {
  return Math.max(0, compareDates(submitted, dueBefore) + 1);
}
