import { cellText, usedRows } from '../sheet-cells';
import type { BookSheet } from '../types';
import { recognised, type Worded, wordedColumns, wordedRows } from './recognised-lines';
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

/**
 * Finds the rows and columns of a sheet by their codes. The codes stand in the row and the column of
 * the role; where somebody overwrote that cell, in the row and the column that hold most codes. A line
 * whose code was overwritten or deleted is known again by our words in it.
 */
export function existingCodes(sheet: BookSheet, wanted: WantedSheet): ExistingCodes {
  const texts = textsOf(sheet);
  const columnCodes = new Set(wanted.columns.map(({ code }) => code));
  const rowCodes = new Set(wanted.rows.map(({ code }) => code));
  rowCodes.delete('');
  const origin = placeOf(texts, wanted.role);
  const row = origin?.row ?? richest(texts.map((cells) => cells.filter(isIn(columnCodes)).length));
  const column = origin?.column ?? richest(countByColumn(texts, rowCodes));
  const columns =
    row === null
      ? unmarked(recognised(wordedColumns(wanted), transposed(texts)))
      : found(texts[row] ?? [], columnCodes, column);
  const keys = keyTexts(wanted, columns.was, texts, row);
  const coded = texts.map((cells, index) => keys(index) || (column === null ? '' : cells[column]));
  const rows =
    column === null ? unmarked(recognised(wordedRows(wanted), texts)) : found(coded, rowCodes, row);
  if (row !== null && lacks(columns, columnCodes)) {
    recogniseMore(columns, wordedColumns(wanted), transposed(texts), column);
  }
  if (column !== null && lacks(rows, rowCodes)) {
    recogniseMore(rows, wordedRows(wanted), texts, row);
  }
  if (row !== null) rows.was.set(CODES, row);
  if (column !== null) columns.was.set(CODES, column);
  return { rows, columns };
}

const lacks = ({ was }: Found, codes: ReadonlySet<string>): boolean =>
  [...codes].some((code) => !was.has(code));

/** Finds missing lines among those that carry no code of ours. */
function recogniseMore(
  { was, copies, strangers }: Found,
  wanted: readonly Worded[],
  texts: Texts,
  marked: number | null,
): void {
  const missing = wanted.filter(({ code }) => code !== '' && !was.has(code));
  if (missing.length === 0) return;
  const taken = new Set([...was.values(), ...copies.map(({ index }) => index), marked]);
  const free = texts.map((cells, index) => (taken.has(index) ? [] : cells));
  for (const [code, index] of recognised(missing, free)) {
    was.set(code, index);
    const stranger = strangers.findIndex((one) => one.index === index);
    if (stranger >= 0) strangers.splice(stranger, 1);
  }
}

const unmarked = (was: Map<string, number>): Found => ({ was, copies: [], strangers: [] });

type Texts = readonly (readonly string[])[];

function textsOf(sheet: BookSheet): string[][] {
  const width = sheet.properties?.gridProperties?.columnCount ?? 0;
  return Array.from({ length: usedRows(sheet) }, (_, row) =>
    Array.from({ length: width }, (_, column) => cellText(sheet, row, column)),
  );
}

function transposed(texts: Texts): string[][] {
  return (texts[0] ?? []).map((_, column) => texts.map((cells) => cells[column] ?? ''));
}

function placeOf(texts: Texts, text: string): { row: number; column: number } | null {
  for (const [row, cells] of texts.entries()) {
    const column = cells.indexOf(text);
    if (column >= 0) return { row, column };
  }
  return null;
}

const isIn = (codes: ReadonlySet<string>) => (text: string) => codes.has(text);

function countByColumn(texts: Texts, codes: ReadonlySet<string>): number[] {
  const counts: number[] = [];
  for (const cells of texts) {
    cells.forEach((text, column) => {
      counts[column] = (counts[column] ?? 0) + (codes.has(text) ? 1 : 0);
    });
  }
  return counts;
}

/** Index of the highest count, the first of equals; null when all are 0. */
function richest(counts: readonly number[]): number | null {
  const most = Math.max(0, ...counts);
  return most === 0 ? null : counts.indexOf(most);
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
