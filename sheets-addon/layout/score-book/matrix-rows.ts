import type { Criterion } from '../../../shared/movement';
import { say } from '../../../shared/words';
import { STYLE } from '../style';
import type { Formula, WantedCell, WantedRow } from '../wanted/types';
import { matrixColumn, SCORE_COLUMN, SCORE_ROW } from './codes';
import { criteriaIn, criteriaTree } from './criteria-tree';
import { maximumFormula } from './criterion-rows';
import { entryRows } from './entry-rows';
import { kindsOf } from './kinds';
import { literal } from './literals';
import { type MatrixColumn, OVER_ROW, WHO_COLUMN } from './matrix-columns';
import { MAXIMA_ROW, matrixPlace } from './matrix-place';
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

/** The header in two lines, with the maxima between them. */
export function matrixHeader(book: ScoreBook, columns: readonly MatrixColumn[]): WantedRow[] {
  const maxima = new Map(
    kindsOf(book)
      .flatMap((kind) => criteriaIn(criteriaTree(book.plan, kind)))
      .map((criterion) => [
        matrixColumn(criterion.code, SCORE_COLUMN.official),
        maximumCell(book, criterion),
      ]),
  );
  const over = (title: string, note?: string) => textOf(title, OVER, note);
  return [
    {
      code: OVER_ROW,
      cells: columns.map(({ over: block }) => {
        if (block === undefined) return blankOf(STYLE.header);
        return block === 'goes on' ? blankOf(OVER) : over(block.title, block.note);
      }),
    },
    {
      code: MAXIMA_ROW,
      cells: columns.map(({ code }) => {
        if (code === WHO_COLUMN.name) return textOf(say('score.sheet.maximum'), STYLE.header);
        return maxima.get(code) ?? blankOf(STYLE.header);
      }),
    },
    { code: SCORE_ROW.header, cells: columns.map(({ title }) => textOf(title, STYLE.header)) },
  ];
}

/** Runs over the blank cells beside it: one title over a block of columns. */
const OVER = {
  ...STYLE.header,
  horizontalAlignment: 'LEFT',
  wrapStrategy: 'OVERFLOW_CELL',
} as const;

function maximumCell(book: ScoreBook, criterion: Criterion): WantedCell {
  if (criterion.scoring.kind === 'condition') return blankOf(STYLE.header);
  return formulaOf(maximumFormula(book, criterion), LOOK.sum);
}

/** Pixels: two lines, so that the many lines of explanations leave room for more subjects. */
const ROW_HEIGHT = 42;
/** An explanation is shown from its first line on; the whole of it when its cell is chosen. */
const FROM_TOP = { ...STYLE.label, verticalAlignment: 'TOP' } as const;

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
    [SCORE_COLUMN.reason]: { is: 'input', suggested: null, look: STYLE.inputText },
    ...Object.assign({}, ...totals.map(({ row, cells: total }) => inMatrix(row, total))),
    [SCORE_COLUMN.check]: formulaOf(mendFormula(place, criteria), LOOK.check),
    [SCORE_COLUMN.explanation]: { is: 'kept', look: FROM_TOP },
  };
  return {
    code: subject.code,
    height: ROW_HEIGHT,
    cells: columns.map(
      ({ code, hidden }) => cells[code] ?? blankOf(hidden ? STYLE.plain : STYLE.computed),
    ),
  };
}

function criterionCells(place: ScorePlace, criterion: Criterion): CellsByColumn {
  const rows = entryRows(criterion);
  const entered = rows.map((row) =>
    inMatrix(row, {
      ...Object.fromEntries(SCORERS.map((scorer) => [scorer, entryCell(criterion)])),
      ...countedCell(place, criterion, row),
    }),
  );
  return Object.assign(inMatrix(criterion.code, computedCells(place, criterion)), ...entered);
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
