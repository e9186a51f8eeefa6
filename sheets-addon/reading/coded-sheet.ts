import type { Place } from '../../shared/outcome';
import { cellAt, cellText, normalCode } from '../../shared/reports/cells';
import type { GridCell, GridSheet } from '../../shared/reports/types';
import { cellAddress } from '../../shared/tables/addresses';
import { tidy } from '../../shared/vietnamese';
import { SCORE_ROW } from '../layout/score-book/codes';

/** A sheet of ours with its rows and columns by code, wherever people moved them. */
export interface CodedSheet {
  /** Null when the first cell was lost: known by its codes alone. */
  role: string | null;
  title: string;
  grid: GridSheet;
  /** Zero-based row of the column codes, and column of the row codes. */
  codeRow: number;
  codeColumn: number;
  /** Normal code → columns, rows; more than one when they were copied. */
  columns: ReadonlyMap<string, readonly number[]>;
  rows: ReadonlyMap<string, readonly number[]>;
}

/** A cell with where it stands. */
export interface FoundCell {
  cell: GridCell;
  place: Place;
}

/** How far from the first cell the role may have been pushed by inserted rows and columns. */
const SEARCHED = 10;
const ROLE_MARK = 'TDS|';
const CODE_MARK = 'TDS.';

/** The sheet by its role, else by its codes; null when it carries neither. */
export function codedSheet(grid: GridSheet): CodedSheet | null {
  const corner = roleCell(grid) ?? cornerByCodes(grid);
  if (corner === null) return null;
  const { row: codeRow, column: codeColumn, role } = corner;
  const columns = new Map<string, number[]>();
  for (const [column, cell] of (grid.rows[codeRow] ?? []).entries()) {
    if (column !== codeColumn) addTo(columns, cell, column);
  }
  const rows = new Map<string, number[]>();
  for (const [row, cells] of grid.rows.entries()) {
    if (row !== codeRow) addTo(rows, cells[codeColumn], row);
  }
  return { role, title: grid.title, grid, codeRow, codeColumn, columns, rows };
}

function addTo(places: Map<string, number[]>, cell: GridCell | undefined, place: number): void {
  const code = normalCode(cellText(cell));
  if (code !== '') places.set(code, [...(places.get(code) ?? []), place]);
}

function roleCell(grid: GridSheet) {
  for (let row = 0; row < SEARCHED; row++) {
    for (let column = 0; column < SEARCHED; column++) {
      const role = cellText(cellAt(grid, row, column)).trim();
      if (role.startsWith(ROLE_MARK)) return { row, column, role };
    }
  }
  return null;
}

/** The row of column codes crossed with the column that marks the header row. */
function cornerByCodes(grid: GridSheet) {
  const codesIn = (row: number) =>
    (grid.rows[row] ?? []).filter((cell) => cellText(cell).startsWith(CODE_MARK)).length;
  for (let row = 0; row < SEARCHED; row++) {
    if (codesIn(row) < 2) continue;
    for (let column = 0; column < SEARCHED; column++) {
      const isCodes = grid.rows.some(
        (cells) => normalCode(cellText(cells[column])) === SCORE_ROW.header,
      );
      if (isCodes) return { row, column, role: null };
    }
  }
  return null;
}

/** The only or first row, column with a normal code; null when there is none. */
export const rowOf = ({ rows }: CodedSheet, code: string): number | null =>
  rows.get(code)?.[0] ?? null;
export const columnOf = ({ columns }: CodedSheet, code: string): number | null =>
  columns.get(code)?.[0] ?? null;

export function cellIn(sheet: CodedSheet, row: number, column: number): FoundCell {
  return {
    cell: cellAt(sheet.grid, row, column),
    place: { sheet: sheet.title, cell: cellAddress(row, column) },
  };
}

/** The cell at two codes; null when one of them is not in the sheet. */
export function cellByCodes(sheet: CodedSheet, row: string, column: string): FoundCell | null {
  const at = { row: rowOf(sheet, row), column: columnOf(sheet, column) };
  return at.row === null || at.column === null ? null : cellIn(sheet, at.row, at.column);
}

/** The tidy text at two codes; "" when there is none. */
export const textByCodes = (sheet: CodedSheet, row: string, column: string): string =>
  tidy(cellText(cellByCodes(sheet, row, column)?.cell));

/**
 * Rows of a list: those below the header row, and entries that sorting brought above it. Rows with a
 * code of the layout's own (title lines, totals) are none of it, wherever they were moved.
 */
export function listRows(sheet: CodedSheet): number[] {
  const above = rowOf(sheet, SCORE_ROW.header) ?? sheet.codeRow;
  const below = [...sheet.grid.rows.keys()].filter((row) => row > above && !isOfLayout(sheet, row));
  return [...entriesAboveHeader(sheet), ...below];
}

/** Rows above the header row that say something in several of our columns: no remark does. */
export function entriesAboveHeader(sheet: CodedSheet): number[] {
  const header = rowOf(sheet, SCORE_ROW.header);
  if (header === null) return [];
  const columns = [...sheet.columns.values()].flatMap(([column]) => column ?? []);
  return Array.from({ length: header }, (_, row) => row).filter(
    (row) =>
      row !== sheet.codeRow &&
      !isOfLayout(sheet, row) &&
      columns.filter((column) => cellText(cellAt(sheet.grid, row, column)) !== '').length > 1,
  );
}

/** Whether the row has a code of the layout's own: title lines, headers, groups, totals. */
export const isOfLayout = (sheet: CodedSheet, row: number): boolean =>
  rowCode(sheet, row).startsWith(CODE_MARK);

/** Normal code of a row; "" for a row that people added. */
export const rowCode = ({ grid, codeColumn }: CodedSheet, row: number): string =>
  normalCode(cellText(cellAt(grid, row, codeColumn)));
