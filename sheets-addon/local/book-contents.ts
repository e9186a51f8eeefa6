import { normalCode } from '../../shared/reports/cells';
import type { GridCell, WorkbookGrid } from '../../shared/reports/types';
import { cellAddress } from '../../shared/tables/addresses';
import type { WantedSheet } from '../layout/wanted/types';
import type { NewCode } from '../reading';
import { type CodedSheet, cellIn, listRows, rowCode } from '../reading/coded-sheet';
import { sheetOfRole, type Workbook, workbookOf } from '../reading/find-sheets';

export type CellValue = GridCell['value'];
/** Values of a row by the normal code of their column. */
export type RowContents = ReadonlyMap<string, CellValue>;

/** What stands in a sheet by the codes of its rows; rows that lack one of their own come last. */
export interface SheetContents {
  byCode: ReadonlyMap<string, RowContents>;
  uncoded: readonly RowContents[];
}

/** By role. */
export type BookContents = ReadonlyMap<string, SheetContents>;

/**
 * What stands in those sheets of a workbook that are wanted, however their rows and columns were
 * moved. `newCodes` are the codes of rows that people added and that are wanted now.
 */
export function bookContents(
  grid: WorkbookGrid,
  wanted: readonly WantedSheet[],
  newCodes: readonly NewCode[],
): BookContents {
  const workbook = workbookOf(grid);
  const codeAt = new Map(newCodes.map(({ place, code }) => [`${place.sheet}!${place.cell}`, code]));
  const contents = new Map<string, SheetContents>();
  for (const { role, title } of wanted) {
    const sheet = sheetOfRole(workbook, role).sheet ?? sheetTitled(workbook, title);
    if (sheet) contents.set(role, sheetContents(sheet, codeAt));
  }
  return contents;
}

/** A sheet whose first cell was lost. */
const sheetTitled = ({ sheets }: Workbook, title: string): CodedSheet | null =>
  sheets.find((sheet) => sheet.role === null && sheet.title === title) ?? null;

function sheetContents(sheet: CodedSheet, codeAt: ReadonlyMap<string, string>): SheetContents {
  const byCode = new Map<string, RowContents>();
  const uncoded: RowContents[] = [];
  const lines = new Set(listRows(sheet));
  for (const row of sheet.grid.rows.keys()) {
    const code = codeIn(sheet, row, codeAt);
    const values = rowContents(sheet, row);
    if (code !== '' && !byCode.has(code)) byCode.set(code, values);
    else if (lines.has(row)) uncoded.push(values);
  }
  return { byCode, uncoded };
}

/** A new code is told by the cell of the row that it is to stand in. */
function codeIn(sheet: CodedSheet, row: number, codeAt: ReadonlyMap<string, string>): string {
  const own = rowCode(sheet, row);
  if (own !== '') return own;
  const columns = [sheet.codeColumn, ...[...sheet.columns.values()].flat()];
  for (const column of columns) {
    const code = codeAt.get(`${sheet.title}!${cellAddress(row, column)}`);
    if (code !== undefined) return normalCode(code);
  }
  return '';
}

function rowContents(sheet: CodedSheet, row: number): RowContents {
  const values = [...sheet.columns].map(
    ([code, [column]]) =>
      [code, column === undefined ? null : cellIn(sheet, row, column).cell.value] as const,
  );
  return new Map(values);
}
