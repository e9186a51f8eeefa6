import { expect, test } from 'vitest';
import { findTable, readWorkbook, type Table } from '../../shared/tables';
import {
  CLASS_COLUMN,
  expectedCsvMapping,
  expectedMapping,
  pupilCsv,
  pupilWorkbook,
  samplePupils,
} from './pupils';

function tableOf(fileName: string, bytes: Uint8Array): Table {
  const workbook = readWorkbook(fileName, bytes);
  const sheet = workbook.ok ? workbook.value.sheets[0] : undefined;
  if (sheet === undefined) throw new Error(`${fileName} was not read`);
  const table = findTable(sheet, fileName);
  if (!table.ok) throw new Error(table.problem.code);
  return table.value;
}

function headersOf(table: Table): string[] {
  return table.columns.map(({ id, header }) => (id === CLASS_COLUMN ? id : header));
}

test('the messy workbook is read as forty pupils under the expected headers', () => {
  const table = tableOf('hoc-sinh.xlsx', pupilWorkbook());
  expect(headersOf(table).sort()).toEqual(Object.keys(expectedMapping).sort());
  expect(table.rows.map((row) => row.cells.D?.text)).toEqual(
    samplePupils().map((pupil) => pupil.national_id),
  );
});

test('the class of each pupil comes from the row above the group', () => {
  const table = tableOf('hoc-sinh.xlsx', pupilWorkbook());
  expect(table.rows.map((row) => row.cells[CLASS_COLUMN]?.text)).toEqual(
    samplePupils().map((pupil) => pupil.class_name),
  );
});

test('the plain table is read as forty pupils under the expected headers', () => {
  const table = tableOf('hoc-sinh.csv', new TextEncoder().encode(pupilCsv()));
  expect(headersOf(table).sort()).toEqual(Object.keys(expectedCsvMapping).sort());
  expect(table.rows.map((row) => row.cells.D?.text)).toEqual(
    samplePupils().map((pupil) => pupil.national_id),
  );
});
