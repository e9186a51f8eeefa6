import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addPoints,
  formatPoints,
  type Points,
  parsePoints,
  pointsOf,
  toNumber,
} from '../../../shared/scoring';

const points = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value as Points);

test('points are written and read with a decimal comma', () => {
  expect(parsePoints('12,5')).toBe(1250);
  expect(parsePoints('12.5')).toBe(1250);
  expect(formatPoints(pointsOf(12.5))).toBe('12,5');
  expect(parsePoints('12,555')).toBeNull();
  expect(parsePoints('mười')).toBeNull();
});

test('hundredths are rounded on the written digits, not on the float', () => {
  expect(pointsOf(1.005)).toBe(101);
  expect(pointsOf(-1.005)).toBe(-101);
  expect(pointsOf(1e-7)).toBe(0);
});

test('what is written reads back, and numbers of a sheet lose nothing', () => {
  fc.assert(
    fc.property(points, (value) => {
      expect(parsePoints(formatPoints(value))).toBe(value);
      expect(pointsOf(toNumber(value))).toBe(value);
    }),
  );
});

test('the order of adding does not matter', () => {
  fc.assert(
    fc.property(fc.array(points), (all) => {
      expect(addPoints([...all].reverse())).toBe(addPoints(all));
    }),
  );
});
