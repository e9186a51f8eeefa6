import type { GridCell, GridSheet, WorkbookGrid } from '../../../shared/reports/types';
import { type BookProblem, readScoreBook, type ScoreBookRead } from '../../../sheets-addon/reading';
import { cellOf, type Value } from './book-grid';

/** The workbook read; throws when it is refused. */
export function readOf(grid: WorkbookGrid): ScoreBookRead {
  const read = readScoreBook(grid);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

/** The workbook with one sheet changed, or taken away when `change` gives null. */
export function withSheet(
  grid: WorkbookGrid,
  title: string,
  change: (sheet: GridSheet) => GridSheet | null,
): WorkbookGrid {
  const sheets = grid.sheets.flatMap((sheet) => {
    const changed = sheet.title === title ? change(sheet) : sheet;
    return changed === null ? [] : [changed];
  });
  return { ...grid, sheets };
}

/** A cell written by a person, found by the codes of its row and column. */
export function typed(
  grid: WorkbookGrid,
  title: string,
  [row, column]: readonly [row: string, column: string],
  value: Value | GridCell,
): WorkbookGrid {
  const cell = value !== null && typeof value === 'object' ? value : cellOf(value);
  return withSheet(grid, title, (sheet) => {
    const at = columnOf(sheet, column);
    return withRows(sheet, (rows) =>
      rows.map((cells, index) =>
        index > 0 && cells[0]?.text === row ? replaced(cells, at, cell) : cells,
      ),
    );
  });
}

const replaced = (cells: readonly GridCell[], at: number, cell: GridCell): GridCell[] =>
  cells.map((one, index) => (index === at ? cell : one));

export const withRows = (
  sheet: GridSheet,
  change: (rows: GridCell[][]) => GridCell[][],
): GridSheet => ({ ...sheet, rows: change(sheet.rows) });

/** Index of the row, column with a code. */
export const rowOf = ({ rows }: GridSheet, code: string): number =>
  rows.findIndex(([first], index) => index > 0 && first?.text === code);
export const columnOf = ({ rows }: GridSheet, code: string): number =>
  (rows[0] ?? []).findIndex(({ text }) => text === code);

/** Problems as a person meets them: name and where. */
export const placed = (problems: readonly BookProblem[]): string[] =>
  problems.map(({ name, place }) =>
    [name, place?.sheet, place?.cell].filter((it) => it !== undefined).join(' '),
  );
