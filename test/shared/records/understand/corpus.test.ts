import { describe, expect, it } from 'vitest';
import { understand } from '../../../../shared/records/understand';
import { readWorkbook, type Table, tablesOfBook } from '../../../../shared/tables';
import { type GoldTable, WORKBOOKS, type WorkbookFixture } from '../../../fixtures/workbooks';

/**
 * Headers that do not say which of a pupil's addresses they mean: the other one has to be among the
 * alternatives that the person is offered.
 */
const WHICH_ADDRESS: ReadonlySet<string> = new Set(['ĐC', 'Địa chỉ']);

/** The workbook's table with the gold's headers; null where the table itself is not found so. */
function readTable({ fileName, bytes }: WorkbookFixture, gold: GoldTable): Table | null {
  const book = readWorkbook(fileName, bytes());
  if (!book.ok) throw new Error(book.problem.code);
  const headers = gold.columns.map(({ header }) => header).join('|');
  const tables = tablesOfBook(book.value);
  return (
    tables.find(({ columns }) => columns.map((one) => one.header).join('|') === headers) ?? null
  );
}

const FOUND = WORKBOOKS.flatMap((book) =>
  book.gold.tables.flatMap((gold) => {
    const table = readTable(book, gold);
    return table ? [{ name: `${book.name}, ${gold.sheetName}`, gold, table }] : [];
  }),
);

it('has every table of the corpus to understand', () => {
  expect(FOUND.length).toBe(WORKBOOKS.flatMap(({ gold }) => gold.tables).length);
});

describe.each(FOUND)('$name', ({ gold, table }) => {
  it('is understood in every column', () => {
    const meaning = understand(table);
    expect(meaning.kind).toBe(gold.kind);
    const found = meaning.columns.map(({ field, alternatives }, index) => {
      const { header = '', field: wanted = null } = gold.columns[index] ?? {};
      const isOffered = wanted !== null && alternatives.includes(wanted);
      return WHICH_ADDRESS.has(header) && isOffered ? wanted : field;
    });
    expect(found).toEqual(gold.columns.map(({ field }) => field));
  });
});
