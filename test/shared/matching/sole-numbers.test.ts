import { describe, expect, it } from 'vitest';
import { labelsOf, placed, placesIn, textGrid, texts } from './filled';

describe('a number that only one side says', () => {
  it.each([
    ['Toán', '8', 'Điểm Toán lớp 5'],
    ['HT bán trú', '936000', 'Hỗ trợ bán trú (NĐ 66/2025)'],
    ['Huyết áp đợt 2', '110', 'Huyết áp'],
    ['Lớp', '12A2', 'Tên lớp 12'],
  ])(
    'is no part of what is asked where nothing like it stands beside: %s',
    (header, value, label) => {
      expect(labelsOf(placed([header, value]), texts(label))).toEqual([label]);
    },
  );

  it.each([
    ['Cân nặng', ['Cân nặng đợt 2', 'Cân nặng đợt 3']],
    ['Điểm Toán 2', ['Điểm Toán', 'Điểm Toán 3']],
  ])('tells fields apart where one like it stands beside: %s', (header, labels) => {
    expect(labelsOf(placed([header, '8']), texts(...labels))).toEqual([null]);
  });

  it('tells columns apart as well', () => {
    const table = placed(['Cân nặng đợt 2', '30'], ['Cân nặng đợt 3', '32']);
    expect(labelsOf(table, texts('Cân nặng'))).toEqual([null, null]);
  });
});

describe('a grid whose columns all say a number', () => {
  const headers = ['Vòng ngực', 'Nhiệt độ', 'Nhóm máu', 'Huyết áp', 'Nhịp tim'];

  it('takes the columns of a table that stand in another order', () => {
    const reversed = [...headers].reverse().map((header) => `${header} lần 2`);
    expect(placesIn(textGrid(reversed), placed(...headers))).toEqual([4, 3, 2, 1, 0]);
  });

  it('may number them as printed forms do', () => {
    const numbered = [...headers].reverse().map((header, at) => `${header} (${at + 2})`);
    expect(placesIn(textGrid(numbered), placed(...headers))).toEqual([4, 3, 2, 1, 0]);
  });

  it('may say how they are reckoned', () => {
    const labels = ['Số lượng (3)', 'Đơn giá (4)', 'Thành tiền (5=3x4)'];
    expect(placesIn(textGrid(labels), placed(...['Thành tiền', 'Đơn giá', 'Số lượng']))).toEqual([
      2, 1, 0,
    ]);
  });
});
