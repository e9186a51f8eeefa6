import { describe, expect, it } from 'vitest';
import { takeApart } from '../../../shared/matching/label-text';

describe('brackets of a label', () => {
  it.each([
    ['Họ và tên (ghi bằng chữ in hoa)', 'Họ và tên'],
    ['Giới tính (chọn một)', 'Giới tính'],
    ['Diện chính sách (đánh dấu x)', 'Diện chính sách'],
    ['Hạng (ghi rõ)', 'Hạng'],
  ])('that say how to fill it in are no part of it: %s', (text, label) => {
    expect(takeApart(text).label).toBe(label);
  });

  it.each(['Số tiền (ghi bằng chữ)', 'Ngày (nhập học)', 'Nợ (ghi nợ)', 'Họ tên (cha)'])(
    'that say what is asked stay: %s',
    (text) => {
      expect(takeApart(text).label).toBe(text);
    },
  );
});
