import { cellText, cleanText, normalCode } from '../../shared/reports/cells';
import type { WorkbookGrid } from '../../shared/reports/types';
import { matrixColumn, ROLE, SCORE_COLUMN } from '../layout/score-book/codes';
import { type CodedSheet, cellByCodes, columnOf, type FoundCell } from './coded-sheet';
import type { EnteredCell } from './entered-cells';
import { enteredCriteria } from './entered-criteria';
import { sheetOfRole, workbookOf } from './find-sheets';
import { type BookProblem, bookProblem } from './problems';
import type { ScoreBookRead } from './types';

/**
 * Matrices were first laid out with one column for the reasons of a subject's differences, whatever the
 * criterion. Such a reason is that of each of her criteria as long as these have no columns of their own.
 */
type Book = Pick<ScoreBookRead, 'subjects' | 'template'>;

const { reason: REASON } = SCORE_COLUMN;

/** The cell of the reason for all criteria of a subject, by the normal code of her row; null where there is none. */
export const sharedReason = (sheet: CodedSheet, row: string): FoundCell | null =>
  cellByCodes(sheet, row, REASON);

/**
 * The same reasons as entries of the columns that the matrix is given when it is laid out again, or was
 * given already as long as nobody changed them there.
 */
export function sharedReasonsIn(grid: WorkbookGrid, book: Book): EnteredCell[] {
  const { sheet } = sheetOfRole(workbookOf(grid), ROLE.matrix(book.template));
  if (sheet === null || columnOf(sheet, REASON) === null) return [];
  return book.subjects.flatMap((subject) => {
    const row = normalCode(subject.code);
    const value = cleanText(cellText(sharedReason(sheet, row)?.cell));
    if (value === '') return [];
    return ownColumns(book, subject).flatMap((column) => {
      const own = cellByCodes(sheet, row, column);
      const isFree = own === null || cleanText(cellText(own.cell)) === value;
      return isFree ? [{ row: subject.code, column, value }] : [];
    });
  });
}

/** Those that stand in no column that is read any more. */
export function reasonsLeft(sheet: CodedSheet, book: Book): BookProblem[] {
  return book.subjects.flatMap((subject) => {
    const row = normalCode(subject.code);
    const shared = sharedReason(sheet, row);
    const reason = cellText(shared?.cell);
    if (shared === null || reason === '') return [];
    const own = ownColumns(book, subject).map((column) => cellByCodes(sheet, row, column));
    const isRead = own.some((it) => it === null || cellText(it.cell).includes(reason));
    if (isRead) return [];
    const params = { name: subject.name, reason };
    return [bookProblem('reason-left', shared.place, params, subject.code)];
  });
}

const ownColumns = ({ template }: Book, { kind }: Book['subjects'][number]): string[] =>
  enteredCriteria(template.plan, kind).map(({ code }) => matrixColumn(code, REASON));
