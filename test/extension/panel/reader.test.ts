import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { packRows, unpackTable } from '../../../extension/panel/reader/packed-table';
import { check, inspect } from '../../../extension/panel/work/inspect';
import { openPasted, stopOpening } from '../../../extension/panel/work/open-table';
import type { Cell, Table } from '../../../shared/tables/types';
import { FakeReader } from './fake-browser';
import { workInFakes } from './work-in-fakes';

const cell = (address: string): fc.Arbitrary<Cell> =>
  fc.oneof(
    fc.string().map((text): Cell => ({ address, raw: text, text, kind: 'text' })),
    fc.integer().map((raw): Cell => ({ address, raw, text: String(raw), kind: 'number' })),
    fc.constant<Cell>({ address, raw: null, text: '', kind: 'empty' }),
    fc.constant<Cell>({ address: 'Z9', raw: true, text: 'TRUE', kind: 'boolean' }),
  );

const tables: fc.Arbitrary<Table> = fc
  .array(fc.tuple(fc.boolean(), fc.option(fc.integer()), fc.option(fc.nat())), { maxLength: 30 })
  .chain((rows) =>
    fc.tuple(
      ...rows.map(([hidden], at) =>
        fc
          .record({ A: cell(`A${at + 2}`), B: cell(`B${at + 2}`) }, { requiredKeys: [] })
          .map((cells) => ({ number: at + 2, hidden, cells })),
      ),
    ),
  )
  .map((rows) => ({
    fileName: 'a.xlsx',
    sheetName: 'HS',
    columns: ['A', 'B'].map((id) => ({ id, header: id, hidden: false })),
    rows,
    leftOut: [],
  }));

describe('a table on its way from the reader', () => {
  it('comes out as it went in, cell for cell', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { rows: _, ...head } = table;
        const there = unpackTable({ head, pieces: structuredClone([...packRows(table)]) });
        const plain = there.rows.map((row) => ({ ...row, cells: { ...row.cells } }));
        expect({ ...there, rows: plain }).toEqual(table);
      }),
    );
  });
});

describe('a reader that was stopped', () => {
  const pasted = 'Họ và tên\tNgày sinh\nLò Thị Mẫu\t05/09/2018';
  const start = () => {
    const reader = new FakeReader();
    return { reader, work: workInFakes({ reader }) };
  };

  it('while opening a file: no table is opened, and the person is told', async () => {
    const { reader, work } = start();
    reader.stopsNext = 'stops';
    await openPasted(work, pasted);
    expect(work.table.value).toBeNull();
    expect(work.messages.value.source?.what.key).toBe('data.open.stopped');
  });

  it('is given the tables again when it is asked about them', async () => {
    const { reader, work } = start();
    await openPasted(work, pasted);
    await work.data.derivable.value;
    stopOpening(work);
    await check(work);
    expect(reader.asked).toContain('hold');
    expect(work.data.report.value).not.toBeNull();
  });

  it('by a fault of its own is not waited for, and can be asked again', async () => {
    const { reader, work } = start();
    await openPasted(work, pasted);
    await vi.waitFor(() => expect(work.data.report.value).not.toBeNull());
    reader.breaks = 'check';
    await expect(inspect(work)).rejects.toThrow('broke down');
    expect([work.data.progress.value, work.data.stopped.value]).toEqual([null, 'broken']);
    reader.breaks = null;
    await inspect(work);
    expect([work.data.stopped.value, work.data.report.value === null]).toEqual(['no', false]);
  });
});
