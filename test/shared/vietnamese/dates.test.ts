import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CalendarDate,
  dateFromSerial,
  dayInYear,
  formatDate,
  formatIsoDate,
  isFullDate,
  readDate,
  readDayOfYear,
} from '../../../shared/vietnamese';

const DAY_MS = 86_400_000;

/** The same day by the engine's own calendar, in UTC. */
function byEngine(time: number): CalendarDate {
  const date = new Date(time);
  return { day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() };
}

const days = fc
  .integer({ min: Date.UTC(1900, 0, 1) / DAY_MS, max: Date.UTC(2100, 11, 31) / DAY_MS })
  .map((day) => byEngine(day * DAY_MS));

describe('readDayOfYear', () => {
  it.each([
    '03/11',
    '3/11',
    '3 / 11',
    '3-11',
    '3.11',
    'Ngày 3/11',
    'ngày 03 tháng 11',
    '3 tháng 11',
  ])('%s is 3 November of some year', (text) => {
    expect(readDayOfYear(text)).toEqual({ day: 3, month: 11 });
  });

  it.each(['03/11/2026', '3.1', '3,11', '31/02', '12/35', '11/2026', '3', ''])(
    '"%s" is none',
    (text) => {
      expect(readDayOfYear(text)).toBeNull();
    },
  );

  it.each(['T3 03/11', 'Thứ ba, ngày 3/11', 'thứ 3 (03/11)'])('%s names a Tuesday', (text) => {
    const day = readDayOfYear(text);
    expect(day).toEqual({ day: 3, month: 11, weekday: 2 });
    expect(day && dayInYear(day, 2026)).toEqual({ day: 3, month: 11, year: 2026 });
    expect(day && dayInYear(day, 2025)).toBeNull();
  });

  it('leaves it to the year whether there is a 29 February', () => {
    const day = { day: 29, month: 2 };
    expect(readDayOfYear('29/2')).toEqual(day);
    expect(dayInYear(day, 2028)).toEqual({ ...day, year: 2028 });
    expect(dayInYear(day, 2026)).toBeNull();
  });
});

describe('readDate', () => {
  it.each([
    '05/09/2018',
    '5/9/2018',
    '5/9/18',
    '05-09-2018',
    '5.9.2018',
    ' 05 / 09 / 2018 ',
    '2018-09-05',
    '2018-09-05T00:00:00',
    '05/09/2018 14:05',
    'Ngày 5 tháng 9 năm 2018',
    '5 tháng 9 năm 2018',
    'ngày 05/09/2018',
    'T4 5/9/2018',
    'Thứ Tư, ngày 05/09/2018',
    'thứ 4 (05/09/2018)',
    'ngày 05 tháng 09 năm 2018'.normalize('NFD'),
  ])('%s is 5 September 2018', (text) => {
    expect(readDate(text)).toEqual({ day: 5, month: 9, year: 2018 });
  });

  it('reads a spreadsheet serial, with or without time of day', () => {
    expect(readDate(43348)).toEqual({ day: 5, month: 9, year: 2018 });
    expect(readDate(43348.75)).toEqual({ day: 5, month: 9, year: 2018 });
  });

  it('reads a year alone, as text or number', () => {
    expect(readDate('2018')).toEqual({ year: 2018 });
    expect(readDate(2018)).toEqual({ year: 2018 });
  });

  it('takes two-digit years 00–39 as 20xx and 40–99 as 19xx', () => {
    expect(readDate('1/2/39')).toEqual({ day: 1, month: 2, year: 2039 });
    expect(readDate('1/2/40')).toEqual({ day: 1, month: 2, year: 1940 });
  });

  it.each([
    '31/04/2018',
    '29/02/1900',
    '29/02/2019',
    '05/13/2018',
    '0/9/2018',
    '05/09-2018',
    '05/09/218',
    '05/09/1018',
    '2018-09-05T17:00:00Z',
    '9/2018',
    '43348',
    '1899',
    '',
    'không rõ',
  ])('refuses %j', (text) => {
    expect(readDate(text)).toBeNull();
  });

  it.each([0, -1, 60, Number.NaN, Number.POSITIVE_INFINITY, 100_000])(
    'refuses serial %d',
    (serial) => {
      expect(readDate(serial)).toBeNull();
    },
  );

  it('reads back every day it writes, in both forms', () => {
    fc.assert(
      fc.property(days, (date) => {
        expect(readDate(formatDate(date))).toEqual(date);
        expect(readDate(formatIsoDate(date))).toEqual(date);
      }),
    );
  });

  it('accepts a day exactly when the calendar has it', () => {
    const part = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(part(33), part(14), fc.integer({ min: 1900, max: 2100 }), (day, month, year) => {
        const date = { day, month, year };
        const exists =
          month > 0 && formatDate(byEngine(Date.UTC(year, month - 1, day))) === formatDate(date);
        expect(readDate(`${day}/${month}/${year}`)).toEqual(exists ? date : null);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void readDate(text)));
    fc.assert(fc.property(fc.double(), (value) => void readDate(value)));
  });
});

describe('dateFromSerial', () => {
  it('agrees with the calendar for every serial up to 9999', () => {
    for (let serial = 61; serial <= 2_958_465; serial += serial < 110_000 ? 1 : 97) {
      const expected = byEngine((serial - 25_569) * DAY_MS);
      const found = dateFromSerial(serial);
      if (!found || formatIsoDate(found) !== formatIsoDate(expected)) {
        expect(found, `serial ${serial}`).toEqual(expected);
      }
    }
  });

  it('counts from 01/01/1900 before the day that never was', () => {
    expect(dateFromSerial(1)).toEqual({ day: 1, month: 1, year: 1900 });
    expect(dateFromSerial(59)).toEqual({ day: 28, month: 2, year: 1900 });
    expect(dateFromSerial(60)).toBeNull();
    expect(dateFromSerial(61)).toEqual({ day: 1, month: 3, year: 1900 });
    expect(dateFromSerial(2_958_466)).toBeNull();
  });
});

it('formatDate leaves a year alone, and isFullDate tells which it is', () => {
  expect(formatDate({ year: 2018 })).toBe('2018');
  expect(isFullDate({ year: 2018 })).toBe(false);
  expect(isFullDate({ day: 1, month: 1, year: 2018 })).toBe(true);
});
