import {
  type CalendarDate,
  dateFromSerial,
  formatDate,
  isFullDate,
  readDate,
} from '../../vietnamese';
import { change, type ValueRepair } from './change';

/** Serials of 1927–2064: five digits that in a column of dates are hardly anything else. */
const FIRST_SERIAL = 10_000;
const LAST_SERIAL = 60_000;
const SERIAL = /^\d{5}$/;
const DAY_FIRST = /^(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4}|\d{2})(?:\D|$)/;
const SHORT_YEAR = /^\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{2}(?:\D|$)/;
/** A time of day that says more than the day. */
const TIME = /\d:\d/;
const MIDNIGHT = /[T ]0{1,2}:00(?::00(?:\.0+)?)?$/;
const LAST_MONTH = 12;
/** How far outside the years of its column a year may lie. */
const YEARS_AROUND = 5;

const UNSURE = { key: 'repair.reason.date-format.unsure' } as const;

/** What the texts of a column say together. */
interface ColumnOfDates {
  /** Days such as 12/25/2018 are there: 03/04/2018 could be either. */
  isMonthFirst: boolean;
  firstYear: number;
  lastYear: number;
}

/**
 * Dates to dd/mm/yyyy: a serial as its day; other ways of writing when only one day can be meant. A
 * time of day is dropped, and the century of a two-digit year taken that the column does not settle,
 * only as a proposal. A year alone stays.
 */
export function dateFormat(texts: () => Iterable<string>): ValueRepair {
  let column: ColumnOfDates | null = null;
  return (text) => {
    if (SERIAL.test(text)) return fromSerial(Number(text));
    const date = readDate(text);
    if (!date || !isFullDate(date)) return null;
    const after = formatDate(date);
    if (after === text) return null;
    column ??= readColumn(texts());
    if (column.isMonthFirst && date.day <= LAST_MONTH && DAY_FIRST.test(text)) return null;
    const isSure =
      (!TIME.test(text) || MIDNIGHT.test(text)) &&
      (!SHORT_YEAR.test(text) || isCenturySure(date, column));
    return isSure
      ? change('date-format', 'safe', after)
      : { ...change('date-format', 'proposal', after), reason: UNSURE };
  };
}

function fromSerial(serial: number): ReturnType<ValueRepair> {
  const date = serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? dateFromSerial(serial) : null;
  return date && change('serial-date', 'safe', formatDate(date));
}

/** A year read as 19xx (40–99) would otherwise lie far ahead; one of 20xx is up to the column. */
function isCenturySure({ year }: CalendarDate, { firstYear, lastYear }: ColumnOfDates): boolean {
  if (year < 2000) return true;
  const fits = (one: number) => one >= firstYear - YEARS_AROUND && one <= lastYear + YEARS_AROUND;
  return fits(year) && !fits(year - 100);
}

function readColumn(texts: Iterable<string>): ColumnOfDates {
  const column: ColumnOfDates = {
    isMonthFirst: false,
    firstYear: Number.POSITIVE_INFINITY,
    lastYear: Number.NEGATIVE_INFINITY,
  };
  for (const text of texts) {
    const [, first = '', second = ''] = DAY_FIRST.exec(text) ?? [];
    if (Number(first) <= LAST_MONTH && Number(second) > LAST_MONTH) column.isMonthFirst = true;
    const date = SHORT_YEAR.test(text) ? null : readDate(text);
    if (!date) continue;
    column.firstYear = Math.min(column.firstYear, date.year);
    column.lastYear = Math.max(column.lastYear, date.year);
  }
  return column;
}
