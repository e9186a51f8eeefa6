import type { sheets_v4 } from '@googleapis/sheets';
import { invalid } from './errors';
import type { SheetLocale } from './locales';
import type { StoredCell } from './model';

/** A value as typed, with the number format that typing it brings along. */
export interface Entered {
  value: sheets_v4.Schema$ExtendedValue | undefined;
  numberFormat?: sheets_v4.Schema$NumberFormat;
}

/** A value stored as sent, without reading it. The empty text empties the cell. */
export function rawValue(sent: unknown): Entered {
  if (typeof sent === 'number') return { value: { numberValue: sent } };
  if (typeof sent === 'boolean') return { value: { boolValue: sent } };
  if (typeof sent === 'string') return { value: sent === '' ? undefined : { stringValue: sent } };
  throw invalid(`Invalid values[0][0]: ${JSON.stringify(sent)}`);
}

/**
 * A value read as if a person had typed it: formula, number, percentage, date, time, TRUE/FALSE,
 * text after an apostrophe, else text. A cell formatted as text keeps what was typed.
 */
export function enteredValue(sent: unknown, locale: SheetLocale, cell: StoredCell | null): Entered {
  if (typeof sent !== 'string' || sent === '') return rawValue(sent);
  if (cell?.userEnteredFormat?.numberFormat?.type === 'TEXT') return rawValue(sent);
  if (sent.startsWith("'")) return { value: { stringValue: sent.slice(1) } };
  if (sent.startsWith('=') && sent.length > 1) return { value: { formulaValue: sent } };
  if (/^(true|false)$/i.test(sent)) return { value: { boolValue: sent.toLowerCase() === 'true' } };
  const typed = sent.trim();
  const read = readNumber(typed, locale) ?? readDateTime(typed, locale);
  if (read) return read;
  if (/^\+[^+\s]/.test(sent)) return { value: { formulaValue: `=${sent}` } };
  return { value: { stringValue: sent } };
}

function readNumber(text: string, locale: SheetLocale): Entered | undefined {
  const group = locale.group === '.' ? '\\.' : ',';
  const decimal = locale.decimal === '.' ? '\\.' : ',';
  const pattern = new RegExp(
    `^([+-]?)(\\d{1,3}(?:${group}\\d{3})+|\\d+)?(?:${decimal}(\\d+))?(?:[eE]([+-]?\\d+))?(\\s*%)?$`,
  );
  const parts = pattern.exec(text);
  if (!parts || (parts[2] === undefined && parts[3] === undefined)) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent = '0', percent] = parts;
  const digits = `${sign}${whole.replaceAll(locale.group, '') || '0'}.${fraction || '0'}`;
  const shift = Number(exponent) - (percent ? 2 : 0);
  const value = { numberValue: Number(`${digits}e${shift}`) };
  if (percent) {
    return { value, numberFormat: { type: 'PERCENT', pattern: fraction ? '0.00%' : '0%' } };
  }
  if (!whole.includes(locale.group)) return { value };
  return { value, numberFormat: { type: 'NUMBER', pattern: fraction ? '#,##0.00' : '#,##0' } };
}

function readDateTime(text: string, locale: SheetLocale): Entered | undefined {
  const [first = '', second, ...rest] = text.split(/\s+/);
  if (rest.length > 0) return undefined;
  const day = readDate(first, locale);
  const time = readTime(second ?? (day === undefined ? first : ''));
  if (day !== undefined && second === undefined) {
    return {
      value: { numberValue: day },
      numberFormat: { type: 'DATE', pattern: locale.datePattern },
    };
  }
  if (time === undefined || (second !== undefined && day === undefined)) return undefined;
  return {
    value: { numberValue: (day ?? 0) + time },
    numberFormat:
      day === undefined
        ? { type: 'TIME', pattern: 'hh:mm:ss' }
        : { type: 'DATE_TIME', pattern: `${locale.datePattern} hh:mm:ss` },
  };
}

function readDate(text: string, locale: SheetLocale): number | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return daySerial(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (!parts) return undefined;
  const [, one, , two, typedYear] = parts;
  const [day, month] = locale.dayFirst ? [one, two] : [two, one];
  const year = typedYear === undefined ? new Date().getFullYear() : Number(typedYear);
  return daySerial(
    year < 100 ? year + (year < 30 ? 2000 : 1900) : year,
    Number(month),
    Number(day),
  );
}

/** Days since 30/12/1899; undefined for a day that is not in the calendar. */
function daySerial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
}

function readTime(text: string): number | undefined {
  const parts = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!parts) return undefined;
  const [hours, minutes, seconds] = [Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
