import { nfc } from '../vietnamese';
import { cellAddress } from './addresses';
import type { Cell, SheetCells } from './types';

/** An empty cell at zero-based row and column. */
export function emptyCell(row: number, column: number): Cell {
  return { address: cellAddress(row, column), raw: null, text: '', kind: 'empty' };
}

/**
 * A text that is shown as it stands: it begins with a mark, has no carriage return, and only letters
 * that are NFC by themselves (below U+0300, and those of Vietnamese). Nearly every cell is one.
 */
const PLAIN = /^[!-\u0084\u0086-\u009f\u00a1-\u02ff\u1ea0-\u1ef9][\n -\u02ff\u1ea0-\u1ef9]*$/;

/** What is shown of a text that a cell holds; '' for nothing but spaces. */
export function shownText(raw: string): string {
  if (PLAIN.test(raw)) return raw;
  return raw.trim() === '' ? '' : nfc(raw.replace(/\r\n?/g, '\n'));
}

/** A cell that holds text and nothing else: leading zeros stay. */
export function textCell(row: number, column: number, raw: string, text = shownText(raw)): Cell {
  if (text === '') return emptyCell(row, column);
  return { address: cellAddress(row, column), raw, text, kind: 'text' };
}

/** A sheet of text cells from records of a text file, without the empty ends. */
export function textSheet(name: string, records: readonly (readonly string[])[]): SheetCells {
  const cells = records.map((record, row) =>
    record.map((raw, column) => textCell(row, column, raw)),
  );
  return { name, cells: trimCells(cells), merges: [], hiddenRows: [], hiddenColumns: [] };
}

/** Drops empty cells at the end of each row and empty rows at the end of the sheet. */
export function trimCells(cells: Cell[][]): Cell[][] {
  const rows = cells.map((row) =>
    row.slice(0, lastIndex(row, (cell) => cell.kind !== 'empty') + 1),
  );
  return rows.slice(0, lastIndex(rows, (row) => row.length > 0) + 1);
}

function lastIndex<T>(items: readonly T[], fits: (item: T) => boolean): number {
  let at = items.length - 1;
  for (let item = items[at]; item !== undefined && !fits(item); item = items[at]) at -= 1;
  return at;
}
