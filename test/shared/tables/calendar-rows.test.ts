import { describe, expect, it } from 'vitest';
import { blanks, MONTH, pupils, SCHOOL_DAYS, theTable, ticks, upTo, weekday } from './month-sheets';
import { headersOf, leftOutOf, makeSheet, type Value } from './sheet-builder';

describe('days of a month with their weekdays, which change from month to month,', () => {
  const names: Value[] = ['STT', 'Họ tên', ...MONTH, 'Tổng'];
  const weekdays: Value[] = [null, null, ...MONTH.map(weekday), null];

  it('on the row below', () => {
    const table = theTable(makeSheet([names, weekdays, ...pupils(31, ticks)]));
    expect(headersOf(table).slice(0, 4)).toEqual(['STT', 'Họ tên', '1', '2']);
    expect(headersOf(table)[33]).toBe('Tổng');
    expect(leftOutOf(table)).toEqual(['1 header', '2 header']);
  });

  it('on the row above, with the other names on either row', () => {
    const nameless: Value[] = [null, null, ...MONTH, null];
    const named: Value[] = ['STT', 'Họ tên', ...MONTH.map(weekday), 'Tổng'];
    for (const header of [
      [weekdays, names],
      [named, nameless],
    ]) {
      const table = theTable(makeSheet([...header, ...pupils(31, ticks)]));
      expect(headersOf(table).slice(0, 4)).toEqual(['STT', 'Họ tên', '1', '2']);
      expect(headersOf(table)[33]).toBe('Tổng');
      expect(table.rows).toHaveLength(3);
    }
  });

  it('keep them when the days are dates', () => {
    const rows: Value[][] = [
      ['Ca trực', 'T2', 'T3', 'T4', 'T5', 'T6'],
      [null, '05/10', '06/10', '07/10', '08/10', '09/10'],
      ['Sáng', 'Mai', 'Lan', 'Hoa', 'Mai', 'Lan'],
      ['Chiều', 'Hoa', 'Mai', 'Lan', 'Hoa', 'Mai'],
    ];
    expect(headersOf(theTable(makeSheet(rows))).slice(0, 3)).toEqual([
      'Ca trực',
      'T2 › 05/10',
      'T3 › 06/10',
    ]);
  });

  it.each([
    ['merged', ['A1:A2', 'B1:B2', 'C1:E1', 'F1:H1', 'I1:K1']],
    ['not merged', []],
  ])('differ from periods of a day under its weekday, %s', (_, merges) => {
    const rows: Value[][] = [
      ['STT', 'Lớp', 'T2', null, null, 'T3', null, null, 'T4', null, null],
      [null, null, 1, 2, 3, 1, 2, 3, 1, 2, 3],
      [1, '6A', ...upTo(9).map(() => 'Toán')],
      [2, '6B', ...upTo(9).map(() => 'Văn')],
    ];
    expect(headersOf(theTable(makeSheet(rows, { merges }))).slice(1, 6)).toEqual([
      'Lớp',
      'T2 › 1',
      'T2 › 2',
      'T2 › 3',
      'T3 › 1',
    ]);
  });

  it.each([
    ['with labels of their own', [null, 'Thứ', ...MONTH.map(weekday), null]],
    ['as bare numbers', [null, null, ...MONTH.map((day) => weekday(day).replace('T', '')), null]],
  ])('on the row below, %s', (_, weekdays: Value[]) => {
    const table = theTable(makeSheet([names, weekdays, ...pupils(31, ticks)]));
    expect(headersOf(table)).toEqual(names.map(String));
    expect(table.rows).toHaveLength(3);
  });

  it('beside names merged down over both rows', () => {
    const merges = ['A1:A2', 'B1:B2', 'AH1:AH2'];
    const table = theTable(makeSheet([names, weekdays, ...pupils(31, ticks)], { merges }));
    expect(headersOf(table).slice(0, 4)).toEqual(['STT', 'Họ tên', '1', '2']);
  });

  it.each([
    ['merged', ['A1:A3', 'B1:B3', 'C1:Y1', 'Z1:Z3']],
    ['not merged', []],
  ])('under a name over all days, %s', (_, merges) => {
    const rows: Value[][] = [
      ['STT', 'Họ tên', 'Ngày trong tháng', ...blanks(SCHOOL_DAYS.length - 1), 'Tổng'],
      [null, null, ...SCHOOL_DAYS, null],
      [null, null, ...SCHOOL_DAYS.map(weekday), null],
      ...pupils(SCHOOL_DAYS.length, ticks),
    ];
    const headers = headersOf(theTable(makeSheet(rows, { merges })));
    expect(headers).toHaveLength(SCHOOL_DAYS.length + 3);
    expect(headers[2]).toBe('Ngày trong tháng › 1');
    expect(headers[headers.length - 1]).toBe('Tổng');
  });
});
