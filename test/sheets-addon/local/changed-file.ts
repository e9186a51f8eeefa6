import type { GridCell, WorkbookGrid } from '../../../shared/reports/types';
import { scoreBookWanted } from '../../../sheets-addon/layout/score-book';
import type { ScoreBook } from '../../../sheets-addon/layout/score-book/types';
import { bookContents } from '../../../sheets-addon/local/book-contents';
import { filledSheets } from '../../../sheets-addon/local/filled-sheets';
import { readScoreBytes, scoreWorkbook } from '../../../sheets-addon/local/score-workbook';
import {
  allProblems,
  codesToRestore,
  gridWithCodes,
  readScoreBook,
  resultsOf,
  scoreBookOf,
} from '../../../sheets-addon/reading';

/** What somebody does to the score workbook as a file. */
export type Change = (grid: WorkbookGrid) => WorkbookGrid;

export const without = (cells: readonly GridCell[], at: number): GridCell[] =>
  cells.filter((_, index) => index !== at);

/** The cells of the file that these sheets make. */
export async function writtenAndRead(
  sheets: Parameters<typeof scoreWorkbook>[0],
): Promise<WorkbookGrid> {
  const file = readScoreBytes('so.xlsx', await scoreWorkbook(sheets));
  if (!file.ok) throw new Error(file.problem.code);
  return file.value.grid;
}

/** What the command takes from the file: entries and totals by subject, and the names of problems. */
export function readIn(grid: WorkbookGrid) {
  const read = readScoreBook(grid);
  if (!read.ok) throw new Error(read.problem.code);
  const results = resultsOf(read.value);
  return {
    entries: read.value.scores.map(({ subject: { code }, entries }) => [
      code,
      entries.map(({ entry }) => entry),
    ]),
    totals: results.subjects.map(({ score }) => score.total),
    names: allProblems(read.value, results).map(({ name }) => name),
    read: read.value,
  };
}

/** The file that the command makes of it anew, with all that people entered. */
export async function laidOutAgain(
  grid: WorkbookGrid,
  { now }: Pick<ScoreBook, 'now'>,
): Promise<WorkbookGrid> {
  const { read } = readIn(grid);
  const wanted = scoreBookWanted(scoreBookOf(read, now));
  const known = gridWithCodes(grid, codesToRestore(read));
  return writtenAndRead(filledSheets(wanted, bookContents(known, wanted, read.newCodes)));
}
