import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understand } from '../../../../shared/records/understand';
import type { Table } from '../../../../shared/tables';
import { HEADER_SETS, type HeaderSet, tableOfSet } from './header-sets';

/** Sets in which no header is read by the columns beside it. */
const SELF_EXPLAINING = HEADER_SETS.filter(({ columns }) => {
  const headers = columns.map(([header]) => header);
  const isShort = headers.some((header) => /^(?:TT|NS|ĐC|KT|TH|NN|ĐV|ĐT|HT)$/.test(header));
  return !isShort && new Set(headers).size === headers.length;
});

/** The table's columns in another order; their ids and values go with them. */
function inOrder(table: Table, order: readonly number[]): Table {
  const columns = order.flatMap((index) => table.columns[index] ?? []);
  return { ...table, columns };
}

const shuffled = (set: HeaderSet) => {
  const indexes = set.columns.map((_, index) => index);
  return fc
    .shuffledSubarray(indexes, { minLength: indexes.length })
    .map((order) => ({ set, order }));
};

describe('understanding a table', () => {
  it('gives the same answer every time', () => {
    for (const set of HEADER_SETS) {
      expect(understand(tableOfSet(set))).toEqual(understand(tableOfSet(set)));
    }
  });

  it('does not depend on the order of columns whose headers speak for themselves', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SELF_EXPLAINING).chain(shuffled), ({ set, order }) => {
        const table = tableOfSet(set);
        const wanted = new Map(understand(table).columns.map((one) => [one.columnId, one.field]));
        for (const { columnId, field } of understand(inOrder(table, order)).columns) {
          expect(field).toBe(wanted.get(columnId));
        }
      }),
    );
  });

  it('changes nothing in the table', () => {
    for (const set of HEADER_SETS) {
      const table = tableOfSet(set);
      const before = structuredClone(table);
      understand(table);
      expect(table).toEqual(before);
    }
  });
});
