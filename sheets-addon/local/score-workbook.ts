import { basename } from 'node:path';
import { done, type Outcome } from '../../shared/outcome';
import type { WorkbookGrid } from '../../shared/reports/types';
import { say } from '../../shared/words';
import { reconcile, type WantedSheet } from '../layout/wanted';
import { codesToRestore, gridWithCodes, readScoreBook, type ScoreBookRead } from '../reading';
import { codedSheet } from '../reading/coded-sheet';
import { readBytes } from './files';
import { readXlsxGrid } from './read-xlsx';
import { LIST_SHEET, writeRequestsToXlsx } from './write-xlsx';

/** A score workbook in a file. */
export interface ScoreFile {
  /** Its bare name, as problems name it. */
  name: string;
  /** With the codes that were lost and are known all the same in their cells. */
  grid: WorkbookGrid;
  read: ScoreBookRead;
}

export function readScoreFile(path: string): Outcome<ScoreFile> {
  const bytes = readBytes(path);
  return bytes.ok ? readScoreBytes(basename(path), bytes.value) : bytes;
}

/** What .xlsx has room for: the matrix of a long plan has several columns for each criterion. */
export const MOST_COLUMNS = 16_384;

/** Problems of the whole file have its name as their place. */
export function readScoreBytes(name: string, bytes: Uint8Array): Outcome<ScoreFile> {
  const grid = readXlsxGrid(name, bytes, MOST_COLUMNS);
  if (!grid.ok) return grid;
  const read = readScoreBook(grid.value);
  if (read.ok) {
    const whole = gridWithCodes(grid.value, codesToRestore(read.value));
    return done({ name, grid: whole, read: read.value });
  }
  return { ok: false, problem: { ...read.problem, place: { file: name, ...read.problem.place } } };
}

/** The sheets as a new .xlsx workbook. */
export const scoreWorkbook = (sheets: readonly WantedSheet[]): Promise<Uint8Array> =>
  writeRequestsToXlsx(reconcile({}, sheets).requests);

/** The sheets of people's own, which a workbook made anew does not hold, in words. */
export function sheetsLeftOut({ name, grid }: ScoreFile): string[] {
  return grid.sheets
    .filter((sheet) => codedSheet(sheet) === null && sheet.title !== LIST_SHEET)
    .map(({ title }) => say('cli.score.sheet-left', { file: name, sheet: title }));
}
