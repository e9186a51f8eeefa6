import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTable } from '../../../shared/tables';
import { headersOf, makeSheet, textsOf, type Value } from './sheet-builder';

const PEOPLE = ['Lò Thị Mai', 'Vì Văn Lan', 'Cà Thị Hoa'];

describe('a month sheet, whatever its days and values', () => {
  const sheet = fc.record({
    days: fc.uniqueArray(fc.integer({ min: 1, max: 31 }), { minLength: 3, maxLength: 31 }),
    values: fc.array(fc.constantFrom<Value[]>('x', 'p', null, 0, 1, 2, 8), { minLength: 9 }),
    titles: fc.constantFrom<Value[][][]>([], [['BẢNG CHẤM CÔNG']], [['Tháng 10'], []]),
    asText: fc.boolean(),
  });

  it('has its days for names and all its people for records', () => {
    fc.assert(
      fc.property(sheet, ({ days, values, titles, asText }) => {
        days.sort((one, other) => one - other);
        const named = days.map((day): Value => (asText ? String(day) : day));
        const header: Value[] = ['STT', 'Họ tên', ...named, 'Cộng'];
        const rows = PEOPLE.map((name, row): Value[] => [
          row + 1,
          name,
          ...days.map((day) => values[(row + day) % values.length] ?? null),
          row + 9,
        ]);
        const found = findTable(makeSheet([...titles, header, ...rows]), 'a.xlsx');
        if (!found.ok) throw new Error(found.problem.code);
        expect(headersOf(found.value)).toEqual(header.map(String));
        expect(textsOf(found.value).map((row) => row[1])).toEqual(PEOPLE);
      }),
      { numRuns: 100 },
    );
  });

  it('is refused rather than read by a record when its header is gone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 0, max: 31 }), { minLength: 6, maxLength: 6 }), {
          minLength: 2,
          maxLength: 6,
        }),
        (marks) => {
          const rows = marks.map((row, at): Value[] => [
            at + 1,
            PEOPLE[at % 3] ?? '',
            ...row.sort((one, other) => one - other),
          ]);
          expect(findTable(makeSheet(rows), 'a.xlsx')).toMatchObject({
            ok: false,
            problem: { code: 'tables.sheet.no-header' },
          });
        },
      ),
      { numRuns: 100 },
    );
  });
});
