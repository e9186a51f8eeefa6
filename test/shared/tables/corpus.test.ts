import { describe, expect, it } from 'vitest';
import { findTables, readWorkbook, type Table } from '../../../shared/tables';
import { type GoldTable, WORKBOOKS, type WorkbookFixture } from '../../fixtures/workbooks';

function tablesOf({ fileName, bytes }: WorkbookFixture): Table[] {
  const read = readWorkbook(fileName, bytes());
  if (!read.ok) throw new Error(read.problem.code);
  return read.value.sheets.flatMap((sheet) => findTables(sheet, fileName));
}

/** The kind of every row that the right answer speaks of, "7 data". */
const kindsOf = (rows: readonly { number: number; kind: string }[]) =>
  rows.filter(({ kind }) => kind !== 'empty').map(({ number, kind }) => `${number} ${kind}`);

function rowKindsOf({ rows, leftOut }: Table): string[] {
  const all = [
    ...rows.map(({ number }) => ({ number, kind: 'data' })),
    ...leftOut.map(({ number, reason }) => ({ number, kind: reason })),
  ];
  return kindsOf(all.sort((one, other) => one.number - other.number));
}

const columnsOf = ({ columns }: Table | GoldTable) =>
  columns.map(({ id, header, hidden }) => `${id} ${header}${hidden ? ' (hidden)' : ''}`);

describe.each(WORKBOOKS.map((book) => [book.name, book] as const))('%s', (_, book) => {
  it('has its tables with their columns and rows', () => {
    const tables = tablesOf(book);
    expect(tables.map(({ sheetName }) => sheetName)).toEqual(
      book.gold.tables.map(({ sheetName }) => sheetName),
    );
    book.gold.tables.forEach((gold, index) => {
      const table = tables[index];
      if (!table) throw new Error('a table is missing');
      expect(columnsOf(table)).toEqual(columnsOf(gold));
      expect(rowKindsOf(table)).toEqual(kindsOf(gold.rows));
    });
  });
});
