import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lettersIn, wrappedLines } from '../../../sheets-addon/layout/text-width';

const words = fc.array(fc.string({ minLength: 1, unit: fc.constantFrom('a', 'ộ', 'Đ', '.') }), {
  minLength: 1,
});

it('breaks a paragraph between words, and cuts only words longer than a line', () => {
  expect(wrappedLines('1. Đạt, vượt, về đích sớm', 12)).toEqual([
    '1. Đạt,',
    'vượt, về',
    'đích sớm',
  ]);
  expect(wrappedLines('QĐ757/QĐ-BKHCN', 6)).toEqual(['QĐ757/', 'QĐ-BKH', 'CN']);
  expect(wrappedLines('', 6)).toEqual(['']);
});

it('loses no letter, and makes no line longer than it may be', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 30 }), (all, letters) => {
      const lines = wrappedLines(all.join(' '), letters);
      expect(lines.join('').replaceAll(' ', '')).toBe(all.join(''));
      expect(lines.every((line) => line.length <= letters)).toBe(true);
    }),
  );
});

it('has room for fewer bold letters, and for one at least', () => {
  expect(lettersIn(352, 'bold')).toBeLessThan(lettersIn(352, 'plain'));
  expect(lettersIn(5, 'plain')).toBe(1);
});
