import { describe, expect, it } from 'vitest';
import { matchColumns, matchGrid } from '../../../shared/matching';
import { columns, control } from './controls';

/** By header the label of the control that is certain, null when none is. */
function certainOf(headers: Parameters<typeof columns>, labels: readonly string[]) {
  const table = columns(...headers).map((one, position) => ({ ...one, position }));
  const controls = labels.map((label) => control({ label }));
  return matchColumns({ columns: table, controls }).matches.map(({ columnId, tier, controlId }) => [
    table.find(({ id }) => id === columnId)?.header,
    tier === 'certain' ? (controls.find(({ id }) => id === controlId)?.label ?? null) : null,
  ]);
}

describe('a number that only one side says', () => {
  it.each([
    ['Toán', '8', 'Điểm Toán lớp 5'],
    ['HT bán trú', '936000', 'Hỗ trợ bán trú (NĐ 66/2025)'],
    ['Huyết áp đợt 2', '110', 'Huyết áp'],
    ['Lớp', '12A2', 'Tên lớp 12'],
  ])(
    'is no part of what is asked where nothing like it stands beside: %s',
    (header, value, label) => {
      expect(certainOf([[header, value]], [label])).toEqual([[header, label]]);
    },
  );

  it.each([
    ['Cân nặng', ['Cân nặng đợt 2', 'Cân nặng đợt 3']],
    ['Điểm Toán 2', ['Điểm Toán', 'Điểm Toán 3']],
  ])('tells fields apart where one like it stands beside: %s', (header, labels) => {
    expect(certainOf([[header, '8']], labels)).toEqual([[header, null]]);
  });

  it('tells columns apart as well', () => {
    const [first, second] = certainOf(
      [
        ['Cân nặng đợt 2', '30'],
        ['Cân nặng đợt 3', '32'],
      ],
      ['Cân nặng'],
    );
    expect([first?.[1], second?.[1]]).toEqual([null, null]);
  });
});

/** By header of the table the place of the grid's column that is certain. */
function inGrid(headers: readonly string[], gridHeaders: readonly string[]) {
  const table = columns(...headers).map((one, position) => ({ ...one, position }));
  const grid = {
    keys: [],
    rows: [],
    columns: gridHeaders.map((header) => ({
      header,
      kind: 'text' as const,
      options: [],
      maxLength: null,
    })),
  };
  const certain = matchGrid(table, grid).columns.filter(({ tier }) => tier === 'certain');
  return certain.map(({ controlId }) => Number(controlId));
}

describe('a grid whose columns all say a number', () => {
  const headers = ['Vòng ngực', 'Nhiệt độ', 'Nhóm máu', 'Huyết áp', 'Nhịp tim'];

  it('takes the columns of a table that stand in another order', () => {
    const reversed = [...headers].reverse().map((header) => `${header} lần 2`);
    expect(inGrid(headers, reversed)).toEqual([4, 3, 2, 1, 0]);
  });

  it('may number them as printed forms do', () => {
    const numbered = [...headers].reverse().map((header, at) => `${header} (${at + 2})`);
    expect(inGrid(headers, numbered)).toEqual([4, 3, 2, 1, 0]);
  });

  it('may say how they are reckoned', () => {
    const labels = ['Số lượng (3)', 'Đơn giá (4)', 'Thành tiền (5=3x4)'];
    expect(inGrid(['Thành tiền', 'Đơn giá', 'Số lượng'], labels)).toEqual([2, 1, 0]);
  });
});
