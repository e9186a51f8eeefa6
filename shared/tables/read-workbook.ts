import { done, failed, type Outcome, type Problem } from '../outcome';
import { formatNumber } from '../vietnamese';
import { readDelimited } from './delimited';
import { type FileKind, fileKind } from './file-kind';
import { BYTES_PER_MEGABYTE, LIMITS } from './limits';
import { readSpreadsheet } from './read-spreadsheet';
import { readXlsx } from './read-xlsx';
import { textSheet } from './text-cells';
import { decodeExactly } from './text-encoding';
import type { SheetCells, Workbook } from './types';
import { readZipDirectory } from './zip-directory';
import { storeParts, unpackParts, type ZipPart } from './zip-unpack';

const TEXT_FILE = /\.(csv|tsv|tab|txt)$/i;

/** The problem with a file of a kind that is never read. */
const REFUSED: Readonly<Record<Exclude<FileKind, 'workbook' | 'text'>, Problem['code']>> = {
  encrypted: 'tables.file.encrypted',
  damaged: 'tables.file.damaged',
  pdf: 'tables.file.is-pdf',
  html: 'tables.file.is-html',
  word: 'tables.file.is-word',
  powerpoint: 'tables.file.is-powerpoint',
  image: 'tables.file.is-image',
  archive: 'tables.file.is-archive',
};

/**
 * Reads a .xlsx, .xls, .xlsb, .ods, .csv or .tsv file: every sheet that holds data, as it stands in
 * the file. What the bytes are decides, not the name. Never throws; limits are in `LIMITS`.
 * `mostColumns`: what a sheet may have where the host expects wider ones.
 */
export function readWorkbook(
  fileName: string,
  bytes: Uint8Array,
  mostColumns: number = LIMITS.columnsPerSheet,
): Outcome<Workbook> {
  const refuse = (code: Problem['code'], params?: Problem['params']) =>
    failed({ code, ...(params && { params }), place: { file: fileName } });
  if (bytes.length === 0) return refuse('tables.file.empty');
  const tooLarge = sizeProblem(bytes);
  if (tooLarge) return refuse(tooLarge.code, tooLarge.params);
  const kind = fileKind(bytes);
  if (kind === 'workbook') {
    const directory = readZipDirectory(bytes);
    const parts = directory && unpackParts(bytes, directory);
    if (directory && !parts) return refuse('tables.file.damaged');
    try {
      const sheets = parts ? readPackage(parts) : readSpreadsheet(bytes);
      return checkSheets(fileName, sheets, mostColumns);
    } catch (error) {
      return refuse(problemOf(error));
    }
  }
  if (kind !== 'text') return refuse(REFUSED[kind]);
  const text = TEXT_FILE.test(fileName) ? decodeExactly(bytes) : null;
  if (text === null) return refuse('tables.file.is-unknown');
  const sheetName = fileName.replace(/^.*[\\/]/, '').replace(TEXT_FILE, '');
  return checkSheets(fileName, [textSheet(sheetName, readDelimited(text))]);
}

function readPackage(parts: readonly ZipPart[]): SheetCells[] {
  const isXlsx = parts.some(({ name }) => name === 'xl/workbook.xml');
  return isXlsx ? readXlsx(parts) : readSpreadsheet(storeParts(parts));
}

function sizeProblem(bytes: Uint8Array): Problem | null {
  const over = (size: number, limit: number, code: Problem['code']): Problem | null =>
    size > limit * BYTES_PER_MEGABYTE
      ? { code, params: { size: formatNumber(size / BYTES_PER_MEGABYTE, 1), limit } }
      : null;
  return (
    over(bytes.length, LIMITS.fileMegabytes, 'tables.file.too-large') ??
    over(
      (readZipDirectory(bytes) ?? []).reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0),
      LIMITS.unpackedMegabytes,
      'tables.file.unpacks-too-large',
    )
  );
}

function problemOf(error: unknown): Problem['code'] {
  const message = error instanceof Error ? error.message : '';
  return /password|encrypt/i.test(message) ? 'tables.file.encrypted' : 'tables.file.damaged';
}

/** A workbook of the sheets that hold something, if each stays inside the limits. */
export function checkSheets(
  fileName: string,
  all: readonly SheetCells[],
  mostColumns: number = LIMITS.columnsPerSheet,
): Outcome<Workbook> {
  const sheets = all.filter((sheet) => sheet.cells.length > 0);
  if (sheets.length === 0)
    return failed({ code: 'tables.file.no-data', place: { file: fileName } });
  for (const sheet of sheets) {
    const place = { file: fileName, sheet: sheet.name };
    const rows = sheet.cells.length;
    if (rows > LIMITS.rowsPerSheet) {
      const params = { count: formatNumber(rows), limit: formatNumber(LIMITS.rowsPerSheet) };
      return failed({ code: 'tables.sheet.too-many-rows', params, place });
    }
    const columns = sheet.cells.reduce((most, row) => Math.max(most, row.length), 0);
    if (columns > mostColumns) {
      const params = { count: formatNumber(columns), limit: mostColumns };
      return failed({ code: 'tables.sheet.too-many-columns', params, place });
    }
  }
  return done({ fileName, sheets });
}
