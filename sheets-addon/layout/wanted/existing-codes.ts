import { cellText, readCell, usedRows } from '../sheet-cells';
import type { BookSheet } from '../types';
import { contentText } from './changes';
import {
  CODES,
  type Corner,
  codesAlong,
  columnCodesOf,
  type ExistingCodes,
  rowCodesOf,
  type Texts,
} from './codes-along';
import type { WantedSheet } from './types';

/**
 * Finds the rows and columns of a sheet by their codes. These stand in the row and the column of the
 * role; where somebody overwrote that cell, in the row and the column that hold most codes. Wherever
 * more of something else stands there, as in a column of entries in which somebody typed a code, it
 * is none of codes: writing them would lose the entries.
 */
export function existingCodes(sheet: BookSheet, wanted: WantedSheet): ExistingCodes {
  const texts = textsOf(sheet);
  for (const corner of likelyCorners(texts, wanted)) {
    const codes = codesAlong(texts, wanted, corner);
    if (codeLines(sheet, wanted.role, codes).every(saysMostlyCodes)) return codes;
  }
  return codesAlong(texts, wanted, NOWHERE);
}

const NOWHERE: Corner = { row: null, column: null };

function textsOf(sheet: BookSheet): string[][] {
  const width = sheet.properties?.gridProperties?.columnCount ?? 0;
  return Array.from({ length: usedRows(sheet) }, (_, row) =>
    Array.from({ length: width }, (_, column) => cellText(sheet, row, column)),
  );
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

/** Where the role stands, then where codes stand side by side and below each other, most of them first. */
function* likelyCorners(texts: Texts, wanted: WantedSheet): Generator<Corner> {
  const origin = placeOf(texts, wanted.role);
  if (origin) yield origin;
  const isColumnCode = isIn(columnCodesOf(wanted));
  const rows = richestFirst(texts.map((cells) => cells.filter(isColumnCode).length));
  const columns = richestFirst(countByColumn(texts, rowCodesOf(wanted)));
  for (const row of [...rows, null]) {
    for (const column of [...columns, null]) yield { row, column };
  }
}

/** Indexes of the counts above 0, the highest first, equals in their order. */
function richestFirst(counts: readonly number[]): number[] {
  const indexes = [...counts.keys()].filter((index) => (counts[index] ?? 0) > 0);
  return indexes.sort((one, other) => (counts[other] ?? 0) - (counts[one] ?? 0));
}

/** What stands where a code is wanted; '' for nothing. */
interface CodeCell {
  code: string;
  said: string;
}

/** The column and the row of codes, each with the role where they cross; none for one that is nowhere. */
function codeLines(sheet: BookSheet, role: string, { rows, columns }: ExistingCodes): CodeCell[][] {
  const row = rows.was.get(CODES);
  const column = columns.was.get(CODES);
  const cell = (code: string, at: number, across: number): CodeCell => ({
    code: code === CODES ? role : code,
    said: contentText(readCell(sheet, at, across)) ?? '',
  });
  return [
    ...(column === undefined ? [] : [[...rows.was].map(([code, at]) => cell(code, at, column))]),
    ...(row === undefined ? [] : [[...columns.was].map(([code, at]) => cell(code, row, at))]),
  ];
}

function saysMostlyCodes(cells: readonly CodeCell[]): boolean {
  const codes = cells.filter(({ code, said }) => said === code).length;
  const others = cells.filter(({ code, said }) => said !== code && said !== '').length;
  return codes > others;
}
