import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyName, reportName } from '../../../extension/saving/file-names';

const TODAY = { day: 5, month: 9, year: 2026 };

describe('the name of a saved file', () => {
  it('says what it is, of which file, and of which day', () => {
    expect(reportName('Lớp 1A.xls', TODAY, 'vi')).toBe(
      'Lớp 1A - chất lượng dữ liệu 05-09-2026.xlsx',
    );
    expect(reportName('Class 1A.csv', TODAY, 'en')).toBe('Class 1A - data quality 05-09-2026.xlsx');
  });

  it('leaves folders and letters that file systems refuse out', () => {
    expect(copyName('C:\\Users\\a\\HS "1A"?.xlsx', ['xlsx'], 'vi')).toBe('HS 1A (đã sửa).xlsx');
  });

  it('is never the name of the original, is NFC and fits any file system', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.string({ unit: 'binary', minLength: 100, maxLength: 300 }),
        ),
        fc.constantFrom('.xlsx', '.XLSX', '.csv', '', ' (đã sửa).xlsx'),
        (base, extension) => {
          const original = base + extension;
          const name = copyName(original, ['xlsx', 'csv'], 'vi');
          expect(name.toLowerCase()).not.toBe(original.normalize('NFC').toLowerCase());
          expect(name).toBe(name.normalize('NFC'));
          expect(name).toMatch(/^[^\\/:*?"<>|\p{Cc}]*\(đã sửa( 2)?\)\.(xlsx|csv)$/u);
          expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
        },
      ),
    );
  });
});
