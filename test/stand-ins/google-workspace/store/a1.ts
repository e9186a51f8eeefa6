import { invalid } from './errors';
import type { Area, StoredSheet, StoredWorkbook } from './model';

const cellsPattern = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?(?::\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?)?$/;

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" → 0, "aa" → 26. */
export const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

interface Bounds {
  startRow: number | undefined;
  endRow: number | undefined;
  startColumn: number | undefined;
  endColumn: number | undefined;
}

function parseCells(text: string): Bounds | undefined {
  const parts = cellsPattern.exec(text);
  if (!parts) return undefined;
  const [, letters1, row1, letters2, row2] = parts;
  const one = !text.includes(':');
  if (one && !(letters1 && row1)) return undefined;
  if (!one && !((letters1 || row1) && (letters2 || row2))) return undefined;
  const columns = [letters1, one ? letters1 : letters2].map((l) => l && columnIndex(l));
  const rows = [row1, one ? row1 : row2].map((r) => r && Number(r) - 1);
  const [startColumn, endColumn] = ordered(columns);
  const [startRow, endRow] = ordered(rows);
  return { startRow, endRow, startColumn, endColumn };
}

/** First and one-past-last; a missing end leaves the range open. "A5:A" opens downwards. */
function ordered(pair: (number | string | undefined)[]): [number | undefined, number | undefined] {
  const [first, last] = pair.map((n) => (typeof n === 'number' ? n : undefined));
  if (first === undefined || last === undefined) return [first ?? last, undefined];
  return [Math.min(first, last), Math.max(first, last) + 1];
}

/** Splits "'It''s'!A1" into sheet title and cells; either may be missing. */
function splitSheet(text: string): { title?: string; cells?: string } {
  const quoted = /^'((?:[^']|'')+)'(?:!(.*))?$/s.exec(text);
  if (quoted?.[1] !== undefined) {
    const title = quoted[1].replaceAll("''", "'");
    return quoted[2] === undefined ? { title } : { title, cells: quoted[2] };
  }
  const bang = text.lastIndexOf('!');
  return bang > 0 ? { title: text.slice(0, bang), cells: text.slice(bang + 1) } : { cells: text };
}

export const sheetByTitle = (workbook: StoredWorkbook, title: string): StoredSheet | undefined =>
  workbook.sheets.find((sheet) => sheet.title === title) ??
  workbook.sheets.find((sheet) => sheet.title.toLowerCase() === title.toLowerCase());

export const wholeSheet = (sheet: StoredSheet): Area => ({
  sheetId: sheet.sheetId,
  startRow: 0,
  endRow: sheet.grid.rowCount,
  startColumn: 0,
  endColumn: sheet.grid.columnCount,
});

/**
 * Reads A1 notation: `Sheet!A1:B2`, `'It''s'!A:C`, `2:5`, a sheet title, a named range. Ends past
 * the grid are clipped; a start past it is refused, as is anything unknown.
 */
export function parseA1(workbook: StoredWorkbook, text: string): Area {
  const refused = invalid(`Unable to parse range: ${text}`);
  const { title, cells } = splitSheet(text);
  if (title === undefined) {
    const named = workbook.namedRanges.find((range) => range.name === text);
    if (named?.range) return areaOfNamed(workbook, named.range) ?? fail(refused);
  }
  const bounds = cells === undefined ? undefined : parseCells(cells);
  if (title === undefined && !bounds) {
    const sheet = sheetByTitle(workbook, text);
    if (!sheet) throw refused;
    return wholeSheet(sheet);
  }
  const sheet = title === undefined ? firstVisible(workbook) : sheetByTitle(workbook, title);
  if (!sheet) throw refused;
  if (cells === undefined) return wholeSheet(sheet);
  if (!bounds) throw refused;
  return clip(sheet, bounds);
}

function fail(error: Error): never {
  throw error;
}

const firstVisible = (workbook: StoredWorkbook): StoredSheet | undefined =>
  workbook.sheets.find((sheet) => !sheet.hidden) ?? workbook.sheets[0];

function areaOfNamed(
  workbook: StoredWorkbook,
  range: NonNullable<StoredWorkbook['namedRanges'][number]['range']>,
): Area | undefined {
  const sheet = workbook.sheets.find((one) => one.sheetId === (range.sheetId ?? 0));
  return (
    sheet &&
    clip(sheet, {
      startRow: range.startRowIndex ?? undefined,
      endRow: range.endRowIndex ?? undefined,
      startColumn: range.startColumnIndex ?? undefined,
      endColumn: range.endColumnIndex ?? undefined,
    })
  );
}

function clip(sheet: StoredSheet, bounds: Bounds): Area {
  const { rowCount, columnCount } = sheet.grid;
  const startRow = bounds.startRow ?? 0;
  const startColumn = bounds.startColumn ?? 0;
  if (startRow >= rowCount || startColumn >= columnCount) {
    const asked = { sheetId: sheet.sheetId, startRow, startColumn };
    const endRow = bounds.endRow ?? Math.max(rowCount, startRow + 1);
    const endColumn = bounds.endColumn ?? Math.max(columnCount, startColumn + 1);
    throw gridExceeded(sheet, { ...asked, endRow, endColumn });
  }
  return {
    sheetId: sheet.sheetId,
    startRow,
    endRow: Math.min(bounds.endRow ?? rowCount, rowCount),
    startColumn,
    endColumn: Math.min(bounds.endColumn ?? columnCount, columnCount),
  };
}

/** The refusal of a range that lies outside its sheet. */
export const gridExceeded = (sheet: StoredSheet, area: Area) =>
  invalid(
    `Range (${formatA1(sheet, area)}) exceeds grid limits. Max rows: ${sheet.grid.rowCount}, max columns: ${sheet.grid.columnCount}`,
  );

/** `Sheet1`, or `'Bảng điểm'` where the title needs quotes. */
export const quoteTitle = (title: string): string =>
  /^[A-Za-z_][A-Za-z0-9_.]*$/.test(title) && !/^[A-Za-z]{1,3}\d+$/.test(title)
    ? title
    : `'${title.replaceAll("'", "''")}'`;

/** `'Bảng điểm'!A1:C9`; one cell is written alone. */
export function formatA1(sheet: StoredSheet, area: Area): string {
  const first = `${columnLetters(area.startColumn)}${area.startRow + 1}`;
  const last = `${columnLetters(area.endColumn - 1)}${area.endRow}`;
  return `${quoteTitle(sheet.title)}!${first === last ? first : `${first}:${last}`}`;
}
