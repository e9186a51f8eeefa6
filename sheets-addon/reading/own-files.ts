import * as z from 'zod';
import { cellText, normalCode } from '../../shared/reports/cells';
import type { WorkbookGrid } from '../../shared/reports/types';
import { ROLE, SUBJECT_COLUMN } from '../layout/score-book/codes';
import { cellByCodes } from './coded-sheet';
import { sheetOfRole, workbookOf } from './find-sheets';
import { parsed } from './read-template';
import type { ScoreBookRead } from './types';

/** The own workbook of a subject, as «Đối tượng» keeps it. */
const ownFile = z.object({
  /** Id of the score workbook it was made for: a copy of that one has none of its files. */
  book: z.string(),
  /** Id of the spreadsheet. */
  file: z.string().min(1),
  /** E-mail addresses it is shared with. */
  shared: z.array(z.string()),
});
export type OwnFile = z.infer<typeof ownFile>;

export const ownFileText = (own: OwnFile): string => JSON.stringify(own);

/**
 * Own workbooks of the score workbook `book` by the normal code of their subject; what is damaged
 * counts as none.
 */
export function readOwnFiles(
  book: string,
  grid: WorkbookGrid,
  { template, subjects }: Pick<ScoreBookRead, 'template' | 'subjects'>,
): Map<string, OwnFile> {
  const { sheet } = sheetOfRole(workbookOf(grid), ROLE.subjects(template));
  const files = new Map<string, OwnFile>();
  if (sheet === null) return files;
  for (const { code } of subjects) {
    const cell = cellByCodes(sheet, normalCode(code), SUBJECT_COLUMN.own)?.cell;
    const read = ownFile.safeParse(parsed(cellText(cell)));
    if (read.success && read.data.book === book) files.set(normalCode(code), read.data);
  }
  return files;
}
