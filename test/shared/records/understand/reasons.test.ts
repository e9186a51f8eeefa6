import { describe, expect, it } from 'vitest';
import type { ColumnMeaning } from '../../../../shared/records/types';
import { understand } from '../../../../shared/records/understand';
import { say } from '../../../../shared/words';
import { tableOf } from '../table-of';
import { HEADER_SETS, tableOfSet } from './header-sets';

const saidOf = ({ reasons }: ColumnMeaning) => reasons.map(({ key, params }) => say(key, params));
const asks = (column: ColumnMeaning) => saidOf(column).some((text) => text.startsWith('Cần xem'));

/** The sets as they are, without values, and with the values of the next column. */
const TABLES = HEADER_SETS.flatMap((set) => {
  const { columns } = set;
  const values = columns.map((_, index) => columns[(index + 1) % columns.length]?.[2] ?? null);
  const headers = columns.map(([header]) => header);
  return [tableOfSet(set), tableOf(headers), tableOf(headers, [values, values, values])];
});

describe('the reasons of a column', () => {
  it('ask the person to look exactly when it is not certain', () => {
    for (const table of TABLES) {
      for (const column of understand(table).columns) {
        expect(column.reasons.length).toBeGreaterThan(0);
        if (column.certainty === 'review') expect(asks(column)).toBe(true);
        if (column.certainty === 'certain') expect(asks(column)).toBe(false);
      }
    }
  });

  it('leave no blank of a sentence unfilled', () => {
    for (const table of TABLES) {
      for (const column of understand(table).columns) {
        for (const text of saidOf(column)) expect(text).not.toMatch(/\{\w+\}/);
      }
    }
  });

  it('name the parent’s column that a bare header follows', () => {
    const table = tableOf(['Mã học sinh', 'Họ tên cha', 'Nghề nghiệp']);
    const [, , job] = understand(table).columns;
    expect(job && saidOf(job)).toContain('Đứng sau “Họ tên cha”, nên là thông tin của người đó');
  });

  it('count the values that fit', () => {
    const rows = ['05/09/2018', '1/2/2018', '01/03/2018', 'mồng hai Tết'].map((date) => [
      null,
      date,
    ]);
    const [, birth] = understand(tableOf(['Mã học sinh', 'Ngày sinh'], rows)).columns;
    expect(birth && saidOf(birth)).toContain('3/4 giá trị là ngày');
  });

  it('name the other column, when two may hold the same', () => {
    const [, first, second] = understand(tableOf(['Mã học sinh', 'SĐT', 'Điện thoại'])).columns;
    const [holder, other] = first?.field === 'phone' ? [first, second] : [second, first];
    expect(holder).toMatchObject({ field: 'phone', certainty: 'review' });
    expect(holder && saidOf(holder).at(-1)).toMatch(/^Cần xem: cột “.*” cũng có thể là/);
    expect(other).toMatchObject({ field: null, certainty: 'none' });
  });

  it('name the column that has the field, when another fits it better', () => {
    const [, , second] = understand(tableOf(['Mã học sinh', 'Lớp', 'Lớp đang học'])).columns;
    expect(second).toMatchObject({ field: null, certainty: 'none', alternatives: ['class_name'] });
    expect(second && saidOf(second)).toEqual(['Cột “Lớp” hợp với “Lớp học” hơn']);
  });
});
