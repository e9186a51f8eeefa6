import { describe, expect, it } from 'vitest';
import { areDates, kindOfValues } from '../../../shared/matching/samples';

describe('Dates among the values of a column', () => {
  it('are so though of some only the year or the month is known', () => {
    expect(areDates(['12/09/2010', '05-03-1979', '1984', '9/2024'])).toBe(true);
    expect(kindOfValues(['12/09/2010', '1984'])).toBe('date');
  });

  it('may have blanks around the strokes of a month', () => {
    expect(areDates(['12/09/2010', '9 / 2024'])).toBe(true);
  });

  it('are none when whole dates are few, or there are no values', () => {
    expect(areDates(['12/09/2010', '1984', '9/2024'])).toBe(false);
    expect(areDates(['1984', '1990'])).toBe(false);
    expect(areDates([])).toBe(false);
  });
});
