import { describe, expect, it } from 'vitest';
import { columns, control } from './controls';
import { labelsOf } from './filled';

const DAYS = ['Ngày vào Đội', 'Ngày vào Đoàn', 'Ngày vào Đảng'];

/** The label that "Ngày kết nạp" goes to for certain in a table with another header. */
function joined(beside: string, title = ''): string | null {
  const table = columns(beside, ['Ngày kết nạp', '19/05/2018', '03/02/2010']);
  const controls = DAYS.map((label) => control({ label, section: title === '' ? [] : [title] }));
  return labelsOf(table, controls)[1] ?? null;
}

describe('the day of joining', () => {
  it.each([
    ['Họ tên đảng viên', 'Ngày vào Đảng'],
    ['Chi đoàn', 'Ngày vào Đoàn'],
    ['Chi đội', 'Ngày vào Đội'],
  ])('is that of the organisation that the table speaks of: %s', (beside, label) => {
    expect(joined(beside)).toBe(label);
  });

  it('is that of the organisation that the form speaks of', () => {
    expect(joined('Họ tên', 'Sổ đội viên')).toBe('Ngày vào Đội');
  });

  it('is nobody’s where the table speaks of two, or of none', () => {
    expect(joined('Đoàn viên, đảng viên')).toBeNull();
    expect(joined('Họ tên')).toBeNull();
  });
});
