import type { Criterion } from '../../../shared/movement';
import type { Scorer } from '../../../shared/scoring';
import { STYLE } from '../style';
import type { Addresses, Formula, WantedCell } from '../wanted/types';
import { SCORE_COLUMN } from './codes';
import { entryRows } from './entry-rows';
import type { ScorePlace } from './score-place';
import type { CellsByColumn } from './score-row-cells';
import { formulaOf } from './wanted-cells';

/** So that the same number entered by another scorer counts otherwise. */
export const SCORER_WEIGHT: Readonly<Record<Scorer, number>> = {
  self: 100,
  cross: 300,
  verified: 700,
};

/**
 * What «Tổng hợp» takes of all criteria of a subject at once, by column of the row `SCORE_ROW.checks`.
 * They name their cells one by one: rows that people insert or copy do not count.
 */
export function checkCells(place: ScorePlace, criteria: readonly Criterion[]): CellsByColumn {
  const entered = criteria.filter(({ scoring }) => scoring.kind !== 'items');
  const rows = criteria.flatMap(entryRows);
  const enteredBy = (scorer: Scorer): WantedCell =>
    hidden((at) => {
      const cells = cellsOf(place, rows, SCORE_COLUMN[scorer], at);
      return `=ROUND(${SCORER_WEIGHT[scorer]}*${sum(cells)},0)`;
    });
  return {
    [SCORE_COLUMN.official]: hidden(placedFormula(place, criteria)),
    [SCORE_COLUMN.counted]: hidden(filledFormula(place, entered, SCORE_COLUMN.official)),
    [SCORE_COLUMN.check]: hidden(filledFormula(place, criteria, SCORE_COLUMN.check)),
    [SCORE_COLUMN.self]: enteredBy('self'),
    [SCORE_COLUMN.cross]: enteredBy('cross'),
    [SCORE_COLUMN.verified]: enteredBy('verified'),
  };
}

const hidden = (formula: Formula): WantedCell => formulaOf(formula, STYLE.plain);

/** Official points in hundredths, each weighted by the place of its criterion. */
function placedFormula(place: ScorePlace, criteria: readonly Criterion[]): Formula {
  return (at) => {
    const cells = cellsOf(place, codesOf(criteria), SCORE_COLUMN.official, at);
    const placed = cells.map((cell, index) => `SUM(${cell})*${index + 1}`);
    return `=ROUND(100*${sum(placed)},0)`;
  };
}

/** In how many rows the column says something. */
function filledFormula(place: ScorePlace, criteria: readonly Criterion[], column: string): Formula {
  return (at) => {
    const cells = cellsOf(place, codesOf(criteria), column, at);
    return `=${sum(cells.map((cell) => `(${cell}<>"")*1`))}`;
  };
}

const codesOf = (criteria: readonly Criterion[]): string[] => criteria.map(({ code }) => code);

const cellsOf = (
  place: ScorePlace,
  rows: readonly string[],
  column: string,
  at: Addresses,
): string[] => rows.map((row) => at.cell(place.cell(row, column)));

const sum = (terms: readonly string[]): string =>
  `SUM(${terms.length === 0 ? '0' : terms.join(',')})`;
