import { describe, expect, it } from 'vitest';
import { findTable, findTables } from '../../../shared/tables';
import { counts, MONTH, PUPILS, pupils, SCHOOL_DAYS, theTable, ticks, upTo } from './month-sheets';
import { headersOf, leftOutOf, makeSheet, textsOf, type Value } from './sheet-builder';

const problemOf = (rows: readonly Value[][]): string | null => {
  const found = findTable(makeSheet(rows), 'thang-10.xlsx');
  return found.ok ? null : found.problem.code;
};

describe('columns that are named by numbers alone', () => {
  it.each<[string, Value[]]>([
    ['all days of a month', MONTH],
    ['days written as texts', MONTH.map(String)],
    ['days with a nought before', MONTH.map((day) => String(day).padStart(2, '0'))],
    ['the days of school', SCHOOL_DAYS],
    ['some days', [3, 10, 17]],
    ['days of a period that ends on the 25th', [26, 27, 28, 29, 30, 31, ...upTo(25)]],
    ['days with "CN" for the Sundays', MONTH.map((day) => (day % 7 === 5 ? 'CN' : day))],
    ['days and dates of months', SCHOOL_DAYS.map((day) => `${day}/10`)],
    ['days and months with noughts', ['28/09', '29/09', '30/09', '01/10', '02/10']],
    ['whole dates', ['29/12/2026', '30/12/2026', '31/12/2026', '04/01/2027']],
    ['the months of a school year', [9, 10, 11, 12, 1, 2, 3, 4, 5]],
    ['years', [2022, 2023, 2024, 2025, 2026]],
    ['years back in time', [2026, 2025, 2024]],
    ['school years', ['2023-2024', '2024-2025', '2025-2026']],
    ['marks of several kinds', [1, 2, 3, 1, 2, 'GK', 'CK']],
    ['criteria', ['1.1', '1.2', '1.3', '2.1', '2.2', '3.1']],
    ['criteria of three levels', ['1', '1.1', '1.1.1', '1.1.2', '1.2', '2']],
    ['questions', upTo(40)],
  ])('are read: %s', (_, names) => {
    const header: Value[] = ['STT', 'Họ và tên', ...names, 'Tổng'];
    for (const value of [ticks, counts]) {
      const table = theTable(makeSheet([header, ...pupils(names.length, value)]));
      expect(headersOf(table)).toEqual(header.map(String));
      expect(leftOutOf(table)).toEqual(['1 header']);
      expect(textsOf(table).map((row) => row[1])).toEqual(PUPILS);
    }
  });

  it('are read below titles and over groups, sums and signatures', () => {
    const table = theTable(
      makeSheet([
        ['TRƯỜNG MN HOA MAI', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['BẢNG CHẤM CÔNG THÁNG 10 NĂM 2026'],
        ['STT', 'Họ tên', ...MONTH, 'Tổng nghỉ'],
        ['LỚP LÁ 1'],
        ...pupils(31, ticks),
        ['Cộng', null, ...MONTH.map(counts), 30],
        ['Người lập biểu', null, null, null, 'HIỆU TRƯỞNG'],
      ]),
    );
    expect(leftOutOf(table)).toEqual([
      '1 title',
      '2 title',
      '3 header',
      '4 group',
      '8 total',
      '9 signature',
    ]);
  });

  it('are read in each of the months of a sheet, which differ in length', () => {
    const month = (title: string, days: readonly number[]): Value[][] => [
      [title],
      ['STT', 'Họ tên', ...days, 'Tổng'],
      ...pupils(days.length, ticks),
      [],
    ];
    const sheet = makeSheet([...month('Tháng 9', upTo(30)), ...month('Tháng 10', MONTH)]);
    const tables = findTables(sheet, 'a.xlsx');
    expect(tables.map((table) => headersOf(table).slice(-2))).toEqual([
      ['30', 'Tổng'],
      ['31', 'Tổng'],
    ]);
    expect(tables.map(({ rows }) => rows.length)).toEqual([3, 3]);
  });

  it('are read before anything is filled in', () => {
    const rows = PUPILS.map((name, row): Value[] => [row + 1, name]);
    const table = theTable(makeSheet([['STT', 'Họ tên', ...MONTH, 'Tổng'], ...rows]));
    expect(table.columns).toHaveLength(34);
    expect(table.rows).toHaveLength(3);
  });

  it('need no row numbers beside them when they count on from 1, or are dates or years', () => {
    const meals = ['Mầm 1', 'Chồi 2'].map((name): Value[] => [name, ...MONTH.map(() => 25)]);
    expect(headersOf(theTable(makeSheet([['Nhóm lớp', ...MONTH], ...meals])))[31]).toBe('31');
    const duty = [
      ['Buổi', '05/10', '06/10', '07/10', '08/10', '09/10'],
      ['Sáng', 'Mai', 'Lan', 'Hoa', 'Mai', 'Lan'],
      ['Chiều', 'Hoa', 'Mai', 'Lan', 'Hoa', 'Mai'],
    ];
    expect(headersOf(theTable(makeSheet(duty)))).toEqual(duty[0]);
  });
});

describe('numbers under a parent that is not merged', () => {
  it.each<[string, Value[]]>([
    ['days with days off', [7, 14, 21, 5, 12, 19]],
    ['months', [10, 11, 12, 1, 2, 3]],
    ['criteria', ['1.1', '1.2', '1.3', '2.1', '2.2', '2.3']],
  ])('may be %s', (_, numbers) => {
    const rows: Value[][] = [
      ['STT', 'Họ tên', 'Phần một', null, null, 'Phần hai', null, null, 'Tổng'],
      [null, null, ...numbers, null],
      ...pupils(6, counts),
    ];
    expect(headersOf(theTable(makeSheet(rows)))).toEqual([
      'STT',
      'Họ tên',
      ...numbers.slice(0, 3).map((number) => `Phần một › ${number}`),
      ...numbers.slice(3).map((number) => `Phần hai › ${number}`),
      'Tổng',
    ]);
  });

  it('stand beside sums that have parts', () => {
    const rows: Value[][] = [
      ['STT', 'Họ tên', 1, 2, 3, 'Vắng', null],
      [null, null, null, null, null, 'Có phép', 'Không phép'],
      ...pupils(4, ticks),
    ];
    expect(headersOf(theTable(makeSheet(rows))).slice(4)).toEqual([
      '3',
      'Vắng › Có phép',
      'Vắng › Không phép',
    ]);
  });
});

describe('what only looks like numbers that name columns', () => {
  it('is no header: records that nobody named', () => {
    const records: Value[][] = [
      [1, 'Lò Thị Mai', 7, 8, 9],
      [2, 'Vì Văn Lan', 5, 6, 7],
    ];
    expect(problemOf(records)).toBe('tables.sheet.no-header');
    expect(problemOf(records.map((row) => row.slice(1)))).toBe('tables.sheet.no-header');
    expect(problemOf([['Lò Thị Mai', ...MONTH], ...pupils(31, counts)])).toBe(
      'tables.sheet.no-header',
    );
  });

  it.each<[string, Value[][]]>([
    [
      'counts of what has the name of a field',
      [
        ['Chỉ tiêu', 'Khối 6', 'Khối 7', 'Khối 8', 'Khối 9', 'Cả trường'],
        ['Nữ', 1, 2, 3, 4, 5],
        ['Dân tộc', 11, 12, 13, 24, 30],
      ],
    ],
    [
      'counts by weekday',
      [
        ['Lớp', 'T2', 'T3', 'T4', 'T5', 'T6'],
        ['1A', 27, 28, 29, 30, 31],
        ['1B', 20, 21, 22, 23, 24],
      ],
    ],
    [
      'the weeks of a calendar',
      [
        ['Tuần', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
        ['Tuần một', 1, 2, 3, 4, 5, 6, 7],
        ['Tuần hai', 8, 9, 10, 11, 12, 13, 14],
      ],
    ],
    [
      'the weeks of a calendar that begins on a Thursday',
      [
        ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
        [null, null, null, 1, 2, 3, 4],
        [5, 6, 7, 8, 9, 10, 11],
      ],
    ],
    [
      'the weeks of a calendar that begins on a Monday',
      [
        ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
        [1, 2, 3, 4, 5, 6, 7],
        [8, 9, 10, 11, 12, 13, 14],
      ],
    ],
  ])('is a record: %s', (_, rows) => {
    const table = theTable(makeSheet(rows));
    expect(headersOf(table)).toEqual(rows[0]);
    expect(table.rows).toHaveLength(2);
  });
});
