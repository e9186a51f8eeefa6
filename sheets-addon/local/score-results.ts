import type { Outcome } from '../../shared/outcome';
import { normalCode } from '../../shared/reports/cells';
import { scoreBookWanted } from '../layout/score-book';
import { LOG_COLUMN, ROLE } from '../layout/score-book/codes';
import { type LogLine, logWanted } from '../layout/score-book/log-sheet';
import type { ScoreBook } from '../layout/score-book/types';
import { NOTHING_WRITTEN } from '../layout/score-book/written';
import type { WantedSheet } from '../layout/wanted';
import {
  type BookResults,
  changesSince,
  checksIn,
  handedInByRow,
  resultsOf,
  resultsToWrite,
} from '../reading';
import type { BookContents } from './book-contents';
import { filledSheets } from './filled-sheets';
import { inFile } from './in-file';
import { readScoreBytes, type ScoreFile, scoreWorkbook } from './score-workbook';

export interface Refreshed {
  /** The book as it stands in the new workbook. */
  file: ScoreFile;
  results: BookResults;
  sheets: WantedSheet[];
}

/**
 * The book laid out anew with its contents and with what «Cập nhật kết quả» writes: explanations,
 * proposals, snapshot, time, and a line of the log for everything changed since the last time.
 */
export async function refreshedBook(
  name: string,
  book: ScoreBook,
  contents: BookContents,
): Promise<Outcome<Refreshed>> {
  const filled = filledSheets(inFile(scoreBookWanted(book), book), contents);
  const file = readScoreBytes(name, await scoreWorkbook(filled));
  if (!file.ok) return file;
  const { grid, read } = file.value;
  const results = resultsOf(read);
  const refresh = { at: book.now, checks: checksIn(grid, read) };
  const written = resultsToWrite(read, results, refresh);
  const wanted = scoreBookWanted(book, {
    ...NOTHING_WRITTEN,
    results: written,
    handedIn: handedInByRow(read),
  });
  const sheets = withLog(filledSheets(inFile(wanted, book), contents), book, [
    ...loggedIn(contents, book),
    ...changesSince(read.snapshot, read, book.now),
  ]);
  return { ok: true, value: { file: file.value, results, sheets } };
}

/** The lines of the log that are there, oldest first. */
export function loggedIn(contents: BookContents, book: ScoreBook): LogLine[] {
  const rows = contents.get(ROLE.log(book))?.uncoded ?? [];
  return rows
    .map((row) => {
      const text = (column: string) => String(row.get(normalCode(column)) ?? '');
      const fields = Object.entries(LOG_COLUMN).map(([field, column]) => [field, text(column)]);
      return Object.fromEntries(fields) as LogLine;
    })
    .filter(({ time }) => time !== '');
}

/** In a file the log is laid out with all of its lines, which no command changes. */
export const withLog = (
  sheets: readonly WantedSheet[],
  book: ScoreBook,
  lines: readonly LogLine[],
): WantedSheet[] =>
  sheets.map((sheet) => {
    if (sheet.role !== ROLE.log(book)) return sheet;
    return logWanted(book, new Map(lines.map((line, index) => [`#${index + 1}`, line])));
  });
