import type { Criterion } from '../../../shared/movement';
import { say } from '../../../shared/words';
import { DOUBT_CELL, WRONG_CELL } from '../style';
import type { WantedFormat, WantedProtection, WantedRule, WantedSheet } from '../wanted/types';
import { matrixColumn, ROLE, SCORE_COLUMN, SCORE_ROW } from './codes';
import { criteriaIn, criteriaTree } from './criteria-tree';
import { entryRows } from './entry-rows';
import { entryRule } from './entry-rules';
import { kindsOf, subjectsInOrder } from './kinds';
import { matrixColumns } from './matrix-columns';
import { matrixMaximum } from './matrix-place';
import { matrixHeader, subjectRow } from './matrix-rows';
import { SCORERS } from './score-row-cells';
import { editorsOf, isOpen } from './score-stage';
import { locked, titleRows } from './sheet-head';
import type { BookSubject, ScoreBook } from './types';

/** «Bảng chấm chung»: subjects as rows, a block of columns for each criterion. */
export function matrixWanted(book: ScoreBook): WantedSheet {
  const columns = matrixColumns(book);
  const subjects = subjectsInOrder(book);
  const blocks = blocksOf(book, subjects);
  return {
    role: ROLE.matrix(book),
    title: say('score.matrix.name'),
    columns: columns.map(({ code, width, hidden }) => ({ code, width, ...(hidden && { hidden }) })),
    rows: [
      ...titleRows(book, 'score.matrix.title', 'score.matrix.hint'),
      ...matrixHeader(book, columns),
      ...subjects.map((subject, index) => subjectRow(book, subject, index + 1, columns)),
    ],
    growth: 'ours',
    frozenThrough: SCORE_ROW.header,
    frozenColumns: 2,
    rules: blocks.map(
      ({ criterion, rows }): WantedRule => ({
        rows,
        columns: entryColumns(criterion),
        ...entryRule(criterion, (at) => at.cell(matrixMaximum(criterion))),
      }),
    ),
    formats: blocks.flatMap(blockFormats),
    charts: [],
    protection: locked(openCells(book, subjects)),
  };
}

/** A criterion that is entered, and the rows of the subjects it is for. */
interface Block {
  criterion: Criterion;
  rows: readonly string[];
}

function blocksOf({ plan }: ScoreBook, subjects: readonly BookSubject[]): Block[] {
  return kindsOf({ subjects }).flatMap((kind) => {
    const rows = subjects.filter((it) => it.kind === kind).map(({ code }) => code);
    return criteriaIn(criteriaTree(plan, kind))
      .filter(({ scoring }) => scoring.kind !== 'items')
      .map((criterion) => ({ criterion, rows }));
  });
}

const entryColumns = (criterion: Criterion, scorers: readonly string[] = SCORERS): string[] =>
  entryRows(criterion).flatMap((row) => scorers.map((scorer) => matrixColumn(row, scorer)));

/** What people write beside the scores of a criterion. */
const NOTES = [SCORE_COLUMN.reason, SCORE_COLUMN.evidence] as const;

/**
 * Colours for what «Cần xử lý» of the row says in words: wrong entries, reasons that are missing for a
 * difference, and where evidence is wanting with the official scores that lost their points for it.
 */
function blockFormats({ criterion, rows }: Block): WantedFormat[] {
  const { code, evidenceRequired } = criterion;
  const wrong = entryRows(criterion).map(
    (row): WantedFormat => ({
      rows,
      columns: SCORERS.map((scorer) => matrixColumn(row, scorer)),
      when: (at, cell) => {
        const beside = (of: string, column: string) =>
          at.cell({ row: cell.row, column: matrixColumn(of, column), fixed: 'column' });
        const [counted, flaw] = [
          beside(row, SCORE_COLUMN.counted),
          beside(code, SCORE_COLUMN.flaw),
        ];
        return `=AND(${at.cell(cell)}<>"",${at.cell(cell)}=${counted},${flaw}<>"")`;
      },
      look: WRONG_CELL,
    }),
  );
  const doubted = (columns: readonly string[], mark: string): WantedFormat => ({
    rows,
    columns: columns.map((column) => matrixColumn(code, column)),
    when: (at, { row }) =>
      `=${at.cell({ row, column: matrixColumn(code, mark), fixed: 'column' })}=1`,
    look: DOUBT_CELL,
  });
  return [
    ...wrong,
    doubted([SCORE_COLUMN.reason], SCORE_COLUMN.unexplained),
    ...(evidenceRequired
      ? [doubted([SCORE_COLUMN.evidence, SCORE_COLUMN.official], SCORE_COLUMN.unproven)]
      : []),
  ];
}

/** What the running step lets each subject's people enter. */
function openCells(book: ScoreBook, subjects: readonly BookSubject[]): WantedProtection['open'] {
  const scorers = SCORERS.filter((scorer) => isOpen(scorer, book));
  const notes = ({ code }: Criterion) =>
    NOTES.filter((note) => isOpen(note, book)).map((note) => matrixColumn(code, note));
  return subjects.flatMap((subject) => {
    const criteria = criteriaIn(criteriaTree(book.plan, subject.kind));
    const columns = criteria
      .filter(({ scoring }) => scoring.kind !== 'items')
      .flatMap((criterion) => [...entryColumns(criterion, scorers), ...notes(criterion)]);
    return columns.length === 0
      ? []
      : [{ rows: [subject.code], columns, ...editorsOf(subject, book) }];
  });
}
