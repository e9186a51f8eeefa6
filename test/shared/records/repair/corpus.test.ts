import { describe, expect, it } from 'vitest';
import { applyRepairs, proposeRepairs } from '../../../../shared/records/repair';
import { understand } from '../../../../shared/records/understand';
import { GROUP_COLUMN, readWorkbook, type Table, tablesOfBook } from '../../../../shared/tables';
import { WORKBOOKS, type WorkbookFixture } from '../../../fixtures/workbooks';

function tablesOf({ fileName, bytes }: WorkbookFixture): Table[] {
  const read = readWorkbook(fileName, bytes());
  if (!read.ok) throw new Error(read.problem.code);
  return tablesOfBook(read.value);
}

describe.each(WORKBOOKS.map((book) => [book.name, book] as const))('%s', (_, book) => {
  it('is repaired cell by cell, and once', () => {
    for (const table of tablesOf(book)) {
      const meaning = understand(table);
      const repairs = proposeRepairs(table, meaning);
      const accepted = new Map(repairs.map((repair) => [repair.cell, repair]));
      const repaired = applyRepairs(table, repairs);
      repaired.rows.forEach(({ cells }, index) => {
        for (const [columnId, cell] of Object.entries(cells)) {
          const repair = columnId === GROUP_COLUMN ? undefined : accepted.get(cell.address);
          if (repair) expect([repair.columnId, cell.text]).toEqual([columnId, repair.after]);
          else expect(cell).toBe(table.rows[index]?.cells[columnId]);
        }
      });
      const again = proposeRepairs(repaired, meaning);
      expect(again.filter(({ cell }) => accepted.has(cell))).toEqual([]);
    }
  });
});
