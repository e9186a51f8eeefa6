import { describe, expect, it } from 'vitest';
import { findTables, type SheetCells } from '../../../shared/tables';
import { headersOf, makeSheet, textsOf, type Value } from './sheet-builder';

/** A table as it stands in its columns: the rows of its header, its records, and what is merged. */
interface Block {
  rows: readonly Value[][];
  merges: readonly string[];
}

const PUPILS: Block = {
  rows: [
    ['STT', 'Họ và tên', 'Gia đình', null],
    [null, null, 'Cha', 'Mẹ'],
    [1, 'Lò Thị Mai', 'Lò Văn Tiến', 'Cà Thị Xuân'],
    [2, 'Vì Văn Lan', 'Vì Văn Dũng', 'Lường Thị Bun'],
    [3, 'Cà Thị Hoa', 'Cà Văn Thoan', 'Lò Thị Chi'],
  ],
  merges: ['A1:A2', 'B1:B2', 'C1:D1'],
};
const STAFF: Block = {
  rows: [
    ['STT', 'Mã cán bộ', 'Họ và tên', 'Số điện thoại'],
    [1, 'CB4100233', 'Bùi Thùy Dương', '0962865256'],
    [2, 'CB4100244', 'Lường Thị Ngoan', '0991423636'],
    [3, 'CB4100255', 'Điêu Thị Yên', '0978743574'],
  ],
  merges: [],
};
const SCHOOLS: Block = {
  rows: [
    ['TT', 'Tên trường', 'Xã', 'Hiệu trưởng'],
    [1, 'Trường Tiểu học Nà Lo', 'Mường Phăng', 'Lò A Tủa'],
    [2, 'Trường THCS Pú Tửu', 'Mường Phăng', 'Lò Minh Khang'],
    [3, 'Trường Mầm non Co Mạ', 'Mường Mùn', 'Sùng Thị Sua'],
  ],
  merges: [],
};

/** The blocks beside each other from the first row on, with so many blank columns between. */
function beside(blocks: readonly Block[], between: number): SheetCells {
  const step = 4 + between;
  const height = Math.max(...blocks.map(({ rows }) => rows.length));
  const rows = Array.from({ length: height }, (_, row) =>
    blocks.flatMap((block, at) => {
      const values = block.rows[row] ?? [null, null, null, null];
      return at === 0 ? values : [...new Array<Value>(between).fill(null), ...values];
    }),
  );
  const sheet = makeSheet(rows);
  const merges = blocks.flatMap((block, at) =>
    makeSheet(block.rows, { merges: block.merges }).merges.map((range) => ({
      ...range,
      left: range.left + at * step,
      right: range.right + at * step,
    })),
  );
  return { ...sheet, merges };
}

/** Headers and records of each table of a sheet. */
const foundIn = (sheet: SheetCells) =>
  findTables(sheet, 'a.xlsx').map((table) => ({
    headers: headersOf(table),
    records: textsOf(table),
  }));

describe('tables side by side', () => {
  const blocks = { PUPILS, STAFF, SCHOOLS };
  const orders: (keyof typeof blocks)[][] = [
    ['PUPILS', 'STAFF'],
    ['STAFF', 'PUPILS'],
    ['PUPILS', 'STAFF', 'SCHOOLS'],
    ['STAFF', 'PUPILS', 'SCHOOLS'],
    ['STAFF', 'SCHOOLS', 'PUPILS'],
  ];

  it.each(orders.map((order) => [order.join(', '), order] as const))(
    'are found each, though their headers have unequal rows: %s',
    (_, order) => {
      const chosen = order.map((name) => blocks[name]);
      const alone = chosen.flatMap((block) => foundIn(beside([block], 0)));
      expect(alone).toHaveLength(order.length);
      for (const between of [0, 1, 2]) expect(foundIn(beside(chosen, between))).toEqual(alone);
    },
  );

  it('are one table where "STT" is the parent of other names', () => {
    const rows: Value[][] = [
      ['STT', 'Họ và tên', 'STT', null, 'Dân tộc'],
      [null, null, 'Sổ hộ', 'Trong hộ', null],
      [1, 'Lò Thị Mai', 1, 1, 'Thái'],
      [2, 'Vì Văn Lan', 1, 2, 'Kinh'],
      [3, 'Cà Thị Hoa', 2, 1, 'Thái'],
    ];
    const merges = ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'];
    expect(foundIn(makeSheet(rows, { merges })).map(({ headers }) => headers)).toEqual([
      ['STT', 'Họ và tên', 'STT › Sổ hộ', 'STT › Trong hộ', 'Dân tộc'],
    ]);
  });
});
