import type { Problem } from '../../shared/outcome';
import { cellText } from '../../shared/reports/cells';
import { SCORE_COLUMN } from '../layout/score-book/codes';
import { type CodedSheet, cellIn, listRows } from './coded-sheet';
import { type BookProblem, bookProblem } from './problems';
import type { ScoreBookRead } from './types';

/** Score columns by the end of their code: in the matrix it stands behind the code of the criterion. */
const ENTERED = (['self', 'cross', 'verified', 'reason', 'evidence'] as const).map(
  (field) => SCORE_COLUMN[field],
);

/** A score sheet with the code of nobody in «Đối tượng». */
export const sheetOfNobody = (sheet: CodedSheet, code: string): BookProblem =>
  stray({ sheet: sheet.title }, code, enteredIn(sheet, listRows(sheet)));

/** The same for a row of the matrix. */
export const rowOfNobody = (sheet: CodedSheet, row: number, code: string): BookProblem =>
  stray(cellIn(sheet, row, sheet.codeColumn).place, code, enteredIn(sheet, [row]));

function stray(place: BookProblem['place'] & object, code: string, count: number): BookProblem {
  return count === 0
    ? bookProblem('score-sheet-stray', place, { code })
    : bookProblem('score-sheet-stray-filled', place, { code, count });
}

function enteredIn(sheet: CodedSheet, rows: readonly number[]): number {
  const columns = [...sheet.columns].flatMap(([code, [at]]) =>
    at !== undefined && ENTERED.some((entered) => code.endsWith(entered)) ? [at] : [],
  );
  return rows
    .flatMap((row) => columns.map((column) => cellText(cellIn(sheet, row, column).cell)))
    .filter((text) => text !== '').length;
}

/**
 * Why the book must not be laid out anew: scores were entered for a code that «Đối tượng» does not
 * list, and would be left out. Null when there are none.
 */
export function strayScores({ problems }: Pick<ScoreBookRead, 'problems'>): Problem | null {
  const found = problems.find(({ name }) => name === 'score-sheet-stray-filled');
  if (found === undefined) return null;
  const { params, place } = found;
  return {
    code: 'reading.refused.stray-scores',
    ...(params && { params }),
    ...(place && { place }),
  };
}
