import {
  hasMoreEntries,
  recognised,
  type Worded,
  wordedColumns,
  wordedRows,
} from './recognised-lines';
import type { WantedSheet } from './types';

/** Stands for the row of column codes among rows, and for the column of row codes among columns. */
export const CODES = '\u0000';

/** Where the codes of one direction stand in a sheet as it is, zero-based. */
export interface Found {
  was: Map<string, number>;
  /** A second row or column with a code that is taken. */
  copies: { code: string; index: number }[];
  /** Ours by its code, but no longer wanted. */
  strangers: { code: string; index: number }[];
}

export interface ExistingCodes {
  rows: Found;
  columns: Found;
}

/** Where the row of column codes and the column of row codes stand, zero-based; null for nowhere. */
export interface Corner {
  row: number | null;
  column: number | null;
}

/** The texts of a sheet, row by row; '' for a cell that holds none. */
export type Texts = readonly (readonly string[])[];

/**
 * Finds the rows and columns by the codes that stand along these lines. A line whose code was
 * overwritten or deleted is known again by our words in it.
 */
export function codesAlong(
  texts: Texts,
  wanted: WantedSheet,
  { row, column }: Corner,
): ExistingCodes {
  const columnCodes = columnCodesOf(wanted);
  const rowCodes = rowCodesOf(wanted);
  const columns = found(row === null ? [] : (texts[row] ?? []), columnCodes, column);
  if (lacks(columns, columnCodes)) {
    recogniseMore(columns, wordedColumns(wanted), transposed(texts), column);
  }
  const keys = keyTexts(wanted, columns.was, texts, row);
  const coded = texts.map((cells, index) => keys(index) || (column === null ? '' : cells[column]));
  const rows = found(coded, rowCodes, row);
  if (lacks(rows, rowCodes)) recogniseMore(rows, wordedRows(wanted), texts, row);
  if (row !== null) rows.was.set(CODES, row);
  if (column !== null) columns.was.set(CODES, column);
  return { rows, columns };
}

export const columnCodesOf = ({ columns }: WantedSheet): ReadonlySet<string> =>
  new Set(columns.map(({ code }) => code));

export const rowCodesOf = ({ rows }: WantedSheet): ReadonlySet<string> =>
  new Set(rows.flatMap(({ code }) => (code === '' ? [] : [code])));

const lacks = ({ was }: Found, codes: ReadonlySet<string>): boolean =>
  [...codes].some((code) => !was.has(code));

/** Finds missing lines by their words among those that carry no code of ours. */
function recogniseMore(
  found: Found,
  wanted: readonly Worded[],
  texts: Texts,
  marked: number | null,
): void {
  leaveOutMistaken(found, wanted, texts);
  const { was, copies, strangers } = found;
  const taken = new Set([...was.values(), ...copies.map(({ index }) => index), marked]);
  const free = texts.map((cells, index) => (taken.has(index) ? [] : cells));
  for (const [code, index] of recognised(missingIn(found, wanted), free)) {
    was.set(code, index);
    const stranger = strangers.findIndex((one) => one.index === index);
    if (stranger >= 0) strangers.splice(stranger, 1);
  }
}

/**
 * Leaves out the code of another line that somebody typed over a line's own: our words tell the line,
 * and what stands in the other would be written over its entries.
 */
function leaveOutMistaken(found: Found, wanted: readonly Worded[], texts: Texts): void {
  const { was, copies } = found;
  const lines = new Map(wanted.map((line) => [line.code, line]));
  const codes = new Map([...was].map(([code, index]) => [index, code]));
  const coded = texts.map((cells, index) => (codes.has(index) ? cells : []));
  for (const [code, index] of recognised(missingIn(found, wanted), coded)) {
    const mistaken = codes.get(index) ?? '';
    if (!hasMoreEntries(lines.get(code), lines.get(mistaken))) continue;
    was.delete(mistaken);
    const next = copies.find((one) => one.code === mistaken);
    if (!next) continue;
    was.set(mistaken, next.index);
    copies.splice(copies.indexOf(next), 1);
  }
}

const missingIn = ({ was }: Found, wanted: readonly Worded[]): Worded[] =>
  wanted.filter(({ code }) => code !== '' && !was.has(code));

function transposed(texts: Texts): string[][] {
  return (texts[0] ?? []).map((_, column) => texts.map((cells) => cells[column] ?? ''));
}

/** In a list with a key column, what people entered there is the row's code. */
function keyTexts(
  { keyColumn, rows, frozenThrough }: WantedSheet,
  columns: ReadonlyMap<string, number>,
  texts: Texts,
  codeRow: number | null,
): (row: number) => string {
  const column = keyColumn === undefined ? undefined : columns.get(keyColumn);
  if (column === undefined) return () => '';
  const heads = rows.findIndex(({ code }) => code === frozenThrough) + 1;
  const firstEntry = (codeRow ?? 0) + heads + 1;
  return (row) => (row < firstEntry ? '' : (texts[row]?.[column] ?? ''));
}

/** `marked` is the line where the codes of the other direction stand, which is none of these. */
function found(
  texts: readonly (string | undefined)[],
  wanted: ReadonlySet<string>,
  marked: number | null,
): Found {
  const was = new Map<string, number>();
  const copies: Found['copies'] = [];
  const strangers: Found['strangers'] = [];
  texts.forEach((code = '', index) => {
    if (index === marked || code === '') return;
    if (!wanted.has(code)) strangers.push({ code, index });
    else if (was.has(code)) copies.push({ code, index });
    else was.set(code, index);
  });
  return { was, copies, strangers };
}
