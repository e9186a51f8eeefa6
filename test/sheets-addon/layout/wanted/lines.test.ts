import { describe, expect, test } from 'vitest';
import { newRuns, placeLines } from '../../../../sheets-addon/layout/wanted/lines';

/** Rows as they will stand: wanted codes, and what is there without one by its index. */
function placed(wanted: string[], there: string[]): string[] {
  const was = new Map(there.flatMap((code, index) => (code ? [[code, index] as const] : [])));
  const { lines } = placeLines(wanted, was, there.length);
  return lines.map(({ from, wanted: index }) =>
    index === null ? `#${from}` : (wanted[index] ?? ''),
  );
}

describe('placing rows by their codes', () => {
  test('a missing row comes behind the one wanted before it, people’s rows stay', () => {
    expect(placed(['a', 'b', 'c'], ['a', '', 'c'])).toEqual(['a', 'b', '#1', 'c']);
  });

  test('several missing rows keep their order', () => {
    expect(placed(['a', 'b', 'c', 'd'], ['d', 'a'])).toEqual(['d', 'a', 'b', 'c']);
  });

  test('rows that people sorted stay where they are', () => {
    expect(placed(['a', 'b', 'c'], ['c', 'a', 'b'])).toEqual(['c', 'a', 'b']);
  });

  test('a row without a code is made in a new sheet only', () => {
    expect(placed(['a', '', 'b'], [])).toEqual(['a', '', 'b']);
    expect(placed(['a', '', 'b'], ['a', 'b'])).toEqual(['a', 'b']);
  });

  test('new rows are inserted in runs, each where it will stand', () => {
    const was = new Map([
      ['a', 0],
      ['d', 1],
    ]);
    const lines = placeLines(['a', 'b', 'c', 'd', 'e'], was, 2, 1);
    expect(newRuns(lines)).toEqual([
      { start: 1, count: 2 },
      { start: 4, count: 2 },
    ]);
  });
});
