import { findTables } from './find-tables';
import type { SheetCells, Table, Workbook } from './types';

/**
 * The tables of a workbook that hold rows, sheet by sheet. Sheets hidden in the file are looked into
 * only when no other has a table: official import templates keep their code lists there.
 */
export function tablesOfBook(
  { fileName, sheets }: Workbook,
  onSheet: (done: number, of: number) => void = () => undefined,
): Table[] {
  let done = 0;
  const tablesOf = (sheet: SheetCells) => {
    onSheet(done, sheets.length);
    done += 1;
    return findTables(sheet, fileName).filter(({ rows }) => rows.length > 0);
  };
  const shown = sheets.filter(({ hidden }) => !hidden).flatMap(tablesOf);
  return shown.length > 0 ? shown : sheets.filter(({ hidden }) => hidden).flatMap(tablesOf);
}
