import { readCell } from '../sheet-cells';
import type { Book, BookSheet } from '../types';
import { CODES, type ExistingCodes } from './codes-along';
import { existingCodes } from './existing-codes';
import { type Lines, placeLines } from './lines';
import { type OwnSheet, ownSheets } from './own-sheets';
import type { WantedCell, WantedSheet } from './types';

/** One of our sheets with all its rows and columns in the places where they will stand. */
export interface PlacedSheet extends OwnSheet {
  rows: Lines;
  columns: Lines;
  /** Number of rows that stay in sight, as it will be. */
  frozenRows: number;
  /** What was found in the sheet as it is; null for a new one. */
  codes: ExistingCodes | null;
  /** True when rows or columns are inserted in a sheet that is there: addresses in it move. */
  moved: boolean;
}

/** Finds or makes room for every sheet, row and column that is wanted. */
export function placeSheets(book: Book, wanted: readonly WantedSheet[]): PlacedSheet[] {
  return ownSheets(book, wanted).map(placeSheet);
}

/** One of these sheets alone, as if all of them were placed; null when its role is none of theirs. */
export function placedSheet(
  book: Book,
  wanted: readonly WantedSheet[],
  role: string,
): PlacedSheet | null {
  const own = ownSheets(book, wanted).find((one) => one.wanted.role === role);
  return own === undefined ? null : placeSheet(own);
}

function placeSheet(own: OwnSheet): PlacedSheet {
  const { there, wanted } = own;
  const codes = there ? existingCodes(there, wanted) : null;
  const grid = there?.properties?.gridProperties;
  const columns = placeLines(
    [CODES, ...wanted.columns.map(({ code }) => code)],
    codes?.columns.was ?? new Map(),
    grid?.columnCount ?? 0,
  );
  const rowCodes = [CODES, ...wanted.rows.map(({ code }) => code)];
  const spare = there ? lackingReady(there, wanted, codes) : spareOfNew(wanted);
  const rows = placeLines(rowCodes, codes?.rows.was ?? new Map(), grid?.rowCount ?? 0, spare);
  const isNew = ({ lines }: Lines) => lines.some(({ from }) => from === null);
  return {
    ...own,
    rows,
    columns,
    frozenRows: (rows.at.get(wanted.frozenThrough ?? '') ?? -1) + 1,
    codes,
    moved: there !== null && (isNew(rows) || isNew(columns)),
  };
}

/** A sheet must have a row below its frozen ones. */
function spareOfNew({ growth, newRows }: WantedSheet): number {
  return growth === 'ours' ? 0 : Math.max(1, newRows?.count ?? 0);
}

/**
 * How many ready rows the list lacks below the last row that is in use. They are only added when
 * fewer than half are left: each addition changes every formula that looks at the whole list.
 */
function lackingReady(there: BookSheet, wanted: WantedSheet, codes: ExistingCodes | null): number {
  if (wanted.growth !== 'list' || !wanted.newRows || !codes) return 0;
  const rowCount = there.properties?.gridProperties?.rowCount ?? 0;
  const known = Math.max(-1, ...codes.rows.was.values());
  let last = rowCount - 1;
  while (last > known && !isInUse(there, last, wanted, codes)) last -= 1;
  const ready = rowCount - 1 - last;
  return ready * 2 < wanted.newRows.count ? wanted.newRows.count - ready : 0;
}

/** True when people entered something in the row; what we put in ready rows does not count. */
function isInUse(there: BookSheet, row: number, wanted: WantedSheet, codes: ExistingCodes) {
  return wanted.columns.some(({ code }, index) => {
    const column = codes.columns.was.get(code);
    const cell = wanted.newRows?.cells[index];
    if (column === undefined || (cell && isOurs(cell))) return false;
    return hasValue(there, row, column);
  });
}

function hasValue(there: BookSheet, row: number, column: number): boolean {
  const value = readCell(there, row, column)?.userEnteredValue;
  return value !== undefined && value !== null && Object.keys(value).length > 0;
}

/** Cells that are written again when somebody changed them. */
export function isOurs(cell: WantedCell): boolean {
  return cell.is === 'text' || cell.is === 'number' || cell.is === 'formula';
}
