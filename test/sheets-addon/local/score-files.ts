import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalCode } from '../../../shared/reports/cells';
import { scoreBookWanted } from '../../../sheets-addon/layout/score-book';
import { ROLE, SCORE_COLUMN } from '../../../sheets-addon/layout/score-book/codes';
import type { ScoreBook } from '../../../sheets-addon/layout/score-book/types';
import type {
  BookContents,
  CellValue,
  SheetContents,
} from '../../../sheets-addon/local/book-contents';
import { filledSheets } from '../../../sheets-addon/local/filled-sheets';
import {
  readScoreBytes,
  type ScoreFile,
  scoreWorkbook,
} from '../../../sheets-addon/local/score-workbook';

/** Self scores typed for subjects: subject, criterion, value. */
export type Typed = readonly (readonly [subject: string, criterion: string, value: CellValue])[];

/** What was typed, as the contents of a book with a sheet for each subject. */
export function typedContents(book: ScoreBook, typed: Typed): BookContents {
  const contents = new Map<string, SheetContents>();
  for (const [code, criterion, value] of typed) {
    const role = ROLE.scores(book, { code });
    const rows = new Map(contents.get(role)?.byCode);
    rows.set(normalCode(criterion), new Map([[normalCode(SCORE_COLUMN.self), value]]));
    contents.set(role, { byCode: rows, uncoded: [] });
  }
  return contents;
}

/** The book as people filled it in, in a file; its path. */
export async function scoreFile(
  folder: string,
  name: string,
  book: ScoreBook,
  contents: BookContents,
): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, await scoreWorkbook(filledSheets(scoreBookWanted(book), contents)));
  return path;
}

export function opened(path: string): ScoreFile {
  const file = readScoreBytes(path, readFileSync(path));
  if (!file.ok) throw new Error(file.problem.code);
  return file.value;
}

/** What stands in the sheet of that name, row by row, as shown. */
export const textsIn = ({ grid }: ScoreFile, title: string): string[][] =>
  (grid.sheets.find((sheet) => sheet.title === title)?.rows ?? []).map((row) =>
    row.map(({ text }) => text),
  );
