import { done, type Outcome } from '../../shared/outcome';
import type { WorkbookGrid } from '../../shared/reports';
import { readWorkbook } from '../../shared/tables';

/**
 * A workbook's bytes (.xlsx, .xls, .ods) as plain cells; why not, when they are no such workbook or a
 * sheet has more columns than are to be expected.
 */
export function readXlsxGrid(
  name: string,
  bytes: Uint8Array,
  mostColumns?: number,
): Outcome<WorkbookGrid> {
  const workbook = readWorkbook(name, bytes, mostColumns);
  if (!workbook.ok) return workbook;
  return done({
    name,
    sheets: workbook.value.sheets.map((sheet) => ({
      title: sheet.name,
      hidden: sheet.hidden === true,
      rows: sheet.cells.map((row) => row.map(({ raw, text }) => ({ value: raw, text }))),
    })),
  });
}
