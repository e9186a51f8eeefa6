import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rectangles } from '../../../../sheets-addon/layout/wanted/rectangles';

/** A grid of keys; '' for no cell. */
const cellsOf = (grid: string[][]) =>
  grid.flatMap((keys, row) =>
    keys.flatMap((key, column) => (key === '' ? [] : [{ row, column, key }])),
  );

test('a block of the same key is one rectangle', () => {
  const grid = [
    ['a', 'a', 'b'],
    ['a', 'a', 'b'],
    ['a', '', 'b'],
  ];
  expect(rectangles(cellsOf(grid))).toMatchObject([
    { key: 'a', area: { top: 0, bottom: 3, left: 0, right: 1 } },
    { key: 'a', area: { top: 0, bottom: 2, left: 1, right: 2 } },
    { key: 'b', area: { top: 0, bottom: 3, left: 2, right: 3 } },
  ]);
  expect(rectangles(cellsOf(grid.slice(0, 2)))).toHaveLength(2);
});

test('a rectangle knows its cells, the top left one first', () => {
  const [only] = rectangles(
    cellsOf([
      ['a', 'a'],
      ['a', 'a'],
    ]),
  );
  expect(only?.members.map(({ row, column }) => [row, column])).toEqual([
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ]);
});

test('every cell lies in exactly one rectangle of its key', () => {
  const row = fc.array(fc.constantFrom('', 'a', 'b'), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), (grid) => {
      const painted = grid.map((keys) => keys.map(() => ''));
      for (const { area, key } of rectangles(cellsOf(grid))) {
        for (let r = area.top; r < area.bottom; r++) {
          for (let c = area.left; c < area.right; c++) {
            expect(painted[r]?.[c]).toBe('');
            painted[r]?.splice(c, 1, key);
          }
        }
      }
      expect(painted).toEqual(grid);
    }),
  );
});
