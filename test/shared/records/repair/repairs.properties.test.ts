import { format, isValid, parse } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyRepairs, proposeRepairs } from '../../../../shared/records/repair';
import type { Repair } from '../../../../shared/records/types';
import type { Table } from '../../../../shared/tables';
import { allSyllables, readNumber, toLegacy } from '../../../../shared/vietnamese';
import { repairsOf, tableOf, type UnderstoodTable } from './table-of';

const word = fc.constantFrom(...allSyllables());
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });

/** What people type, right and wrong, in one field or another. */
const messy = fc.oneof(
  name,
  name.map((text) => text.toUpperCase()),
  name.map((text) => text.normalize('NFD')),
  name.map((text) => toLegacy(text, 'tcvn3')),
  name.map((text) => toLegacy(text, 'vni')),
  name.map((text) => ` ${text}\u200b  x\n`),
  fc.constantFrom('01', '1', 'Kinh', "H'Mông", 'Thổ', 'tay', 'Nữ', 'Yên Bái', 'tp hcm', '15', '24'),
  fc.constantFrom('Xã Thanh Nưa', 'TT. Mường Ảng', 'p. mường thanh', 'Huyện A', 'Tỉnh Điện Biên'),
  fc.constantFrom('2018-09-05', '5/9/18', '5.9.2018', '12/25/2018', '43348', '2018', '5/9/18 7:30'),
  fc.constantFrom('Bản A, xã Thanh Nưa, huyện B, tỉnh Điện Biên', 'a, Hà Nội', "H'Hen Niê", '§ 5'),
  fc.oneof(digits(9), digits(10), digits(11), digits(12)),
  fc.integer({ min: 1, max: 60_000 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constant(''),
);
const FIELDS = [
  ...['full_name', 'dob', 'gender', 'ethnicity', 'perm_province', 'perm_commune', 'perm_district'],
  ...[
    'permanent_address',
    'phone',
    'national_id',
    'student_code',
    'note',
    'unknown',
    'perm_hamlet',
  ],
];
const tables = fc
  .record(Object.fromEntries(FIELDS.map((field) => [field, fc.array(messy, { maxLength: 6 })])))
  .map((columns) => tableOf(columns));
const options = fc.record({
  names: fc.constantFrom('proper' as const, 'upper' as const),
  codeLists: fc.constantFrom('name' as const, 'code' as const),
});

function cellsOf({ rows }: Table) {
  return rows.flatMap(({ cells }) => Object.values(cells));
}

function cellAt(table: Table, { row, columnId }: Repair) {
  return table.rows.find(({ number }) => number === row)?.cells[columnId];
}

function propose({ table, meaning }: UnderstoodTable, wanted = {}): Repair[] {
  return proposeRepairs(table, meaning, wanted);
}

describe('repairs of any table', () => {
  it('say what the cell holds now, once safe and once as a proposal at most', () => {
    fc.assert(
      fc.property(tables, options, (understood, wanted) => {
        const repairs = propose(understood, wanted);
        expect(new Set(repairs.map(({ id }) => id)).size).toBe(repairs.length);
        for (const repair of repairs) {
          const cell = cellAt(understood.table, repair);
          expect(repair.id).toBe(`${repair.cell} ${repair.safety}`);
          expect([cell?.address, cell?.text]).toEqual([repair.cell, repair.before]);
          expect(repair.steps.length).toBeGreaterThan(0);
          expect(repair.after !== cell?.raw).toBe(true);
        }
      }),
    );
  });

  it('are the same at every run', () => {
    fc.assert(
      fc.property(tables, (understood) => {
        expect(propose(understood)).toEqual(propose(understood));
      }),
      { numRuns: 30 },
    );
  });

  it('a proposal takes the safe steps with it', () => {
    fc.assert(
      fc.property(tables, options, (understood, wanted) => {
        const repairs = propose(understood, wanted);
        for (const proposal of repairs.filter(({ safety }) => safety === 'proposal')) {
          const safe = repairs.find(({ id }) => id === `${proposal.cell} safe`);
          const fonts = ['tcvn3', 'vni'] as const;
          const isOtherReading = fonts.some((font) => proposal.steps[0] === font);
          if (safe && !isOtherReading) {
            expect(proposal.steps.slice(0, safe.steps.length)).toEqual(safe.steps);
          }
        }
      }),
    );
  });

  it('change exactly the cells that were accepted', () => {
    fc.assert(
      fc.property(tables, fc.infiniteStream(fc.boolean()), (understood, coins) => {
        const accepted = propose(understood).filter(() => coins.next().value);
        const repaired = applyRepairs(understood.table, accepted);
        const cells = cellsOf(understood.table);
        cellsOf(repaired).forEach((cell, at) => {
          const own = accepted.filter((repair) => repair.cell === cell.address);
          const made = own.find(({ safety }) => safety === 'proposal') ?? own[0];
          if (made) expect([cell.address, cell.text]).toEqual([made.cell, made.after]);
          else expect(cell).toBe(cells[at]);
        });
      }),
    );
  });

  it('when none is accepted, nothing changes', () => {
    fc.assert(
      fc.property(tables, ({ table }) => {
        expect(applyRepairs(table, [])).toEqual(table);
      }),
      { numRuns: 30 },
    );
  });

  it('leave nothing to repair in the cells that were repaired', () => {
    fc.assert(
      fc.property(tables, options, (understood, wanted) => {
        const accepted = propose(understood, wanted);
        const { meaning, table } = understood;
        const again = proposeRepairs(applyRepairs(table, accepted), meaning, wanted);
        const cells = new Set(accepted.map(({ cell }) => cell));
        expect(again.filter(({ cell }) => cells.has(cell))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('touch notes and unknown columns only by their encoding', () => {
    const harmless = new Set(['tcvn3', 'vni', 'nfc', 'invisible']);
    fc.assert(
      fc.property(fc.array(messy, { maxLength: 12 }), (texts) => {
        const repairs = propose(tableOf({ note: texts, unknown: texts }));
        const steps = repairs.flatMap((repair) => repair.steps);
        expect(steps.filter((step) => !harmless.has(step))).toEqual([]);
      }),
    );
  });
});

it('a repair whose cell has changed since is left out', () => {
  const before = tableOf({ full_name: ['LÒ THỊ MAI'] });
  const { table } = tableOf({ full_name: ['Lò Thị Lan'] });
  expect(applyRepairs(table, propose(before))).toEqual(table);
});

it('a cell merged over several rows is repaired once, in all of them', () => {
  const { table, meaning } = tableOf({ homeroom_teacher: ['LÒ THỊ MAI', ''] });
  const [first, second] = table.rows;
  if (!first || !second) throw new Error('two rows are needed');
  const merged = { ...table, rows: [first, { ...second, cells: first.cells }] };
  const repairs = proposeRepairs(merged, meaning);
  expect(repairs.map(({ id }) => id)).toEqual(['A2 safe']);
  const texts = cellsOf(applyRepairs(merged, repairs)).map(({ text }) => text);
  expect(texts).toEqual(['Lò Thị Mai', 'Lò Thị Mai']);
});

describe('an independent oracle', () => {
  const PATTERNS = ['yyyy-MM-dd', 'd/M/yyyy', 'd-M-yyyy', 'dd.MM.yyyy', 'd/MM/yyyy'];
  const day = fc.date({
    min: new Date(1930, 0, 1),
    max: new Date(2060, 11, 31),
    noInvalidDate: true,
  });

  it('agrees on every date that is rewritten', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...PATTERNS), (date, pattern) => {
        const text = format(date, pattern);
        const wanted = format(date, 'dd/MM/yyyy');
        const line = `A2 safe: date-format → ${wanted}`;
        expect(repairsOf({ dob: [text] })).toEqual(text === wanted ? [] : [line]);
      }),
    );
  });

  it('agrees on the days that do not exist', () => {
    const part = fc.integer({ min: 0, max: 32 });
    fc.assert(
      fc.property(part, part, fc.integer({ min: 1930, max: 2060 }), (d, m, year) => {
        const text = `${d}.${m}.${year}`;
        const parsed = parse(text, 'd.M.yyyy', new Date(2000, 0, 1));
        expect(repairsOf({ dob: [text] }).length).toBe(isValid(parsed) ? 1 : 0);
      }),
    );
  });

  it('agrees on numbers with decimal comma', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 6 }), (whole, decimals) => {
        const value = whole / 10 ** decimals;
        const text = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 }).format(value);
        expect(readNumber(text)).toBeCloseTo(value, 6);
      }),
    );
  });
});
