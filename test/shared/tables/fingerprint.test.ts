import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTable, type Table, tableFingerprint } from '../../../shared/tables';
import { makeSheet, type Value } from './sheet-builder';

function tableOf(rows: Value[][], fileName = 'a.xlsx'): Table {
  const found = findTable(makeSheet(rows), fileName);
  if (!found.ok) throw new Error(found.problem.code);
  return found.value;
}

const HEADER: Value[] = ['STT', 'Họ và tên', 'Ngày sinh'];
const rows: Value[][] = [HEADER, [1, 'Lò Thị Mai', '05/09/2018'], [2, 'Vì Văn Lan', '12/01/2018']];

describe('the fingerprint of a table', () => {
  const known = tableFingerprint(tableOf(rows));

  it('is short, plain and the same every time', () => {
    expect(known.headers).toMatch(/^[0-9a-f]{16}$/);
    expect(known.contents).toMatch(/^[0-9a-f]{16}$/);
    expect(tableFingerprint(tableOf(rows))).toEqual(known);
  });

  it('does not depend on the file name', () => {
    expect(tableFingerprint(tableOf(rows, 'b.xlsx'))).toEqual(known);
  });

  it('changes in its contents with any value, not in its headers', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2 }),
        fc.stringMatching(/^[a-zăâ]{1,8}$/),
        (row, name) => {
          const changed = rows.map((values, at) =>
            at === row ? [at, name, '05/09/2018'] : values,
          );
          const print = tableFingerprint(tableOf(changed));
          expect(print.headers).toBe(known.headers);
          expect(print.contents).not.toBe(known.contents);
        },
      ),
    );
  });

  it('changes in its headers with a name or with their order', () => {
    const swapped = rows.map(([number = null, name = null, born = null]) => [number, born, name]);
    const renamed = [['STT', 'Họ và tên', 'Nơi sinh'], ...rows.slice(1)];
    const prints = [swapped, renamed].map((changed) => tableFingerprint(tableOf(changed)).headers);
    expect(new Set([known.headers, ...prints]).size).toBe(3);
  });

  it('does not see capitals or marks in headers', () => {
    const loud = [HEADER.map((name) => String(name).toUpperCase()), ...rows.slice(1)];
    expect(tableFingerprint(tableOf(loud)).headers).toBe(known.headers);
  });

  it('tells many tables apart', () => {
    const table = tableOf(rows);
    const prints = Array.from({ length: 3000 }, (_, at) => {
      const cell = { address: 'B2', raw: at, text: String(at), kind: 'number' as const };
      const changed = table.rows.map((row) => ({ ...row, cells: { ...row.cells, B: cell } }));
      return tableFingerprint({ ...table, rows: changed }).contents;
    });
    expect(new Set(prints).size).toBe(3000);
  });
});
