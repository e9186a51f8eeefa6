import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cellKey,
  comparedEntries,
  type EnteredCell,
  isEmpty,
} from '../../../sheets-addon/reading/entered-cells';

const cell = (row: string, value: EnteredCell['value']): EnteredCell => ({
  row,
  column: 'TDS.TU_CHAM',
  value,
});

describe('entries of two sources', () => {
  it('the second fills what is empty in the first, whatever case its codes are in', () => {
    const { taken, conflicts } = comparedEntries([cell('P5.TT.1', '')], [cell('p5.tt.1', 5)]);
    expect(taken).toEqual([cell('p5.tt.1', 5)]);
    expect(conflicts).toEqual([]);
  });

  it('a cell that both hold is kept and named', () => {
    expect(comparedEntries([cell('A', 4)], [cell('A', 5)])).toEqual({
      taken: [],
      conflicts: [{ row: 'A', column: 'TDS.TU_CHAM', kept: 4, left: 5 }],
    });
  });

  const cells = fc.uniqueArray(
    fc.record({
      row: fc.constantFrom('A', 'B', 'C', 'D'),
      column: fc.constantFrom('X', 'Y'),
      value: fc.oneof(fc.constant(null), fc.constant(''), fc.integer({ min: 0, max: 3 })),
    }),
    { selector: cellKey },
  );

  it('nothing that the first holds is ever lost or changed', () => {
    fc.assert(
      fc.property(cells, cells, (first, second) => {
        const held = new Set(first.filter(({ value }) => !isEmpty(value)).map(cellKey));
        const { taken } = comparedEntries(first, second);
        expect(taken.filter((one) => held.has(cellKey(one)))).toEqual([]);
      }),
    );
  });

  it('every entry of the second is taken, named, or the same as in the first', () => {
    fc.assert(
      fc.property(cells, cells, (first, second) => {
        const { taken, conflicts } = comparedEntries(first, second);
        const settled = new Set([...taken, ...conflicts].map(cellKey));
        const values = new Map(first.map((one) => [cellKey(one), one.value]));
        for (const one of second.filter(({ value }) => !isEmpty(value))) {
          expect(settled.has(cellKey(one)) || values.get(cellKey(one)) === one.value).toBe(true);
        }
      }),
    );
  });
});
