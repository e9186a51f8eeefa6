import type { Criterion } from '../../../shared/movement';
import { say } from '../../../shared/words';
import { over, PERCENT, STYLE } from '../style';
import type { Formula, WantedCell, WantedRow } from '../wanted/types';
import { CRITERIA_COLUMN, partRow, ROLE, SCORE_COLUMN, wholeRow } from './codes';
import { sayHowToScore } from './criteria-sayings';
import type { TreeLine } from './criteria-tree';
import { scoreRow } from './score-columns';
import type { ScorePlace } from './score-place';
import {
  type CellsByColumn,
  computedCells,
  countedCell,
  entryCell,
  LOOK,
  SCORERS,
} from './score-row-cells';
import { marksOf } from './sheet-place';
import type { ScoreBook } from './types';
import { formulaOf, textOf } from './wanted-cells';

type CriterionLine = Exclude<TreeLine, { is: 'group' }>;

/** The row of a criterion or item; a percentage has two more for its part and its whole. */
export function criterionRows(
  book: ScoreBook,
  place: ScorePlace,
  line: CriterionLine,
): WantedRow[] {
  const { criterion, number } = line;
  const { code, scoring } = criterion;
  const marks = marksOf(criterion);
  const own = scoreRow(code, {
    [SCORE_COLUMN.number]: textOf(number, STYLE.center),
    [SCORE_COLUMN.title]: textOf(criterion.title, STYLE.label, sayHowToScore(criterion)),
    [SCORE_COLUMN.group]: textOf(marks.group, STYLE.plain),
    [SCORE_COLUMN.effect]: textOf(marks.effect, STYLE.plain),
    ...maximumCell(book, criterion),
    ...computedCells(place, criterion),
    ...summedCell(criterion),
    ...(scoring.kind === 'items' ? {} : notedCells()),
    ...(scoring.kind === 'percentage' ? reachedCells(place, criterion) : entered(criterion)),
    [SCORE_COLUMN.explanation]: { is: 'kept', look: STYLE.label },
  });
  if (scoring.kind !== 'percentage') return [own];
  const { numerator, denominator } = scoring;
  return [
    own,
    halfRow(place, criterion, partRow(code), say('score.sheet.part', { part: numerator })),
    halfRow(place, criterion, wholeRow(code), say('score.sheet.whole', { whole: denominator })),
  ];
}

function halfRow(place: ScorePlace, criterion: Criterion, row: string, title: string): WantedRow {
  const flaw: Formula = (at) => `=${at.cell(place.cell(criterion.code, SCORE_COLUMN.flaw))}`;
  return scoreRow(row, {
    [SCORE_COLUMN.title]: textOf(title, STYLE.label),
    ...byScorer(() => entryCell(criterion)),
    ...countedCell(place, criterion, row),
    [SCORE_COLUMN.flaw]: formulaOf(flaw, STYLE.plain),
  });
}

const entered = (criterion: Criterion): CellsByColumn =>
  criterion.scoring.kind === 'items' ? {} : byScorer(() => entryCell(criterion));

/** Of a percentage: what each scorer's part is of the whole. */
function reachedCells(place: ScorePlace, { code }: Criterion): CellsByColumn {
  return byScorer((scorer) => {
    const ratio: Formula = (at) => {
      const [part, whole] = [partRow(code), wholeRow(code)].map((row) =>
        at.cell(place.cell(row, scorer)),
      );
      return `=IFERROR(IF(${whole}="","",${part}/${whole}),"")`;
    };
    return formulaOf(ratio, over(STYLE.computed, PERCENT));
  });
}

const notedCells = (): CellsByColumn => ({
  [SCORE_COLUMN.reason]: { is: 'input', suggested: null, look: STYLE.inputText },
  [SCORE_COLUMN.evidence]: { is: 'input', suggested: null, look: STYLE.inputText },
  [SCORE_COLUMN.handedIn]: { is: 'kept', look: STYLE.label },
});

function maximumCell(book: ScoreBook, criterion: Criterion): CellsByColumn {
  if (criterion.scoring.kind === 'condition') return {};
  return { [SCORE_COLUMN.maximum]: formulaOf(maximumFormula(book, criterion), LOOK.points) };
}

/** From «Tiêu chí», where it is entered. */
export function maximumFormula(book: ScoreBook, { code, itemOf }: Criterion): Formula {
  const { ownMaximum, itemMaximum } = CRITERIA_COLUMN;
  const column = itemOf === null ? ownMaximum : itemMaximum;
  return (at) => `=${at.cell({ sheet: ROLE.criteria(book), row: code, column })}`;
}

/** The official score where the sums look for it. */
function summedCell({ code, itemOf }: Criterion): CellsByColumn {
  const column = itemOf === null ? SCORE_COLUMN.ownScore : SCORE_COLUMN.itemScore;
  const formula: Formula = (at) => `=${at.cell({ row: code, column: SCORE_COLUMN.official })}`;
  return { [column]: formulaOf(formula, STYLE.plain) };
}

const byScorer = (cell: (scorer: string) => WantedCell): CellsByColumn =>
  Object.fromEntries(SCORERS.map((scorer) => [scorer, cell(scorer)]));
