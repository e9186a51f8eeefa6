import { expect, it } from 'vitest';
import { understand } from '../../../../shared/records/understand';
import { derivedColumns } from '../../../../shared/records/view';
import { tableOf } from '../table-of';

const table = tableOf(
  ['Mã học sinh', 'Họ và tên', 'Ngày sinh › Ngày', 'Ngày sinh › Tháng', 'Ngày sinh › Năm'],
  [
    ['HS1', 'Giàng Thị Mỷ', 5, 9, 2018],
    ['HS2', 'Lò Văn An', null, null, null],
    ['HS3', 'Cà Thị Xuân', 30, 11, 2017],
  ],
);
const derived = derivedColumns(table, understand(table));
const named = (id: string) => derived.find(({ column }) => column.id === id);

it('offers a form what can be put together or taken apart, under the names of the fields', () => {
  expect(derived.map(({ column }) => [column.id, column.header])).toEqual([
    ['@family_middle_name', 'Họ đệm'],
    ['@given_name', 'Tên'],
    ['@dob', 'Ngày sinh'],
  ]);
});

it('gives samples of what it holds, and each row’s cell with the place it came from', () => {
  const birth = named('@dob');
  expect(birth?.samples).toEqual(['05/09/2018', '30/11/2017']);
  expect(birth?.cell(0)).toEqual({
    address: 'C2',
    raw: '05/09/2018',
    text: '05/09/2018',
    kind: 'text',
  });
  expect(birth?.cell(1)).toMatchObject({ text: '', kind: 'empty' });
  expect(birth?.cell(9)).toMatchObject({ text: '', kind: 'empty' });
});

it('names the parts of a date under it', () => {
  const oneColumn = tableOf(['Mã học sinh', 'Ngày sinh'], [['HS1', '05/09/2018']]);
  const headers = derivedColumns(oneColumn, understand(oneColumn)).map(
    ({ column }) => column.header,
  );
  expect(headers).toEqual(['Ngày sinh › Ngày', 'Ngày sinh › Tháng', 'Ngày sinh › Năm sinh']);
});

it('offers nothing that the table has in a column of its own', () => {
  const both = tableOf(
    ['Mã học sinh', 'Họ và tên', 'Họ đệm', 'Tên'],
    [['HS1', 'Lò An', 'Lò', 'An']],
  );
  expect(derivedColumns(both, understand(both))).toEqual([]);
});
