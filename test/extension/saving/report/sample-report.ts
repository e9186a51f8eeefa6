import type { Finding, QualityReport, TableMeaning } from '../../../../shared/records/types';
import type { Table } from '../../../../shared/tables';
import { tableOf } from '../copies';

const CSV = [
  'TRƯỜNG TIỂU HỌC HOA BAN;;;',
  'DANH SÁCH HỌC SINH;;;',
  'Mã;Họ tên;Ngày sinh;Lớp',
  '01;Lò Thị Mai;5.9.2018;1A',
  '02;=HYPERLINK("http://a");06/09/2018;1A',
  '03;Vàng A Chứ;07/09/2018;1B',
].join('\n');

export const table: Table = tableOf('HS 1A.csv', new TextEncoder().encode(CSV));

export const meaning: TableMeaning = {
  kind: 'student',
  kindCertainty: 'certain',
  kindReasons: [],
  columns: [],
};

const finding = (change: Partial<Finding>): Finding => ({
  code: 'date-writing',
  severity: 'hint',
  quality: 'clean',
  row: 4,
  columnId: 'C',
  field: 'dob',
  cell: 'C4',
  explanation: { key: 'check.date-writing.what', params: { field: 'Ngày sinh' } },
  remedy: { key: 'check.date-writing.remedy', params: { field: 'Ngày sinh' } },
  related: [],
  ...change,
});

const nameSigns: Partial<Finding> = {
  code: 'name-signs',
  severity: 'error',
  columnId: 'B',
  cell: 'B5',
  row: 5,
  explanation: { key: 'check.name-signs.what', params: { field: 'Họ tên' } },
  remedy: { key: 'check.name-signs.remedy', params: { field: 'Họ tên' } },
};

const whole = { correct: null, complete: null, clean: null, alive: null };

export const report: QualityReport = {
  findings: [
    finding({
      code: 'required-no-column',
      severity: 'error',
      row: 0,
      columnId: '',
      cell: '',
      field: 'gender',
    }),
    finding({}),
    finding({ severity: 'warning' }),
    finding(nameSigns),
  ],
  scores: { ...whole, correct: { score: 87.5, counted: 12, faulty: 2 } },
  byClass: [
    { name: '1A', rows: 2, scores: { ...whole, clean: { score: 50, counted: 8, faulty: 4 } } },
  ],
  byColumn: table.columns.map(({ id }) => ({ columnId: id, scores: whole, findings: 0 })),
};

export const context = {
  fileName: 'HS 1A.csv',
  now: { day: 22, month: 11, year: 2026, hour: 14, minute: 5 },
  language: 'vi',
} as const;
