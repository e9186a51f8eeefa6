import { describe, expect, it } from 'vitest';
import { matchGrid } from '../../../shared/matching/grid';
import { keysByTexts } from '../../../shared/matching/row-keys';
import { columns } from './controls';
import { textGrid } from './filled';

const reading = (...texts: string[]) => ({
  keys: ['Gì đó'],
  rows: texts.map((one) => ({ key: [one] })),
});

describe('keys by their texts', () => {
  it('are the column that holds them, whatever it is called', () => {
    const table = columns(['Số ĐD', '1104512302', '1104512301'], ['HS', 'Lò Thị Mai', 'Hà Thu']);
    expect([...keysByTexts(table, reading('1104512301', '1104512302'))]).toEqual([['A', 0]]);
    expect([...keysByTexts(table, reading('hà thu', 'LÒ THỊ MAI'))]).toEqual([['B', 0]]);
  });

  it('are not told by one text, nor by fewer than half', () => {
    const table = columns(['Lớp', 'Lớp 6A', 'Lớp 6B']);
    expect(keysByTexts(table, reading('Lớp 6A', 'Lớp 6A')).size).toBe(0);
    const others = ['Lớp 7A', 'Lớp 7B', 'Lớp 7C'];
    expect(keysByTexts(table, reading('Lớp 6A', 'Lớp 6B', ...others)).size).toBe(0);
  });

  it('are not told by small numbers', () => {
    expect(keysByTexts(columns(['Xếp thứ', '2', '1', '3']), reading('1', '2', '3')).size).toBe(0);
  });

  it('are not told where two columns hold the same', () => {
    const table = columns(['Cha', 'Lò Văn A', 'Hà Văn B'], ['Chủ hộ', 'Lò Văn A', 'Hà Văn B']);
    expect(keysByTexts(table, reading('Lò Văn A', 'Hà Văn B')).size).toBe(0);
  });

  it('are not told by a column that holds them in the rows of others', () => {
    const table = columns(
      ['Câu', 'S11-001', 'S11-002', 'S11-003'],
      ['Phản biện', 'Lò Thị Mai', 'Hà Thu', 'Hà Thu'],
    );
    const rows = [
      ['S11-001', 'Hà Thu'],
      ['S11-002', 'Lò Thị Mai'],
      ['S11-003', 'Lò Thị Mai'],
    ];
    const grid = { keys: ['Mã câu', 'Người soạn'], rows: rows.map((key) => ({ key })) };
    expect([...keysByTexts(table, grid)]).toEqual([['A', 0]]);
  });
});

describe('a column that is called like a key', () => {
  const grid = {
    ...textGrid(['Đối tượng hưởng']),
    keys: ['Họ và tên đối tượng'],
    rows: ['Lò Thị Mai', 'Hà Thu'].map((name) => ({ key: [name] })),
  };
  const ofKeys = (...table: Parameters<typeof columns>) => matchGrid(columns(...table), grid).keys;

  it('is none when the rows of the page are in the table, and it has nothing of them', () => {
    const names: [string, ...string[]] = ['HS', 'Lò Thị Mai', 'Hà Thu'];
    expect(ofKeys(['Họ tên đối tượng', 'NCT', 'KT nặng'], names)).toEqual([
      { columnId: 'B', key: 0 },
    ]);
  });

  it('is the key where the page shows the rows of others', () => {
    expect(ofKeys(['Họ tên đối tượng', 'Vì Văn Panh', 'Mùa A Chia'])).toEqual([
      { columnId: 'A', key: 0 },
    ]);
  });
});
