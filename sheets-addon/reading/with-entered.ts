import { normalCode } from '../../shared/reports/cells';
import { matrixColumn, ROLE } from '../layout/score-book/codes';
import type { BookSubject, ScoreBook } from '../layout/score-book/types';
import type { WantedCell, WantedSheet } from '../layout/wanted';
import { type CellValue, cellKey, type EnteredCell, isEmpty } from './entered-cells';

/**
 * The sheets of a new workbook with what was entered for a subject elsewhere in her cells. The matrix
 * has one reason for all criteria: there the reasons stand together.
 */
export function withEntered(
  sheets: readonly WantedSheet[],
  book: ScoreBook,
  subject: BookSubject,
  cells: readonly EnteredCell[],
): WantedSheet[] {
  const isMatrix = book.layout === 'matrix';
  const role = isMatrix ? ROLE.matrix(book) : ROLE.scores(book, subject);
  const values = new Map<string, CellValue>();
  for (const { row, column, value } of cells) {
    const at = isMatrix
      ? { row: subject.code, column: matrixColumn(row, column) }
      : { row, column };
    const there = values.get(cellKey(at)) ?? null;
    values.set(cellKey(at), isEmpty(there) ? value : `${there}; ${value}`);
  }
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
