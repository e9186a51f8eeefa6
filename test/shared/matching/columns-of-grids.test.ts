import { describe, expect, it } from 'vitest';
import { placed, placesIn, textGrid } from './filled';

const marked = (header: string): [string, string, string] => [header, 'v', 'k'];

describe('a column a weekday', () => {
  it.each([
    ['with their dates in brackets', ['Thứ 2 (12/10)', 'Thứ 3 (13/10)', 'Thứ 4 (14/10)']],
    ['after their dates', ['12/10 (Thứ hai)', '13/10 (Thứ ba)', '14/10 (Thứ tư)']],
    ['in short, with whole dates', ['T2 12/10/2026', 'T3 13/10/2026', 'T4 14/10/2026']],
  ])('is found %s, in any order', (_, gridHeaders) => {
    expect(placesIn(textGrid(gridHeaders), placed(...['T4', 'T2', 'T3'].map(marked)))).toEqual([
      2, 0, 1,
    ]);
  });

  it('is found by its date as well', () => {
    const dated = ['13/10', '12/10'].map(marked);
    expect(placesIn(textGrid(['Thứ 2 (12/10)', 'Thứ 3 (13/10)']), placed(...dated))).toEqual([
      1, 0,
    ]);
  });
});

describe('columns of words that no name has, between columns that are certain', () => {
  const mark = (header: string): [string, string, string, string] => [header, '8', '7,5', '9'];
  const table = ['Toán', 'Kram', 'Bzok', 'Ngữ văn', 'Tin học', 'Lịch sử'].map(mark);

  it('go by their turn in a grid that has as many between the same, if they are near in use', () => {
    const near = ['Toán', 'Cắm hoa', 'Trải nghiệm', 'Ngữ văn', 'Tin học', 'Lịch sử'].map(mark);
    const grid = ['Toán', 'Trồng cây', 'Tham quan', 'Ngữ văn', 'Tin học', 'Lịch sử'];
    expect(placesIn(textGrid(grid), placed(...near))).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('go nowhere where a grid has more', () => {
    const grid = ['Toán', 'Flim', 'Gwen', 'Huld', 'Ngữ văn', 'Tin học', 'Lịch sử'];
    expect(placesIn(textGrid(grid), placed(...table))).toEqual([0, null, null, 4, 5, 6]);
  });

  it('go not by their turn where words bind one of them elsewhere', () => {
    const grid = ['Toán', 'Bzok lần một', 'Gwen', 'Ngữ văn', 'Tin học', 'Lịch sử'];
    const [, first] = placesIn(textGrid(grid), placed(...table));
    expect(first).not.toBe(1);
  });
});

describe('a dose of a vaccine', () => {
  it('holds its day', () => {
    const dates = (header: string): [string, string, string] => [
      header,
      '02/03/2021',
      '15/04/2021',
    ];
    expect(
      placesIn(textGrid(['Mũi 1', 'Mũi 2']), placed(...['Mũi 1', 'Mũi 2'].map(dates))),
    ).toEqual([0, 1]);
  });
});

describe('a unit in brackets', () => {
  it('stands for no word of the header', () => {
    const grid = textGrid(['Nhiệt độ buổi sáng (°C)', 'Nhiệt độ buổi chiều (°C)']);
    const table = placed(['Nhiệt độ chiều', '4,8', '5,1'], ['Nhiệt độ sáng', '4,2', '4,5']);
    expect(placesIn(grid, table)).toEqual([1, 0]);
  });
});
