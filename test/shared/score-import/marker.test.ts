import { describe, expect, it } from 'vitest';
import { markerOf, splitMarker } from '../../../shared/score-import/marker';

describe('the number of a line', () => {
  it('in the usual order of styles stands ever lower', () => {
    const ranks = ['A', 'I', '1', '1.1', '1.1.1', 'a)', '-', '+'].map((it) => markerOf(it)?.rank);
    expect(ranks).toEqual([...ranks].sort((one, other) => (one ?? 0) - (other ?? 0)));
    expect(new Set(ranks).size).toBe(ranks.length);
  });

  it.each([
    ['1', '2.'],
    ['1.1', '2,3'],
    ['I', 'IV.'],
    ['A', 'B)'],
    ['a', 'đ)'],
  ])('%s and %s are of one style', (one, other) => {
    expect(markerOf(one)?.style).toBe(markerOf(other)?.style);
  });

  it.each(['Kế hoạch', '', '20/11', 'Tổ 1'])('is not «%s»', (text) => {
    expect(markerOf(text)).toBeNull();
  });
});

describe('a title with its number', () => {
  it.each([
    ['I. Chuyên môn', 'I', 'Chuyên môn'],
    ['1) Hồ sơ', '1', 'Hồ sơ'],
    ['2.1 Giáo án số', '2.1', 'Giáo án số'],
    ['2.1. Giáo án số', '2.1', 'Giáo án số'],
    ['Phần A: Nội dung chính', 'A', 'Nội dung chính'],
    ['a) Đủ', 'a', 'Đủ'],
    ['- Đúng hạn', '-', 'Đúng hạn'],
    ['+ Có sổ', '+', 'Có sổ'],
  ])('«%s» is split', (text, marker, title) => {
    expect(splitMarker(text)).toMatchObject({ marker: { text: marker }, title });
  });

  it.each(['Có 5 sáng kiến', 'Vi phạm', '100 % giáo viên', 'Cá nhân: tốt'])(
    '«%s» has none',
    (text) => {
      expect(splitMarker(text)).toEqual({ marker: null, title: text });
    },
  );
});
