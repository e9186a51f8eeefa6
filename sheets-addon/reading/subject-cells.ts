import { cleanText, normalCode } from '../../shared/reports/cells';
import type { WorkbookGrid } from '../../shared/reports/types';
import { SCORE_COLUMN } from '../layout/score-book/codes';
import { entryRows } from '../layout/score-book/entry-rows';
import type { BookSubject } from '../layout/score-book/types';
import type { FoundCell } from './coded-sheet';
import type { EnteredCell } from './entered-cells';
import { enteredCriteria } from './entered-criteria';
import { workbookOf } from './find-sheets';
import { scoreSheets } from './score-sheets';
import type { ScoreBookRead } from './types';

/** A cell that a subject enters something in herself, and where it stands. */
export interface SubjectCell extends EnteredCell {
  place: FoundCell['place'];
}

type Book = Pick<ScoreBookRead, 'template' | 'plan' | 'subjects'>;

/**
 * What subjects enter themselves (self scores, evidence, notes beside them) by the normal code of the
 * subject. Texts are as they may be written elsewhere: none begins a formula.
 */
export function subjectCells(grid: WorkbookGrid, book: Book): Map<string, SubjectCell[]> {
  const { places } = scoreSheets(workbookOf(grid), book);
  return new Map(
    places.map(({ subject, at }) => {
      const cells = ownCodes(book, subject).flatMap(({ row, column }): SubjectCell[] => {
        const found = at?.at(row, column) ?? null;
        if (found === null) return [];
        const { value } = found.cell;
        const clean = typeof value === 'string' ? cleanText(value) : value;
        return [{ row, column, value: clean, place: found.place }];
      });
      return [normalCode(subject.code), cells];
    }),
  );
}

type Codes = Pick<EnteredCell, 'row' | 'column'>;

const ownCodes = ({ plan }: Book, { kind }: BookSubject): Codes[] => {
  const criteria = enteredCriteria(plan, kind);
  return [
    ...criteria.flatMap(entryRows).map((row) => ({ row, column: SCORE_COLUMN.self })),
    ...criteria.flatMap(({ code: row }) =>
      [SCORE_COLUMN.evidence, SCORE_COLUMN.reason].map((column) => ({ row, column })),
    ),
  ];
};
