import { describe, expect, it } from 'vitest';
import { keysByTexts } from '../../../shared/matching/row-keys';
import { columns } from './controls';

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
});
