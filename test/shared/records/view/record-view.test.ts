import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understand } from '../../../../shared/records/understand';
import { fieldsFor, recordView } from '../../../../shared/records/view';
import { tableOf } from '../table-of';

type Value = string | number | null;

function viewOf(headers: readonly string[], rows: readonly (readonly Value[])[]) {
  const table = tableOf(headers, rows);
  return recordView(table, understand(table));
}

const DATE = ['Mã học sinh', 'Ngày sinh › Ngày', 'Ngày sinh › Tháng', 'Ngày sinh › Năm'];
const bornOn = (day: Value, month: Value, year: Value) =>
  viewOf(DATE, [['HS1', day, month, year], ...EXAMPLES]);
const EXAMPLES: readonly (readonly Value[])[] = [
  ['HS2', 5, 9, 2018],
  ['HS3', 11, 12, 2018],
  ['HS4', 30, 4, 2017],
  ['HS5', 1, 1, 2018],
];

describe('a field that stands in a column', () => {
  const view = viewOf(
    ['STT', 'Họ tên HS', 'Lớp'],
    [
      [1, ' Lò Văn An ', '1A'],
      [2, null, '1A'],
    ],
  );

  it('is the text of its cell, with the address', () => {
    expect(view.value(0, 'full_name')).toEqual({
      text: 'Lò Văn An',
      cells: ['B2'],
      columnIds: ['B'],
      how: 'as-is',
    });
    expect(view.rowNumber(0)).toBe(2);
  });

  it('has the address of its empty cell too', () => {
    expect(view.value(1, 'full_name')).toMatchObject({ text: '', cells: ['B3'] });
  });

  it('is null, and its text empty, when the table lacks it', () => {
    expect(view.value(0, 'dob')).toBe(null);
    expect(view.text(0, 'dob')).toBe('');
    expect(fieldsFor(view).has('dob')).toBe(false);
  });

  it('is nothing outside the table', () => {
    expect(view.value(2, 'full_name')).toBe(null);
    expect(view.rowNumber(2)).toBe(0);
  });
});

describe('a date of birth in three columns', () => {
  it('is put together as dd/mm/yyyy, with all three cells', () => {
    expect(bornOn(5, 9, 2018).value(0, 'dob')).toEqual({
      text: '05/09/2018',
      cells: ['B2', 'C2', 'D2'],
      columnIds: ['B', 'C', 'D'],
      how: 'combined',
    });
  });

  it('is the year alone when only that is known', () => {
    expect(bornOn(null, null, 2018).text(0, 'dob')).toBe('2018');
  });

  it('stays as it is written when there is no such day', () => {
    expect(bornOn(31, 2, 2018).text(0, 'dob')).toBe('31/2/2018');
    expect(bornOn(null, 2, 2018).text(0, 'dob')).toBe('2/2018');
  });

  it('is empty when all three are', () => {
    expect(bornOn(null, null, null).text(0, 'dob')).toBe('');
  });
});

describe('a date of birth in one column', () => {
  const view = viewOf(
    ['Mã học sinh', 'Ngày sinh'],
    [
      ['HS1', '5/9/2018'],
      ['HS2', '2018'],
      ['HS3', 43_348],
      ['HS4', 'không rõ'],
      ['HS5', '1/2/18'],
    ],
  );
  const partsOf = (index: number) =>
    ['dob_day', 'dob_month', 'dob_year'].map((field) => view.text(index, field));

  it('comes apart into day, month and year, as far as it tells them', () => {
    expect(partsOf(0)).toEqual(['05', '09', '2018']);
    expect(partsOf(1)).toEqual(['', '', '2018']);
    expect(partsOf(2)).toEqual(['05', '09', '2018']);
    expect(partsOf(3)).toEqual(['', '', '']);
  });

  it('and those together are the date again', () => {
    const day = fc.integer({ min: 1, max: 28 });
    const month = fc.integer({ min: 1, max: 12 });
    const year = fc.integer({ min: 1940, max: 2030 });
    fc.assert(
      fc.property(day, month, year, (...parts) => {
        const joined = bornOn(...parts).text(0, 'dob');
        const apart = viewOf(['Mã học sinh', 'Ngày sinh'], [['HS1', joined]]);
        const again = ['dob_day', 'dob_month', 'dob_year'].map((field) => apart.text(0, field));
        expect(again.map(Number)).toEqual(parts);
      }),
    );
  });
});

describe('names', () => {
  it('come apart before the last word', () => {
    const view = viewOf(
      ['Mã học sinh', 'Họ và tên'],
      [
        ['HS1', 'Giàng Thị  Mỷ'],
        ['HS2', 'Mỷ'],
      ],
    );
    expect(view.value(0, 'given_name')).toMatchObject({ text: 'Mỷ', cells: ['B2'], how: 'split' });
    expect(view.text(0, 'family_middle_name')).toBe('Giàng Thị');
    expect(view.text(1, 'given_name')).toBe('Mỷ');
    expect(view.text(1, 'family_middle_name')).toBe('');
  });

  it('are put together from two columns', () => {
    const view = viewOf(['Mã học sinh', 'Họ đệm', 'Tên'], [['HS1', 'Giàng Thị', 'Mỷ']]);
    expect(view.value(0, 'full_name')).toEqual({
      text: 'Giàng Thị Mỷ',
      cells: ['B2', 'C2'],
      columnIds: ['B', 'C'],
      how: 'combined',
    });
  });

  it('lose no word by being taken apart and put together', () => {
    const word = fc.constantFrom('Giàng', 'Thị', 'Mỷ', "H'Hen", 'Lò', 'A');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        const name = words.join(' ');
        const apart = viewOf(['Mã học sinh', 'Họ và tên'], [['HS1', name]]);
        const parts = ['family_middle_name', 'given_name'].map((field) => apart.text(0, field));
        const whole = viewOf(['Mã học sinh', 'Họ đệm', 'Tên'], [['HS1', ...parts]]);
        expect(whole.text(0, 'full_name')).toBe(name);
      }),
    );
  });
});

describe('a column “Nữ” of marks', () => {
  const sexes = (marks: readonly Value[]) => {
    const rows = marks.map((mark, index) => [`HS${index}`, mark]);
    const view = viewOf(['Mã học sinh', 'Nữ'], rows);
    return marks.map((_, index) => view.text(index, 'gender'));
  };

  it('is “Nữ” where it is marked and “Nam” where it is not', () => {
    expect(sexes(['x', null, 'X', '✓'])).toEqual(['Nữ', 'Nam', 'Nữ', 'Nữ']);
  });

  it('says nothing when it was left unfilled', () => {
    expect(sexes([null, null])).toEqual(['', '']);
  });

  it('says nothing where something else than a mark stands', () => {
    expect(sexes(['x', 'x', 'x', 'x', '?'])).toEqual(['Nữ', 'Nữ', 'Nữ', 'Nữ', '']);
  });

  it('tells the cell it was read from, also when that is empty', () => {
    const view = viewOf(
      ['Mã học sinh', 'Nữ'],
      [
        ['HS1', 'x'],
        ['HS2', null],
      ],
    );
    expect(view.value(1, 'gender')).toEqual({
      text: 'Nam',
      cells: ['B3'],
      columnIds: ['B'],
      how: 'tick',
    });
  });
});

it('reads a field in two columns from the first, when the person chose it twice', () => {
  const table = tableOf(['Mã học sinh', 'Ghi chú 1', 'Ghi chú 2'], [['HS1', 'a', 'b']]);
  const meaning = understand(table, { fields: { 'Ghi chú 1': 'note', 'Ghi chú 2': 'note' } });
  expect(recordView(table, meaning).text(0, 'note')).toBe('a');
});
