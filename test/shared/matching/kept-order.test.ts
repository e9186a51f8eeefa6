import { describe, expect, it } from 'vitest';
import { keptOrder } from '../../../shared/matching/order/kept-order';

describe('the order of table and page', () => {
  it('is kept when nearly every column leads forward on the page', () => {
    expect(keptOrder([0, 2, 3, 7])).toBe('kept');
    expect(keptOrder([0, 1, 2, 3, 5, 4, 6, 8])).toBe('kept');
  });

  it('is loose when columns lead back and forth', () => {
    expect(keptOrder([4, 0, 3, 1, 2])).toBe('loose');
  });

  it('is unknown while only a few columns are certain', () => {
    expect(keptOrder([])).toBe('unknown');
    expect(keptOrder([0, 1, 2])).toBe('unknown');
  });
});
