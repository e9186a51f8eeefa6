import type { Cell, Table } from '../../../shared/tables/types';

const PUPILS = [
  ['Lò Thị Mai', '02/09/2019', '011319004417', '0912 004 417'],
  ['Quàng Văn Thử', '17/03/2019', '011219008826', '0983 008 826'],
  ['Giàng A Sếnh', '25/12/2018', '011218001935', '0377 001 935'],
  ['Bạc Cầm Hiệu', '08/06/2019', '014219005504', '0868 005 504'],
];
const COLUMNS = [
  { id: 'A', header: 'Họ và tên', hidden: false },
  { id: 'B', header: 'Ngày sinh', hidden: false },
  { id: 'C', header: 'Số định danh cá nhân', hidden: false },
  { id: 'D', header: 'Điện thoại của cha', hidden: false },
];

/** Invented pupils, as a table that was read from a file whose very name is personal. */
export const SAMPLE_TABLE: Table = {
  fileName: 'Lớp 1A – Lò Thị Mai.xlsx',
  sheetName: 'Bản Huổi Lốt',
  columns: COLUMNS,
  rows: PUPILS.map((values, index) => ({
    number: index + 2,
    hidden: false,
    cells: Object.fromEntries(
      values.map((text, column): [string, Cell] => {
        const id = COLUMNS[column]?.id ?? '';
        return [id, { address: `${id}${index + 2}`, raw: text, text, kind: 'text' }];
      }),
    ),
  })),
  leftOut: [{ number: 1, reason: 'header', text: 'Họ và tên' }],
};

/** What must not be readable anywhere. */
export const PERSONAL_VALUES: string[] = [
  SAMPLE_TABLE.fileName,
  SAMPLE_TABLE.sheetName,
  ...PUPILS.flat(),
];
