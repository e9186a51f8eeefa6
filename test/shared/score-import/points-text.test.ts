import { describe, expect, it } from 'vitest';
import { readEach, readPointsText, splitPoints } from '../../../shared/score-import/points-text';

const points = (maximum: number, sign: 'plus' | 'minus' | null = null) => ({
  kind: 'points',
  maximum,
  sign,
});
const each = (value: number, unit: string, sign: 'plus' | 'minus', maximum: number | null) => ({
  kind: 'each',
  each: value,
  unit,
  sign,
  maximum,
});

describe('what a cell of points says', () => {
  it.each([
    ['', null],
    ['10', points(10)],
    ['7,5', points(7.5)],
    ['10đ', points(10)],
    ['(10 điểm)', points(10)],
    ['Tối đa 10', points(10)],
    ['không quá 5 điểm', points(5)],
    ['0–5', points(5)],
    ['Từ 0 đến 5 điểm', points(5)],
    ['+2', points(2, 'plus')],
    ['-2', points(2, 'minus')],
    ['3-5', { kind: 'range', from: 3, maximum: 5 }],
    ['0 hoặc 5', { kind: 'yes-no', maximum: 5 }],
    ['10/8/5/0', { kind: 'choices', points: [10, 8, 5, 0] }],
    ['Đạt/Không đạt', { kind: 'condition' }],
    ['Bắt buộc', { kind: 'condition' }],
    ['mỗi lần trừ 2 điểm', each(2, 'lần', 'minus', null)],
    ['Mỗi giải cấp huyện cộng 1 điểm, tối đa 5', each(1, 'giải cấp huyện', 'plus', 5)],
    ['Mỗi sáng kiến được 2,5 điểm (tối đa 10)', each(2.5, 'sáng kiến', 'plus', 10)],
    ['Trừ 0,5 điểm/lần', each(0.5, 'lần', 'minus', null)],
    ['2 điểm/giải, không quá 6', each(2, 'giải', 'plus', 6)],
    ['theo quy định', { kind: 'unreadable' }],
    ['50%', { kind: 'unreadable' }],
  ])('«%s»', (text, expected) => {
    expect(readPointsText(text)).toEqual(expected);
  });

  it('a longer text may say how points are counted', () => {
    expect(readEach('Đi muộn, về sớm: mỗi lần trừ 1 điểm')).toEqual(each(1, 'lần', 'minus', null));
    expect(readEach('Chấp hành kỉ luật')).toBeNull();
  });

  it('a title may end with its points', () => {
    expect(splitPoints('Tư tưởng chính trị (tối đa 20 điểm)')).toEqual({
      title: 'Tư tưởng chính trị',
      points: points(20),
    });
    expect(splitPoints('Chuyên môn: 30đ').points).toEqual(points(30));
    expect(splitPoints('Kế hoạch năm học 2026').points).toBeNull();
  });
});
