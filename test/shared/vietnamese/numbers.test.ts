import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, plainNumber, readNumber } from '../../../shared/vietnamese';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);

describe('readNumber', () => {
  it.each([
    ['1.234,5', 1234.5],
    ['1234,5', 1234.5],
    ['1.234', 1234],
    ['1.234.567', 1234567],
    ['1 234,5', 1234.5],
    ['1\u00a0234', 1234],
    ['8.5', 8.5],
    ['0.125', 0.125],
    ['12.34', 12.34],
    ['1,234.5', 1234.5],
    ['1,234,567', 1234567],
    ['1,234', 1.234],
    ['-3,5', -3.5],
    ['−3', -3],
    ['+3', 3],
    ['007', 7],
    ['-0', 0],
  ])('%j is %d', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  it.each([
    '',
    '-',
    '1.23.456',
    '1,2,3',
    '1.234,5.6',
    '12.3456,7',
    '87,5 %',
    '1e5',
    'mười',
    '5,',
    '.5',
    '0x1',
  ])('refuses %j', (text) => {
    expect(readNumber(text)).toBeNull();
  });

  it('reads back exactly what formatNumber and plainNumber write', () => {
    fc.assert(
      fc.property(finite, (value) => {
        expect(readNumber(formatNumber(value))).toBe(value === 0 ? 0 : value);
        expect(readNumber(plainNumber(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe('formatNumber', () => {
  it.each([
    [1234.5, undefined, '1.234,5'],
    [-1234567, undefined, '-1.234.567'],
    [0, undefined, '0'],
    [1e-7, undefined, '0,0000001'],
    [1.005, 2, '1,01'],
    [-1.005, 2, '-1,01'],
    [999.999, 2, '1.000'],
    [0.001, 2, '0'],
    [-0.001, 2, '0'],
    [12.5, 0, '13'],
    [87.5, 2, '87,5'],
  ])('%d with %s decimals is %s', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });

  it('agrees with the engine’s Vietnamese format', () => {
    const engine = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 20 });
    fc.assert(
      fc.property(
        fc.integer({ min: -1e15, max: 1e15 }),
        fc.integer({ min: 0, max: 6 }),
        (whole, shift) => {
          const value = whole / 10 ** shift;
          fc.pre(Math.abs(value) >= 1e-6);
          expect(formatNumber(value)).toBe(engine.format(value));
        },
      ),
    );
  });
});

it('plainNumber writes long integers without exponent', () => {
  expect(plainNumber(1234567890123456)).toBe('1234567890123456');
  expect(plainNumber(1e21)).toBe('1000000000000000000000');
  expect(plainNumber(-2.5)).toBe('-2,5');
});
