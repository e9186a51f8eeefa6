import type { Criterion } from '../../../shared/movement';
import type { Addresses, Ref } from '../wanted/types';
import { matrixColumn, ROLE, SCORE_COLUMN } from './codes';
import { literal } from './literals';
import { criteriaOfPart, type Part, type ScorePlace } from './score-place';
import type { BookSubject, ScoreBook } from './types';

/** Row of the matrix that shows the maxima above the columns of their criteria. */
export const MAXIMA_ROW = 'TDS.TOI_DA';

/** Where the matrix shows the maximum of a criterion, above its official scores. */
export const matrixMaximum = ({ code }: Criterion): Ref => ({
  row: MAXIMA_ROW,
  column: matrixColumn(code, SCORE_COLUMN.official),
  fixed: true,
});

/** The subject's row of the matrix, whose columns are criteria. Sums name their cells one by one. */
export function matrixPlace(
  book: ScoreBook,
  { code: row }: BookSubject,
  criteria: readonly Criterion[],
): ScorePlace {
  const cell = (code: string, column: string): Ref => ({ row, column: matrixColumn(code, column) });
  const cellsOf = (at: Addresses, part: Part) =>
    criteriaOfPart(criteria, part).map(({ code }) => at.cell(cell(code, SCORE_COLUMN.official)));
  return {
    // Codes in a column of the matrix would be taken for its hidden codes where those are deleted.
    subject: () => literal(row),
    evidenceSheet: ROLE.evidence(book),
    cell,
    maximum: matrixMaximum,
    reason: ({ code }) => cell(code, SCORE_COLUMN.reason),
    evidence: ({ code }) => cell(code, SCORE_COLUMN.evidence),
    criteria: (part) => criteriaOfPart(criteria, part),
    sum: (at, part) => {
      const cells = cellsOf(at, part);
      return cells.length === 0 ? '0' : `SUM(${cells.join(',')})`;
    },
    scored: (at, part) => {
      const tests = cellsOf(at, part).map((address) => `IF(${address}<>"",1,0)`);
      return tests.length === 0 ? '0' : `(${tests.join('+')})`;
    },
  };
}
