import type { GridSheet } from '../../shared/reports/types';
import { columnLetters } from '../../shared/tables';
import { gridFromSpreadsheet } from './book-grid';
import { sheetPrefix } from './formula';
import { gridAfter } from './grid-after';
import { cellText, readCell } from './sheet-cells';
import type { Book, BookSheet, Request } from './types';

/** The row and the column of hidden codes of a sheet, zero-based, and what they say from the top left on. */
export interface CodeLines {
  title: string;
  row: number;
  column: number;
  across: readonly string[];
  down: readonly string[];
}

/**
 * The codes of the sheets that are there and written into, as they will stand after one batchUpdate of
 * ours: unless somebody inserts, deletes or sorts lines before it arrives.
 */
export function codeLinesAfter(there: Book, requests: readonly Request[]): CodeLines[] {
  const written = new Set(requests.map(sheetWritten));
  const places = (there.sheets ?? []).flatMap((sheet) => {
    const origin = written.has(sheet.properties?.sheetId ?? null) ? originOf(sheet) : null;
    return origin === null ? [] : [{ sheet, ...origin }];
  });
  const sheets = places.map(({ sheet, row, column }) => codesAlone(sheet, row, column));
  const after = gridAfter({ ...there, sheets }, requests);
  return places.map(({ row, column }, index): CodeLines => {
    const { title, rows } = after.sheets[index] ?? { title: '', rows: [] };
    const across = rows[row]?.map(textOf) ?? [];
    const down = rows.map((cells) => textOf(cells[column]));
    return { title, row, column, across, down };
  });
}

/** The same lines for asking the Sheets API, in A1 notation. */
export function codeRanges({ title, row, column }: CodeLines): string[] {
  const letters = columnLetters(column);
  return [`${row + 1}:${row + 1}`, `${letters}:${letters}`].map(
    (range) => `${sheetPrefix(title)}${range}`,
  );
}

/** Titles of the sheets in which other codes stand there than should. */
export function movedSheets(lines: readonly CodeLines[], found: Book): string[] {
  const sheets = new Map(gridFromSpreadsheet(found).sheets.map((sheet) => [sheet.title, sheet]));
  return lines.flatMap((wanted) => {
    const sheet = sheets.get(wanted.title);
    return sheet === undefined || stands(wanted, sheet) ? [] : [wanted.title];
  });
}

const stands = ({ row, column, across, down }: CodeLines, { rows }: GridSheet): boolean =>
  across.every((code, index) => code === textOf(rows[row]?.[index])) &&
  down.every((code, index) => code === textOf(rows[index]?.[column]));

const textOf = (cell: GridSheet['rows'][number][number] | undefined): string =>
  String(cell?.value ?? '');

const sheetWritten = ({ updateCells, repeatCell }: Request): number | null =>
  updateCells?.start?.sheetId ?? repeatCell?.range?.sheetId ?? null;

/** How far from the corner the role of a sheet is looked for: people insert a row above, a column at the left. */
const NEAR = 5;

function originOf(sheet: BookSheet): { row: number; column: number } | null {
  for (let row = 0; row < NEAR; row++) {
    for (let column = 0; column < NEAR; column++) {
      if (cellText(sheet, row, column).startsWith('TDS|')) return { row, column };
    }
  }
  return null;
}

/** The sheet with nothing in it but its row and its column of codes. */
function codesAlone(sheet: BookSheet, row: number, column: number): BookSheet {
  const { rowCount, columnCount } = sheet.properties?.gridProperties ?? {};
  const cells = (count: number, read: (index: number) => ReturnType<typeof readCell>) =>
    Array.from({ length: count }, (_, index) => read(index) ?? {});
  const across = cells(columnCount ?? 0, (index) => readCell(sheet, row, index));
  const down = cells(rowCount ?? 0, (index) => readCell(sheet, index, column));
  return {
    ...sheet,
    data: [
      { startRow: row, rowData: [{ values: across }] },
      { startColumn: column, rowData: down.map((cell) => ({ values: [cell] })) },
    ],
  };
}
