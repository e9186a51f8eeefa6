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
 * subject. Texts are as they may be written elsewhere: none begins a formula. The matrix has no cells for evidence and one note for all criteria: there these are absent.
 */
export function subjectCells(grid: WorkbookGrid, book: Book): Map<string, SubjectCell[]> {
  const { places } = scoreSheets(workbookOf(grid), book);
  return new Map(
    places.map(({ subject, at }) => {
      const sought =
        book.template.layout === 'matrix' ? selfCodes(book, subject) : ownCodes(book, subject);
      const cells = sought.flatMap(({ row, column }): SubjectCell[] => {
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

const selfCodes = ({ plan }: Book, { kind }: BookSubject): Codes[] =>
  enteredCriteria(plan, kind).flatMap((criterion) =>
    entryRows(criterion).map((row) => ({ row, column: SCORE_COLUMN.self })),
  );

const ownCodes = (book: Book, subject: BookSubject): Codes[] => [
  ...selfCodes(book, subject),
  ...enteredCriteria(book.plan, subject.kind).flatMap(({ code: row }) => [
    { row, column: SCORE_COLUMN.evidence },
    { row, column: SCORE_COLUMN.reason },
  ]),
];
