import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packFindings, unpackFindings } from '../../../extension/panel/reader/packed-findings';
import { packRepairs, unpackRepairs } from '../../../extension/panel/reader/packed-repairs';
import { repairedTable } from '../../../extension/panel/work/repaired-table';
import { applyRepairs, repairId } from '../../../shared/records/repair';
import type { Finding, Repair, Saying } from '../../../shared/records/types';
import type { Cell, Table } from '../../../shared/tables/types';

const text = fc.string({ unit: 'binary', maxLength: 6 });

/** Few enough to be met several times, as objects and as equal ones. */
const saying: fc.Arbitrary<Saying> = fc.oneof(
  fc.constantFrom<Saying>({ key: 'data.wait' }, { key: 'data.wait', params: { field: 'Họ tên' } }),
  text.map((field): Saying => ({ key: 'data.wait', params: { field } })),
);

const findings: fc.Arbitrary<Finding[]> = fc.array(
  fc.record({
    code: fc.constantFrom('required', 'format-date'),
    severity: fc.constantFrom('error', 'warning', 'hint'),
    quality: fc.constantFrom('correct', 'clean'),
    row: fc.nat(30),
    columnId: fc.constantFrom('', 'A', 'B'),
    field: fc.constantFrom('dob', 'full_name'),
    cell: text,
    explanation: saying,
    remedy: saying,
    related: fc.array(fc.record({ row: fc.nat(30), cell: text }), { maxLength: 2 }),
  }),
);

const repairs: fc.Arbitrary<Repair[]> = fc.array(
  fc.record({
    id: text,
    cell: text,
    row: fc.nat(30),
    columnId: fc.constantFrom('A', 'B'),
    steps: fc.subarray(['nfc', 'spaces', 'name-case']),
    before: text,
    after: text,
    safety: fc.constantFrom('safe', 'proposal'),
    reason: saying,
  }),
);

const plainFinding = (one: Finding): Finding => {
  const { code, severity, quality, row, columnId, field, cell, explanation, remedy, related } = one;
  return { code, severity, quality, row, columnId, field, cell, explanation, remedy, related };
};

const plainRepair = (one: Repair): Repair => {
  const { id, cell, row, columnId, steps, before, after, safety, reason } = one;
  return { id, cell, row, columnId, steps, before, after, safety, reason };
};

describe('on their way from the reader', () => {
  it('findings come out as they went in', () => {
    fc.assert(
      fc.property(findings, (all) => {
        const there = unpackFindings(structuredClone(packFindings(all)));
        expect(there.map(plainFinding)).toEqual(all);
      }),
    );
  });

  it('repairs come out as they went in', () => {
    fc.assert(
      fc.property(repairs, (all) => {
        const there = unpackRepairs(structuredClone(packRepairs(all)));
        expect(there.map(plainRepair)).toEqual(all);
      }),
    );
  });

  it('what many say alike crosses once', () => {
    const explanation: Saying = { key: 'data.wait' };
    const one = { code: 'required', severity: 'error', quality: 'complete', field: 'dob' } as const;
    const all = Array.from({ length: 500 }, (_, at): Finding => {
      const place = { row: at, columnId: 'B', cell: `B${at}`, related: [] };
      return { ...one, ...place, explanation, remedy: explanation };
    });
    expect(packFindings(all).kinds).toHaveLength(1);
  });
});

/** Cells that may be merged: then several hold the same address. */
const tables: fc.Arbitrary<Table> = fc
  .array(fc.record({ A: fc.nat(3), B: fc.nat(3) }, { requiredKeys: [] }), { maxLength: 6 })
  .map((rows) => ({
    fileName: 'a.xlsx',
    sheetName: 'HS',
    columns: ['A', 'B'].map((id) => ({ id, header: id, hidden: false })),
    leftOut: [],
    rows: rows.map((own, at) => ({
      number: at + 1,
      hidden: false,
      cells: Object.fromEntries(
        Object.entries(own).map(([id, row]): [string, Cell] => {
          const address = `${id}${row + 1}`;
          return [id, { address, raw: `cũ ${row}`, text: `cũ ${row}`, kind: 'text' }];
        }),
      ),
    })),
  }));

const offered: fc.Arbitrary<Repair[]> = fc.uniqueArray(
  fc
    .record({
      columnId: fc.constantFrom('A', 'B'),
      row: fc.integer({ min: 1, max: 4 }),
      safety: fc.constantFrom<Repair['safety']>('safe', 'proposal'),
      after: fc.constantFrom('', 'mới'),
      isStale: fc.boolean(),
    })
    .map(({ isStale, ...own }): Repair => {
      const cell = `${own.columnId}${own.row}`;
      const before = isStale ? 'khác' : `cũ ${own.row - 1}`;
      const id = repairId(cell, own.safety);
      return { ...own, id, cell, before, steps: ['spaces'], reason: { key: 'data.wait' } };
    }),
  { selector: ({ id }) => id },
);

describe('the table with accepted repairs, cell by cell', () => {
  it('is the one that the reader checks', () => {
    fc.assert(
      fc.property(tables, offered, fc.array(fc.nat(15)), (table, all, chosen) => {
        const accepted = all.filter((_, at) => chosen.includes(at));
        const byId = new Map(all.map((repair) => [repair.id, repair]));
        const ids = new Set(accepted.map(({ id }) => id));
        const { rows } = repairedTable(table, (id) => byId.get(id), ids);
        const plain = rows.map((row) => ({ ...row, cells: { ...row.cells } }));
        expect(plain).toEqual(applyRepairs(table, accepted).rows);
      }),
    );
  });
});
