import type { Criterion } from '../../../shared/movement';
import { say } from '../../../shared/words';
import type { WantedProtection, WantedSheet } from '../wanted/types';
import { ROLE, SCORE_COLUMN, SCORE_ROW } from './codes';
import { criteriaIn, criteriaTree } from './criteria-tree';
import { entryRows } from './entry-rows';
import { kindsOf } from './kinds';
import { matrixWanted } from './matrix';
import { SCORE_COLUMNS } from './score-columns';
import { SCORERS } from './score-row-cells';
import { scoreRows } from './score-rows';
import { scoreFormats, scoreRules } from './score-sheet-rules';
import { editorsOf, isOpen } from './score-stage';
import { locked } from './sheet-head';
import type { BookSubject, ScoreBook } from './types';

/** Where scores are entered: a sheet for each subject, or one matrix for all of them. */
export function scoreSheetsWanted(book: ScoreBook): WantedSheet[] {
  return book.layout === 'matrix'
    ? [matrixWanted(book)]
    : kindsOf(book).flatMap((kind) => scoreSheetsOf(book, kind));
}

/** Sheets of one kind differ in little: what they share is one object, so that it need not be compared. */
function scoreSheetsOf(book: ScoreBook, kind: BookSubject['kind']): WantedSheet[] {
  const lines = criteriaTree(book.plan, kind);
  const criteria = criteriaIn(lines);
  const rowsOf = scoreRows(book, kind, lines);
  const rules = scoreRules(criteria);
  const formats = scoreFormats(criteria);
  return book.subjects
    .filter((subject) => subject.kind === kind)
    .map((subject) => ({
      role: ROLE.scores(book, subject),
      title: say('score.sheet.name-of', { code: subject.code }),
      columns: SCORE_COLUMNS,
      rows: rowsOf(subject),
      growth: 'ours',
      frozenThrough: SCORE_ROW.header,
      rules,
      formats,
      charts: [],
      protection: locked(openCells(book, subject, criteria)),
    }));
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
