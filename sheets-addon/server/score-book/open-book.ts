import { done, type Outcome } from '../../../shared/outcome';
import type { WorkbookGrid } from '../../../shared/reports';
import { type Book, gridFromSpreadsheet } from '../../layout';
import { readScoreBook, type ScoreBookRead } from '../../reading';
import { readAsStep } from '../google/steps';

/** The score workbook that is open: as the Sheets API gives it, as plain cells, and as it is read. */
export interface OpenBook {
  there: Book;
  grid: WorkbookGrid;
  read: ScoreBookRead;
}

/** Reads the open workbook; one read. Refused when it holds no score book, or several. */
export function openBook(): Outcome<OpenBook> {
  const there = readAsStep();
  return there.ok ? scoreBookIn(there.value) : there;
}

export function scoreBookIn(there: Book): Outcome<OpenBook> {
  const grid = gridFromSpreadsheet(there);
  const read = readScoreBook(grid);
  return read.ok ? done({ there, grid, read: read.value }) : read;
}
