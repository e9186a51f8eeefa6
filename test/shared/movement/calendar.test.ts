import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  compareDates,
  daysLate,
  formatDateTime,
  loadPlan,
  reportPeriod,
  sayDue,
  toSerial,
} from '../../../shared/movement';
import { dateFromSerial } from '../../../shared/vietnamese';

const due = { year: 2026, month: 10, day: 30 };

test('on time means strictly before the due date', () => {
  expect(daysLate({ year: 2026, month: 10, day: 29 }, due)).toBe(0);
  expect(daysLate({ year: 2026, month: 10, day: 30 }, due)).toBe(1);
  expect(daysLate({ year: 2026, month: 11, day: 2 }, due)).toBe(4);
});

test('a period lies inside its calendar year, due and closing dates too', () => {
  const plan = loadPlan('P5');
  if (!plan.ok) throw new Error('P5');
  fc.assert(
    fc.property(fc.integer({ min: 2000, max: 2099 }), (year) => {
      const period = reportPeriod(plan.value, year);
      const days = [period.start, period.dueBefore, period.closes, period.end];
      expect(days.every((day) => day.year === year)).toBe(true);
      expect(days.map(toSerial)).toEqual([...days.map(toSerial)].sort((a, b) => a - b));
    }),
  );
  expect(sayDue(reportPeriod(plan.value, 2026))).toBe('trước 30/10/2026');
});

test('serial numbers and days are the same thing, over leap years and year ends', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 80_000 }), (serial) => {
      const date = dateFromSerial(serial);
      expect(date && toSerial(date)).toBe(serial);
      const next = dateFromSerial(serial + 1);
      expect(date && next && compareDates(next, date)).toBe(1);
    }),
  );
});

test('a moment is written the office way', () => {
  expect(formatDateTime({ ...due, hour: 14, minute: 5 })).toBe('14:05, 30/10/2026');
});
