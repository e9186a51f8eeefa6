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
