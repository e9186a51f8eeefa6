import { normalCode } from '../../shared/reports/cells';
import type { WorkbookGrid } from '../../shared/reports/types';
import { scoreBookWanted } from '../layout/score-book';
import { matrixColumn, ROLE } from '../layout/score-book/codes';
import type { BookSubject, ScoreBook } from '../layout/score-book/types';
import { NOTHING_WRITTEN, type Written } from '../layout/score-book/written';
import type { WantedCell, WantedSheet } from '../layout/wanted';
import { type CellValue, cellKey, type EnteredCell } from './entered-cells';
import { sharedReasonsIn } from './shared-reasons';
import type { ScoreBookRead } from './types';

/**
 * The sheets of a workbook that is there: reasons that one column of the matrix holds for all criteria
 * begin the columns that these are given now.
 */
export function wantedOf(
  { grid, read }: { grid: WorkbookGrid; read: ScoreBookRead },
  book: ScoreBook,
  written: Written = NOTHING_WRITTEN,
): WantedSheet[] {
  return withInputs(scoreBookWanted(book, written), ROLE.matrix(book), sharedReasonsIn(grid, read));
}

/** The sheets of a new workbook with what was entered for a subject elsewhere. */
export function wantedWithEntries(
  book: ScoreBook,
  subject: BookSubject,
  cells: readonly EnteredCell[],
): WantedSheet[] {
  const isMatrix = book.layout === 'matrix';
  const role = isMatrix ? ROLE.matrix(book) : ROLE.scores(book, subject);
  const sheets = scoreBookWanted(book);
  const placed = cells.map((cell) =>
    isMatrix ? { ...cell, row: subject.code, column: matrixColumn(cell.row, cell.column) } : cell,
  );
  return withInputs(sheets, role, placed);
}

/** A sheet that is not there yet with these values in its input cells. */
export function withInputs(
  sheets: readonly WantedSheet[],
  role: string,
  cells: readonly EnteredCell[],
): WantedSheet[] {
  if (cells.length === 0) return [...sheets];
  const values = new Map(cells.map((cell) => [cellKey(cell), cell.value]));
  return sheets.map((sheet) => (sheet.role === role ? filled(sheet, values) : sheet));
}

function filled(sheet: WantedSheet, values: ReadonlyMap<string, CellValue>): WantedSheet {
  const columns = sheet.columns.map(({ code }) => normalCode(code));
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, index): WantedCell => {
      const value = values.get(cellKey({ row: row.code, column: columns[index] ?? '' })) ?? null;
      if (cell.is !== 'input' || value === null) return cell;
      return { ...cell, suggested: typeof value === 'boolean' ? String(value) : value };
    }),
  }));
  return { ...sheet, rows };
}
