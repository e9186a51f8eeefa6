import type { Criterion } from '../../../shared/movement';
import { mix, POINTS, STYLE, WRONG } from '../style';
import type { Formula, WantedCell } from '../wanted/types';
import { SCORE_COLUMN } from './codes';
import { countedFormula, unexplainedFormula } from './entry-formulas';
import { checkFormula, flawFormula, officialFormula, unprovenFormula } from './score-formulas';
import type { ScorePlace } from './score-place';
import { formulaOf } from './wanted-cells';

/** Looks of the cells of points, answers and problems. */
export const LOOK = {
  points: mix(STYLE.computed, POINTS),
  sum: mix(STYLE.total, POINTS),
  className: mix(STYLE.total, { horizontalAlignment: 'CENTER' }),
  check: mix(STYLE.computed, WRONG, { horizontalAlignment: 'LEFT' }),
  enteredPoints: mix(STYLE.inputNumber, POINTS),
} as const;

/** Cells by the code of their column. */
export type CellsByColumn = Readonly<Record<string, WantedCell>>;

const hidden = (formula: Formula): WantedCell => formulaOf(formula, STYLE.plain);

/** What is worked out in the row of a criterion; columns that it does not need are absent. */
export function computedCells(place: ScorePlace, criterion: Criterion): CellsByColumn {
  const { code, scoring, evidenceRequired } = criterion;
  const look = scoring.kind === 'condition' ? STYLE.center : LOOK.points;
  const official = formulaOf(officialFormula(place, criterion), look);
  if (scoring.kind === 'items') return { [SCORE_COLUMN.official]: official };
  return {
    [SCORE_COLUMN.official]: official,
    [SCORE_COLUMN.check]: formulaOf(checkFormula(place, criterion), LOOK.check),
    [SCORE_COLUMN.flaw]: hidden(flawFormula(place, criterion)),
    [SCORE_COLUMN.unexplained]: hidden(unexplainedFormula(place, criterion)),
    ...(scoring.kind === 'percentage' ? {} : countedCell(place, criterion, code)),
    ...(evidenceRequired && { [SCORE_COLUMN.unproven]: hidden(unprovenFormula(place, criterion)) }),
  };
}

/** The entry that counts in one of the rows of a criterion. */
export const countedCell = (
  place: ScorePlace,
  criterion: Criterion,
  row: string,
): CellsByColumn => ({
  [SCORE_COLUMN.counted]: hidden(countedFormula(place, criterion, row)),
});

/** Where scores of the criterion are entered: points, a word or a number of times. */
export function entryCell({ scoring }: Criterion): WantedCell {
  const look = {
    points: LOOK.enteredPoints,
    'yes-no': STYLE.inputText,
    condition: STYLE.inputText,
    levels: STYLE.inputText,
    percentage: STYLE.inputNumber,
    count: STYLE.inputNumber,
    minus: STYLE.inputNumber,
    items: STYLE.computed,
  }[scoring.kind];
  return { is: 'input', suggested: null, look };
}

export const SCORERS = [SCORE_COLUMN.self, SCORE_COLUMN.cross, SCORE_COLUMN.verified] as const;
