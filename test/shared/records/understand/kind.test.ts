import { describe, expect, it } from 'vitest';
import { understand } from '../../../../shared/records/understand';
import { say } from '../../../../shared/words';
import { type TableMarks, tableOf } from '../table-of';

const PLAIN = ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính'];
const kindOf = (headers: readonly string[], marks: TableMarks = {}) => {
  const { kind, kindCertainty } = understand(tableOf(headers, [], marks));
  return [kind, kindCertainty];
};

describe('the kind of record', () => {
  it('is told by columns that only one kind has', () => {
    expect(kindOf([...PLAIN, 'Lớp'])).toEqual(['student', 'certain']);
    expect(kindOf([...PLAIN, 'Chức vụ'])).toEqual(['staff', 'certain']);
    expect(kindOf(['STT', 'Tên trường', 'Hiệu trưởng', 'Email'])).toEqual(['unit', 'certain']);
  });

  it('is told by the title, else by the names of sheet and file', () => {
    expect(kindOf(PLAIN, { title: 'DANH SÁCH CÁN BỘ, GIÁO VIÊN' })).toEqual(['staff', 'certain']);
    expect(kindOf(PLAIN, { sheetName: 'Giáo viên' })).toEqual(['staff', 'certain']);
    expect(kindOf(PLAIN, { fileName: 'ds_hoc_sinh.xlsx' })[0]).toBe('student');
    expect(kindOf(PLAIN, { fileName: 'cbgvnv-2026.xls' })[0]).toBe('staff');
  });

  it('is asked for when columns and names fit several', () => {
    const { kindCertainty, kindReasons } = understand(tableOf(PLAIN));
    expect(kindCertainty).toBe('review');
    expect(kindReasons.map(({ key, params }) => say(key, params))).toContain(
      'Cần xem: các cột cũng hợp với loại hồ sơ khác',
    );
  });

  it('is none when no column is understood', () => {
    expect(kindOf(['Aaa', 'Bbb'])[1]).toBe('none');
  });

  it('is the person’s choice when there is one', () => {
    const meaning = understand(tableOf([...PLAIN, 'Lớp']), { kind: 'staff', fields: {} });
    expect(meaning).toMatchObject({ kind: 'staff', kindCertainty: 'certain' });
  });
});
