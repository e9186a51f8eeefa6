import type { Criterion } from '../../../shared/movement';
import { say } from '../../../shared/words';
import { STYLE } from '../style';
import type { Formula, WantedCell, WantedRow } from '../wanted/types';
import { checkCells } from './check-cells';
import { matrixColumn, SCORE_COLUMN, SCORE_ROW } from './codes';
import { criteriaIn, criteriaTree } from './criteria-tree';
import { maximumFormula } from './criterion-rows';
import { entryRows } from './entry-rows';
import { kindsOf } from './kinds';
import { literal } from './literals';
import { type MatrixColumn, WHO_COLUMN } from './matrix-columns';
import { MAXIMA_ROW, matrixPlace } from './matrix-place';
import { titleRowsOver } from './matrix-titles';
import { scoredParts } from './results';
import type { ScorePlace } from './score-place';
import {
  type CellsByColumn,
  computedCells,
  countedCell,
  entryCell,
  LOOK,
  SCORERS,
} from './score-row-cells';
import { groupsIn } from './score-rows';
import { groupTotal, overallTotals } from './total-cells';
import type { BookSubject, ScoreBook } from './types';
import { blankOf, formulaOf, numberOf, textOf } from './wanted-cells';

/** The titles of the criteria, their maxima, and what stands in each column. */
export function matrixHeader(book: ScoreBook, columns: readonly MatrixColumn[]): WantedRow[] {
  const maxima = new Map(
    kindsOf(book)
      .flatMap((kind) => criteriaIn(criteriaTree(book.plan, kind)))
      .map((criterion) => [
        matrixColumn(criterion.code, SCORE_COLUMN.official),
        maximumCell(book, criterion),
      ]),
  );
  return [
    ...titleRowsOver(columns),
    {
      code: MAXIMA_ROW,
      cells: columns.map(({ code }) => {
        if (code === WHO_COLUMN.name) return textOf(say('score.sheet.maximum'), STYLE.header);
        return maxima.get(code) ?? blankOf(STYLE.header);
      }),
    },
    {
      code: SCORE_ROW.header,
      cells: columns.map(({ title, note }) => textOf(title, STYLE.header, note)),
    },
  ];
}

function maximumCell(book: ScoreBook, criterion: Criterion): WantedCell {
  if (criterion.scoring.kind === 'condition') return blankOf(STYLE.header);
  return formulaOf(maximumFormula(book, criterion), LOOK.sum);
}

/**
 * Rows are as high as their reasons need. Evidence handed in and explanations, of many lines, are cut
 * there: the whole of them shows when their cell is chosen.
 */
const CUT = { ...STYLE.label, verticalAlignment: 'TOP', wrapStrategy: 'CLIP' } as const;

/** The row of a subject: entries, scores, totals and class. */
export function subjectRow(
  book: ScoreBook,
  subject: BookSubject,
  number: number,
  columns: readonly MatrixColumn[],
): WantedRow {
  const lines = criteriaTree(book.plan, subject.kind);
  const criteria = criteriaIn(lines);
  const place = matrixPlace(book, subject, criteria);
  const totals = [
    ...lines.flatMap((line) => (line.is === 'group' ? [groupTotal(book, place, line.group)] : [])),
    ...overallTotals(book, subject, place, groupsIn(lines)),
  ];
  const cells: CellsByColumn = {
    [WHO_COLUMN.number]: numberOf(number, STYLE.center),
    [WHO_COLUMN.name]: textOf(subject.name, STYLE.label),
    ...Object.assign({}, ...criteria.map((criterion) => criterionCells(place, criterion))),
    ...Object.assign({}, ...totals.map(({ row, cells: total }) => inMatrix(row, total))),
    ...inMatrix(SCORE_ROW.checks, checkCells(place, scoredParts(book, subject))),
    [SCORE_COLUMN.check]: formulaOf(mendFormula(place, criteria), LOOK.check),
    [SCORE_COLUMN.handedIn]: { is: 'kept', look: CUT },
    [SCORE_COLUMN.explanation]: { is: 'kept', look: CUT },
  };
  return {
    code: subject.code,
    cells: columns.map(
      ({ code, hidden }) => cells[code] ?? blankOf(hidden ? STYLE.plain : STYLE.computed),
    ),
  };
}

function criterionCells(place: ScorePlace, criterion: Criterion): CellsByColumn {
  const rows = entryRows(criterion);
  if (rows.length === 0) return inMatrix(criterion.code, computedCells(place, criterion));
  const entered = rows.map((row) =>
    inMatrix(row, {
      ...Object.fromEntries(SCORERS.map((scorer) => [scorer, entryCell(criterion)])),
      ...countedCell(place, criterion, row),
    }),
  );
  const note = { is: 'input', suggested: null, look: STYLE.inputText } as const;
  const own = {
    ...computedCells(place, criterion),
    [SCORE_COLUMN.reason]: note,
    [SCORE_COLUMN.evidence]: note,
  };
  return Object.assign(inMatrix(criterion.code, own), ...entered);
}

const inMatrix = (row: string, cells: CellsByColumn): Record<string, WantedCell> =>
  Object.fromEntries(
    Object.entries(cells).map(([column, cell]) => [matrixColumn(row, column), cell]),
  );

/** What is to be mended, criterion by criterion: "P5.TT.1: Thiếu minh chứng. ". */
function mendFormula(place: ScorePlace, criteria: readonly Criterion[]): Formula {
  const checked = criteria.filter(({ scoring }) => scoring.kind !== 'items');
  return (at) => {
    const named = checked.map(({ code }) => {
      const check = at.cell(place.cell(code, SCORE_COLUMN.check));
      return `IF(${check}="","",${literal(`${code}: `)}&${check}&". ")`;
    });
    return `=${named.length === 0 ? '""' : named.join('&')}`;
  };
}
