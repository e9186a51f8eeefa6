import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joined, utf8 } from '../../../extension/vault/bytes';
import { readTable, tableContent } from '../../../extension/vault/table-content';
import type { Cell, Table } from '../../../shared/tables/types';
import { codeOf, value } from './vault-world';

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const cell: fc.Arbitrary<Cell> = fc.record({
  address: text,
  raw: fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null)),
  text,
  kind: fc.constantFrom('empty', 'text', 'number', 'boolean', 'date', 'error'),
});
const table: fc.Arbitrary<Table> = fc.record({
  fileName: text,
  sheetName: text,
  columns: fc.array(fc.record({ id: text, header: text, hidden: fc.boolean() })),
  rows: fc.array(
    fc.record({
      number: fc.nat(),
      hidden: fc.boolean(),
      cells: fc.dictionary(fc.stringMatching(/^[A-Z]{1,2}$/), cell, { noNullPrototype: true }),
    }),
  ),
  leftOut: fc.array(
    fc.record({ number: fc.nat(), reason: fc.constantFrom('title', 'total', 'empty'), text }),
  ),
});

const EMPTY: Table = { fileName: 'a.xlsx', sheetName: 'HS', columns: [], rows: [], leftOut: [] };

describe('a table as content', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(table, (one) => {
        expect(value(readTable(joined([...tableContent(one)])))).toEqual(one);
      }),
    );
  });

  it('comes in pieces, however many rows', () => {
    const rows = Array.from({ length: 1201 }, (_, index) => ({
      number: index + 2,
      hidden: false,
      cells: {},
    }));
    const pieces = [...tableContent({ ...EMPTY, rows })];
    expect(pieces.length).toBe(4);
    expect(value(readTable(joined(pieces))).rows).toEqual(rows);
  });

  it('needs little more room than what the person sees', () => {
    const cells = {
      A: { address: 'A2', raw: 'Lò Thị Mai', text: 'Lò Thị Mai', kind: 'text' },
    } as const;
    const one = { ...EMPTY, rows: [{ number: 2, hidden: false, cells }] };
    const [, row] = [...tableContent(one)];
    expect(new TextDecoder().decode(row)).toBe(
      '{"number":2,"hidden":false,"cells":{"A":["text","Lò Thị Mai"]}}\n',
    );
  });

  it.each([
    ['nothing', ''],
    ['no JSON', 'x'],
    ['another head', '{}'],
    ['a row without cells', `${JSON.stringify(EMPTY)}\n{"number":2,"hidden":false}`],
    ...[
      null,
      {},
      [],
      ['text'],
      ['words', 'a'],
      ['text', {}],
      ['text', 'a', 1],
      ['text', 'a', 'a', 1],
    ].map((cell) => [
      `a cell that is ${JSON.stringify(cell)}`,
      `${JSON.stringify(EMPTY)}\n${JSON.stringify({ number: 2, hidden: false, cells: { A: cell } })}`,
    ]),
  ])('of another shape is told, not given: %s', (_what, content) => {
    expect(codeOf(readTable(utf8(content)))).toBe('vault.entry.damaged');
  });
});
