import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../../../shared/records/field-labels';
import { correctionKeys, understand } from '../../../../shared/records/understand';
import { say } from '../../../../shared/words';
import { tableOf } from '../table-of';
import { HEADER_SETS, tableOfSet } from './header-sets';

const TWICE = tableOf(['Họ tên cha', 'Nghề nghiệp', 'Họ tên mẹ', 'Nghề nghiệp', 'Lớp']);

describe('what the person decided', () => {
  it('stands, and says so', () => {
    const table = tableOf(['Họ tên HS', 'Địa chỉ', 'Lớp']);
    const { columns } = understand(table, { fields: { 'Địa chỉ': 'permanent_address' } });
    expect(columns[1]).toMatchObject({
      field: 'permanent_address',
      certainty: 'certain',
      confidence: 1,
      corrected: true,
    });
    expect(columns[1]?.reasons.map(({ key, params }) => say(key, params))).toEqual([
      'Đã được chọn bằng tay là “Địa chỉ thường trú”',
    ]);
  });

  it('may be that a column is nothing', () => {
    const table = tableOf(['Họ tên HS', 'Ghi chú', 'Lớp']);
    const { columns } = understand(table, { fields: { 'Ghi chú': null } });
    expect(columns[1]).toMatchObject({ field: null, certainty: 'none', corrected: true });
  });

  it('takes the field from the column that had it', () => {
    const table = tableOf(['Họ tên HS', 'Ngày sinh', 'Sinh ngày', 'Lớp']);
    const { columns } = understand(table, { fields: { 'Sinh ngày': 'dob' } });
    expect(columns.map(({ field }) => field)).toEqual(['full_name', null, 'dob', 'class_name']);
  });

  it('is kept apart for two columns of one header', () => {
    expect([...correctionKeys(TWICE).values()]).toContain('Nghề nghiệp (2)');
    const { columns } = understand(TWICE, { fields: { 'Nghề nghiệp (2)': 'guardian_job' } });
    expect(columns[1]?.field).toBe('father_job');
    expect(columns[3]?.field).toBe('guardian_job');
  });

  it('holds for the same header in NFD or with other spaces', () => {
    const table = tableOf(['Họ tên HS', 'Địa  chỉ\n'.normalize('NFD'), 'Lớp']);
    const { columns } = understand(table, { fields: { 'Địa chỉ': null } });
    expect(columns[1]?.corrected).toBe(true);
  });

  it('is passed over when records of the kind have no such field', () => {
    const table = tableOf(['Họ tên HS', 'Địa chỉ', 'Lớp']);
    const { columns } = understand(table, { fields: { 'Địa chỉ': 'max_points' } });
    expect(columns[1]).toMatchObject({ field: 'current_address', corrected: false });
  });

  it('always stands, and leaves each field to one other column at most', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...HEADER_SETS),
        fc.array(fc.tuple(fc.nat(), fc.option(fc.nat())), { maxLength: 4 }),
        (set, picks) => {
          const table = tableOfSet(set);
          const keys = [...correctionKeys(table).values()];
          const known = fieldsOf(set.kind);
          const fields = Object.fromEntries(
            picks.map(([column, field]) => [
              keys[column % keys.length] ?? '',
              field === null ? null : (known[field % known.length]?.key ?? null),
            ]),
          );
          const { columns } = understand(table, { kind: set.kind, fields });
          columns.forEach((column, index) => {
            const decided = fields[keys[index] ?? ''];
            expect(column.corrected).toBe(decided !== undefined);
            if (decided !== undefined) expect(column.field).toBe(decided);
          });
          const decided = new Set(Object.values(fields));
          const others = columns.filter(({ corrected, field }) => !corrected && field !== null);
          expect(new Set(others.map(({ field }) => field)).size).toBe(others.length);
          expect(others.some(({ field }) => decided.has(field))).toBe(false);
        },
      ),
    );
  });
});
