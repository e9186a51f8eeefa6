import { tidy } from './fold';

/** A day of the calendar; month 1–12. No time, no time zone. */
export interface CalendarDate {
  day: number;
  month: number;
  year: number;
}

/** A day as clerks write it within one year: "03/11", and the day of the week if they say it. */
export interface DayOfYear {
  day: number;
  month: number;
  /** 0 is Sunday. */
  weekday?: number;
}

/** What is known of a person whose papers give only the year. */
export interface YearOnly {
  year: number;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** Two-digit years up to this one are 20xx, later ones 19xx: staff born in 1940 to plans of 2039. */
const LAST_SHORT_YEAR_OF_2000S = 39;
const LAST_SERIAL = 2_958_465; // 31/12/9999

const TIME = String.raw`(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?`;
const DAY_FIRST = new RegExp(String.raw`^(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})${TIME}$`);
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})${TIME}$`);
const IN_WORDS = /^(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/i;
/** After a point the month has two digits: 3.1 may be what a sheet has made of 3.10. */
const WITHOUT_YEAR = /^(?:ngày )?(\d{1,2})(?: ?[/-] ?(\d{1,2})|\.(\d{2})| tháng (\d{1,2}))$/i;

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysInMonth(month: number, year: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function validDate(day: number, month: number, year: number): CalendarDate | null {
  const yearFits = year >= FIRST_YEAR && year <= LAST_YEAR;
  const dayFits = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month, year);
  return yearFits && dayFits ? { day, month, year } : null;
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year <= LAST_SHORT_YEAR_OF_2000S ? 2000 + year : 1900 + year;
}

/**
 * The day of a spreadsheet serial of the 1900 system (1 = 01/01/1900, its time of day dropped), or
 * null outside 1–2958465 and for 60, the 29/02/1900 that never was. Pure arithmetic: no time zone
 * can shift it.
 */
export function dateFromSerial(serial: number): CalendarDate | null {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= LAST_SERIAL) || whole === 60) return null;
  // Days since 01/03/0000 of the proleptic Gregorian calendar; years then end with February.
  const days = whole + (whole < 60 ? 693_900 : 693_899);
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
    month,
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
  };
}

/** "Thứ 3, ngày 03/11/2026", "T3 - 03/11", "CN (08/11)". */
const ON_WEEKDAY =
  /^(?:thứ ?([2-7]|hai|ba|tư|năm|sáu|bảy)|t([2-7])|(?:cn|chủ nhật))[ ,.:(–-]+(\S.*?)\)?$/i;
const WEEKDAYS = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'];

/** A text without the day of the week that stands before its date. */
function takeWeekday(text: string): { weekday: number | null; rest: string } {
  const [, named, short, rest] = ON_WEEKDAY.exec(text) ?? [];
  if (rest === undefined) return { weekday: null, rest: text };
  const name = (named ?? short ?? '').toLowerCase();
  const number = WEEKDAYS.indexOf(name) + 2;
  const weekday = name === '' ? 0 : (/\d/.test(name) ? Number(name) : number) - 1;
  return { weekday, rest };
}

const fallsOn = ({ day, month, year }: CalendarDate, weekday: number): boolean =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay() === weekday;

function readDateNumber(value: number): CalendarDate | YearOnly | null {
  if (Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR) return { year: value };
  const date = dateFromSerial(value);
  return date && validDate(date.day, date.month, date.year);
}

/**
 * A date as Vietnamese people write it: d/m/yyyy, d/m/yy, d-m-yyyy, d.m.yyyy, "ngày 5 tháng 9 năm
 * 2018", yyyy-mm-dd, each with or without a time of day; a year alone; or a spreadsheet serial given
 * as a number (1900–2100 is a year, not a serial). Day comes before month. Null when it is no such
 * text, when the day does not exist, or when the year is outside 1900–2100. A text with a time zone
 * is refused: its day depends on where it is read. The day of the week may stand before it, and must
 * be that of the date.
 */
export function readDate(input: string | number): CalendarDate | YearOnly | null {
  if (typeof input === 'number') return readDateNumber(input);
  const text = tidy(input);
  // Most begin with figures: nothing stands before them.
  if (/^\d/.test(text)) return readDateText(text);
  const { weekday, rest } = takeWeekday(text);
  const date = readDateText(rest.replace(/^ngày (?!\d{4}$)/i, ''));
  if (date === null || weekday === null) return date;
  return isFullDate(date) && fallsOn(date, weekday) ? date : null;
}

function readDateText(text: string): CalendarDate | YearOnly | null {
  if (/^\d{4}$/.test(text)) {
    const year = Number(text);
    return year >= FIRST_YEAR && year <= LAST_YEAR ? { year } : null;
  }
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return validDate(Number(yearFirst[4]), Number(yearFirst[3]), Number(yearFirst[1]));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) {
    return validDate(Number(dayFirst[1]), Number(dayFirst[3]), fullYear(dayFirst[4] ?? ''));
  }
  const inWords = IN_WORDS.exec(text);
  return inWords && validDate(Number(inWords[1]), Number(inWords[2]), Number(inWords[3]));
}

/** "03/11", "3-11", "T3 (3/11)", "3 tháng 11": a day that may exist in some year; null for anything else. */
export function readDayOfYear(input: string): DayOfYear | null {
  const { weekday, rest } = takeWeekday(tidy(input));
  const [, day, ...months] = WITHOUT_YEAR.exec(rest) ?? [];
  const month = months.find((one) => one !== undefined);
  const found = validDate(Number(day), Number(month), SOME_LEAP_YEAR);
  if (found === null) return null;
  const own = { day: found.day, month: found.month };
  return weekday === null ? own : { ...own, weekday };
}

const SOME_LEAP_YEAR = 2000;

/** The day in that year; null when it has no such day: 29/02/2026, or another day of the week. */
export function dayInYear({ day, month, weekday }: DayOfYear, year: number): CalendarDate | null {
  const date = validDate(day, month, year);
  return date && (weekday === undefined || fallsOn(date, weekday)) ? date : null;
}

/** True when day and month are known, not only the year. */
export function isFullDate(date: CalendarDate | YearOnly): date is CalendarDate {
  return 'day' in date;
}

/** "05/09/2018"; a year alone stays "2018". */
export function formatDate(date: CalendarDate | YearOnly): string {
  const year = String(date.year).padStart(4, '0');
  return isFullDate(date) ? `${pad(date.day)}/${pad(date.month)}/${year}` : year;
}

/** "2018-09-05", as date inputs of a page take it. */
export function formatIsoDate(date: CalendarDate): string {
  return `${String(date.year).padStart(4, '0')}-${pad(date.month)}-${pad(date.day)}`;
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
