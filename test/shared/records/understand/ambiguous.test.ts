import { describe, expect, it } from 'vitest';
import type { ColumnMeaning } from '../../../../shared/records/types';
import { understand } from '../../../../shared/records/understand';
import { say } from '../../../../shared/words';
import { tableOf } from '../table-of';

type Value = string | number | null;

/** The meaning of the last column, whose values are given; the others are empty. */
function lastColumn(headers: readonly string[], values: readonly Value[]): ColumnMeaning {
  const rows = values.map((value) => [...headers.slice(1).map(() => null), value]);
  const column = understand(tableOf(headers, rows)).columns.at(-1);
  if (!column) throw new Error('no columns');
  return column;
}

const saidOf = ({ reasons }: ColumnMeaning) => reasons.map(({ key, params }) => say(key, params));

const PUPIL = ['STT', 'Họ tên học sinh', 'Lớp', 'Họ tên cha', 'Họ tên mẹ'];
const STAFF = ['STT', 'Họ và tên', 'Mã cán bộ', 'Chức vụ', 'Hệ số lương'];
const UNIT = ['STT', 'Tên trường', 'Hiệu trưởng', 'Số lớp', 'Cụm thi đua'];
const SHEET = ['STT', 'Tiêu chí', 'Xếp loại', 'Tự chấm', 'Thẩm định'];

const TEXTS = ['Thôn Lý, xã Tả Van', 'Thôn Hang Đá, xã Hầu Thào'];

/** Kind of table, header, values, the field it must be (null: none of this kind of record). */
const READINGS: readonly (readonly [
  string,
  readonly string[],
  string,
  readonly Value[],
  string | null,
])[] = [
  ['an address of pupils', PUPIL, 'ĐC', TEXTS, 'current_address'],
  ['an address of schools', UNIT, 'ĐC', TEXTS, 'address'],
  ['points of a score sheet', SHEET, 'ĐC', [10, 5], 'max_points'],
  ['a disability of pupils', [...PUPIL, 'Hộ nghèo'], 'KT', ['x', 'x'], 'disability_type'],
  ['an award of pupils', [...PUPIL, 'Học lực'], 'KT', ['HSXS', 'Giấy khen'], null],
  ['an award of staff', STAFF, 'KT', ['Giấy khen', 'Bằng khen'], 'award'],
  ['party members', [...STAFF, 'Ngày vào Đảng'], 'ĐV', ['x', 'x'], 'party_member'],
  ['youth union members', [...STAFF, 'Ngày vào Đoàn'], 'ĐV', ['x', 'x'], 'youth_union_member'],
  ['units of staff', STAFF, 'ĐV', ['Trường TH Tả Van', 'Trường MN Tả Van'], 'unit'],
  ['youth union members among pupils', PUPIL, 'ĐV', ['x', 'x'], 'youth_union_member'],
  ['counts of party members', UNIT, 'ĐV', [12, 7], 'party_count'],
  ['skills of staff', [...STAFF, 'Ngoại ngữ'], 'TH', ['Chứng chỉ B', 'CNTT'], 'it_level'],
  ['results of a plan', ['STT', 'Nhiệm vụ', 'Chỉ tiêu', 'KH'], 'TH', [95, 80], 'actual'],
  ['counts of schools by level', [...UNIT, 'MN'], 'TH', [3, 4], null],
  ['the job of a father', [...PUPIL.slice(0, 3), 'Họ tên cha'], 'NN', ['Làm ruộng'], 'father_job'],
  ['the job of a mother', PUPIL, 'NN', ['Làm ruộng', 'Giáo viên'], 'mother_job'],
  ['a language of staff', [...STAFF, 'Tin học'], 'NN', ['Anh B1', 'Anh A2'], 'foreign_lang'],
  ['marks of pupils', [...PUPIL, 'Toán', 'Ngữ văn'], 'NN', ['8,5', '7'], null],
  ['numbers of rows', PUPIL.slice(1), 'TT', [1, 2, 3], 'row_no'],
  ['a state of pupils', PUPIL, 'TT', ['Đang học', 'Bảo lưu'], 'status'],
  ['dates of birth', PUPIL.slice(0, 3), 'NS', ['05/09/2018', '11/02/2018'], 'dob'],
  ['years of birth', PUPIL.slice(0, 3), 'NS', [2018, 2017], 'dob_year'],
  ['places of birth', PUPIL.slice(0, 3), 'NS', ['Lào Cai', 'Yên Bái'], 'birth_place'],
];

describe.each(READINGS)('%s', (_, headers, header, values, field) => {
  it(`is what “${header}” is read as there`, () => {
    expect(lastColumn([...headers, header], values).field).toBe(field);
  });
});

it('says which column beside it decided', () => {
  const column = lastColumn([...PUPIL.slice(0, 3), 'SĐT', 'ĐC'], TEXTS);
  expect(saidOf(column)).toContain('Tiêu đề “ĐC” đứng cạnh “SĐT”, nên hiểu là địa chỉ');
});

it('says what the values are', () => {
  const column = lastColumn([...PUPIL, 'NS'], ['05/09/2018', '11/02/2018', 'chưa rõ']);
  expect(saidOf(column)).toContain('2/3 giá trị là ngày');
});

it('asks when neither values nor neighbours decide', () => {
  const column = lastColumn([...STAFF, 'ĐV'], ['x', 'x']);
  expect(column.certainty).toBe('review');
  expect([column.field, ...column.alternatives]).toContain('youth_union_member');
  expect(saidOf(column).at(-1)).toMatch(/^Cần xem: cũng có thể là/);
});

it('leaves a reading that the record has no field for to the person', () => {
  const column = lastColumn([...PUPIL, 'Học lực', 'KT'], ['Giấy khen', 'HSXS']);
  expect(column).toMatchObject({ field: null, certainty: 'none' });
  expect(saidOf(column)[0]).toBe('Tiêu đề “KT” đứng cạnh “Học lực”, nên hiểu là khen thưởng');
});
