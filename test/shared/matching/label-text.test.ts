import { describe, expect, it } from 'vitest';
import { takeApart } from '../../../shared/matching/label-text';

describe('brackets of a label', () => {
  it.each([
    ['Họ và tên (ghi bằng chữ in hoa)', 'Họ và tên'],
    ['Giới tính (chọn một)', 'Giới tính'],
    ['Diện chính sách (đánh dấu x)', 'Diện chính sách'],
    ['Hạng (ghi rõ)', 'Hạng'],
    ['Bán trú (có/không)', 'Bán trú'],
    ['Đã tiêm (1: có, 0: không)', 'Đã tiêm'],
    ['Zalo (nếu khác số điện thoại)', 'Zalo'],
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
