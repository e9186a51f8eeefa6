import { asUtc, type ClockFields, clockIn } from '../zone-clock';
import { exception } from './bridge';

const TOKEN = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/**
 * `Utilities.formatDate`: patterns of Java's SimpleDateFormat, English names as Google prints them.
 * Letters that the stand-in lacks fail by name.
 */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const fields = clockIn(date.getTime(), timeZone);
  return pattern.replace(TOKEN, (token: string, quoted?: string, letter?: string) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    return letter ? part(letter, token.length, date, timeZone, fields) : token;
  });
}

function part(
  letter: string,
  width: number,
  date: Date,
  timeZone: string,
  at: ClockFields,
): string {
  const number = (value: number) => String(value).padStart(width, '0');
  const named = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-US', { timeZone, ...options }).format(date);
  const style = width > 3 ? 'long' : 'short';
  switch (letter) {
    case 'y':
      return width === 2 ? number(at.year % 100) : number(at.year);
    case 'M':
      return width > 2 ? named({ month: style }) : number(at.month);
    case 'd':
      return number(at.day);
    case 'H':
      return number(at.hour);
    case 'h':
      return number(at.hour % 12 || 12);
    case 'm':
      return number(at.minute);
    case 's':
      return number(at.second);
    case 'S':
      return number(date.getUTCMilliseconds());
    case 'a':
      return at.hour < 12 ? 'AM' : 'PM';
    case 'E':
      return named({ weekday: style });
    case 'u':
      return number(new Date(Date.UTC(at.year, at.month - 1, at.day)).getUTCDay() || 7);
    case 'Z':
    case 'X':
      return offset(letter, width, date, at);
    default:
      throw exception(`Date pattern letter "${letter}" is not in the stand-in`);
  }
}

function offset(letter: string, width: number, date: Date, at: ClockFields): string {
  const local = asUtc(at);
  const minutes = Math.round((local - date.getTime()) / 60_000);
  if (letter === 'X' && minutes === 0) return 'Z';
  const sign = minutes < 0 ? '-' : '+';
  const hours = String(Math.floor(Math.abs(minutes) / 60)).padStart(2, '0');
  if (letter === 'X' && width === 1) return `${sign}${hours}`;
  const colon = letter === 'X' && width === 3 ? ':' : '';
  return `${sign}${hours}${colon}${String(Math.abs(minutes) % 60).padStart(2, '0')}`;
}
