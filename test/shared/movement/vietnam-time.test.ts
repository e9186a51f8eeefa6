import fc from 'fast-check';
import { expect, it } from 'vitest';
import { vietnamTime } from '../../../shared/movement';

it('the day in Vietnam begins at 17:00 UTC of the day before', () => {
  expect(vietnamTime(Date.UTC(2026, 9, 29, 16, 59))).toEqual({
    year: 2026,
    month: 10,
    day: 29,
    hour: 23,
    minute: 59,
  });
  expect(vietnamTime(Date.UTC(2026, 11, 31, 17, 0))).toEqual({
    year: 2027,
    month: 1,
    day: 1,
    hour: 0,
    minute: 0,
  });
});

it('is the time of Asia/Ho_Chi_Minh at every moment', () => {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Ho_Chi_Minh',
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  });
  const moments = fc.integer({ min: Date.UTC(1980, 0, 1), max: Date.UTC(2099, 11, 31) });
  fc.assert(
    fc.property(moments, (moment) => {
      const { year, month, day, hour, minute } = vietnamTime(moment);
      const two = (value: number) => String(value).padStart(2, '0');
      expect(`${two(day)}/${two(month)}/${year}, ${two(hour)}:${two(minute)}`).toBe(
        clock.format(moment),
      );
    }),
  );
});
