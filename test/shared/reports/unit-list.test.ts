import { expect, test } from 'vitest';
import { type GridCell, readUnitList } from '../../../shared/reports';

const cells = (...rows: (string | number | null)[][]): GridCell[][] =>
  rows.map((row) => row.map((value) => ({ value, text: value === null ? '' : String(value) })));

const names = ({ problems }: ReturnType<typeof readUnitList>) =>
  problems.map(({ code, place }) => `${code.split('.').pop()} ${place?.cell ?? ''}`.trim());

test('headers are known by their words, in any order, with or without marks', () => {
  const list = readUnitList(
    cells(
      ['Danh sách đơn vị năm 2026'],
      ['TÊN ĐƠN VỊ', 'ma', 'Cụm thi đua', 'Cấp', 'email', 'Liên kết', 'Ngày nhận'],
      ['Trường  A', 'TH01', 'Cụm 1', 'Tiểu học', 'a@example.vn', 'https://x', 46300],
    ),
  );
  expect(list).toEqual({
    units: [
      {
        code: 'TH01',
        name: 'Trường A',
        level: 'Tiểu học',
        cluster: 'Cụm 1',
        email: 'a@example.vn',
        link: 'https://x',
        received: { year: 2026, month: 10, day: 5 },
      },
    ],
    problems: [],
  });
});

test('a repeated code, a missing code, a missing name and a wrong day are named by cell', () => {
  const list = readUnitList(
    cells(
      ['Mã', 'Tên', 'Ngày nhận'],
      ['TH01', 'A', 'hôm qua'],
      ['th01', 'B', null],
      ['', 'C', null],
      [null, null, null],
      ['TH02', '', '5/10/2026'],
    ),
  );
  expect(names(list)).toEqual([
    'list-date C2',
    'list-repeated A3',
    'list-no-code A4',
    'list-no-name B6',
  ]);
  expect(list.units.map(({ code, name }) => [code, name])).toEqual([
    ['TH01', 'A'],
    ['TH02', 'TH02'],
  ]);
});

test('no header and no unit are said', () => {
  expect(names(readUnitList(cells(['a', 'b'])))).toEqual(['list-no-header']);
  expect(names(readUnitList(cells(['Mã', 'Tên'])))).toEqual(['list-empty']);
});
