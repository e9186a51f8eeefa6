import { normalCode } from '../../shared/reports/cells';
import { matrixColumn, SCORE_COLUMN } from '../layout/score-book/codes';
import type { BookSubject, ScoreBook } from '../layout/score-book/types';
import { type CodedSheet, cellByCodes, type FoundCell } from './coded-sheet';
import { sharedReason } from './shared-reasons';

/** One subject's cells by the codes of a score sheet's rows and columns, however the book is laid out. */
export interface ScoreCells {
  sheet: CodedSheet;
  at(row: string, column: string): FoundCell | null;
}

/** Cells of a subject: on a sheet of its own, or in its row of the matrix. */
export function scoreCells(
  sheet: CodedSheet,
  layout: ScoreBook['layout'],
  subject: BookSubject,
): ScoreCells {
  if (layout === 'sheet-each') {
    return { sheet, at: (row, column) => cellByCodes(sheet, row, column) };
  }
  const own = normalCode(subject.code);
  const at: ScoreCells['at'] = (row, column) =>
    cellByCodes(sheet, own, matrixColumn(row, column)) ??
    (column === SCORE_COLUMN.reason ? sharedReason(sheet, own) : null);
  return { sheet, at };
}
