import type { Criterion } from '../../../shared/movement';
import { say } from '../../../shared/words';
import type { WantedProtection, WantedSheet } from '../wanted/types';
import { ROLE, SCORE_COLUMN, SCORE_ROW } from './codes';
import { criteriaIn, criteriaTree } from './criteria-tree';
import { entryRows } from './entry-rows';
import { subjectsInOrder } from './kinds';
import { matrixWanted } from './matrix';
import { SCORE_COLUMNS } from './score-columns';
import { SCORERS } from './score-row-cells';
import { scoreRows } from './score-rows';
import { scoreFormats, scoreRules } from './score-sheet-rules';
import { editorsOf, isOpen } from './score-stage';
import { locked } from './sheet-head';
import { sheetPlace } from './sheet-place';
import type { BookSubject, ScoreBook } from './types';

/** Where scores are entered: a sheet for each subject, or one matrix for all of them. */
export function scoreSheetsWanted(book: ScoreBook): WantedSheet[] {
  return book.layout === 'matrix'
    ? [matrixWanted(book)]
    : subjectsInOrder(book).map((subject) => scoreSheet(book, subject));
}

function scoreSheet(book: ScoreBook, subject: BookSubject): WantedSheet {
  const lines = criteriaTree(book.plan, subject.kind);
  const criteria = criteriaIn(lines);
  const place = sheetPlace(book, subject, criteria);
  return {
    role: ROLE.scores(book, subject),
    title: say('score.sheet.name-of', { code: subject.code }),
    columns: SCORE_COLUMNS,
    rows: scoreRows(book, subject, place, lines),
    growth: 'ours',
    frozenThrough: SCORE_ROW.header,
    rules: scoreRules(criteria),
    formats: scoreFormats(criteria),
    charts: [],
    protection: locked(openCells(book, subject, criteria)),
  };
}

/** What the running step lets the subject's people enter. */
function openCells(
  book: ScoreBook,
  subject: BookSubject,
  criteria: readonly Criterion[],
): WantedProtection['open'] {
  const editors = editorsOf(subject, book);
  const scored = criteria.filter(({ scoring }) => scoring.kind !== 'items');
  const open = (columns: readonly string[], rows: readonly string[]) => ({
    rows,
    columns: columns.filter((column) => isOpen(column, book)),
    ...editors,
  });
  return [
    open(SCORERS, scored.flatMap(entryRows)),
    open(
      NOTES,
      scored.map(({ code }) => code),
    ),
  ].filter(({ columns, rows }) => columns.length > 0 && rows.length > 0);
}

const NOTES = [SCORE_COLUMN.reason, SCORE_COLUMN.evidence];
