import type { Criterion } from '../../../shared/movement';
import type { Addresses } from '../wanted/types';
import { groupRow, itemsOf, ROLE, SCORE_COLUMN, WHOSE_ROW } from './codes';
import { literal } from './literals';
import { criteriaOfPart, type Part, type ScorePlace } from './score-place';
import type { ScoreBook } from './types';

/** What the hidden columns say of a criterion, for sums that survive sorting and inserted rows. */
export interface PartMarks {
  group: string;
  effect: string;
}

/** Not an effect of the plan's: an item counts in its criterion alone. */
const ITEM = 'item';

export function marksOf({ group, itemOf, effect }: Criterion): PartMarks {
  return itemOf === null
    ? { group: groupRow(group ?? ''), effect }
    : { group: itemsOf(itemOf), effect: ITEM };
}

/** A sheet of a subject's own, whose rows are criteria: its formulas are the same for all subjects. */
export function sheetPlace(book: ScoreBook, criteria: readonly Criterion[]): ScorePlace {
  const rows = criteria.map(({ code }) => code);
  const scoreColumn = (part: Part) =>
    'itemsOf' in part ? SCORE_COLUMN.itemScore : SCORE_COLUMN.ownScore;
  return {
    subject: (at) => at.cell({ row: WHOSE_ROW, column: SCORE_COLUMN.unproven, fixed: true }),
    evidenceSheet: ROLE.evidence(book),
    cell: (row, code) => ({ row, column: code }),
    maximum: ({ code }) => ({ row: code, column: SCORE_COLUMN.maximum }),
    reason: ({ code }) => ({ row: code, column: SCORE_COLUMN.reason }),
    evidence: ({ code }) => ({ row: code, column: SCORE_COLUMN.evidence }),
    criteria: (part) => criteriaOfPart(criteria, part),
    sum: (at, part) =>
      criteriaOfPart(criteria, part).length === 0
        ? '0'
        : sumOverPart(at, rows, part, scoreColumn(part)),
    scored: (at, part) => {
      const column = (code: string) => at.span({ rows, column: code });
      const tests = marksOfPart(part).map(([code, mark]) => `(${column(code)}=${literal(mark)})`);
      return `SUMPRODUCT(${tests.join('*')}*(${column(scoreColumn(part))}<>""))`;
    },
  };
}

/** The sum of a column over the rows that the hidden columns count to a part. */
export function sumOverPart(
  at: Addresses,
  rows: readonly string[],
  part: Part,
  summed: string,
): string {
  const column = (code: string) => at.span({ rows, column: code });
  const tests = marksOfPart(part).map(([code, mark]) => `${column(code)},${literal(mark)}`);
  return `SUMIFS(${column(summed)},${tests.join(',')})`;
}

function marksOfPart(part: Part): [string, string][] {
  if ('itemsOf' in part) {
    return [
      [SCORE_COLUMN.group, itemsOf(part.itemsOf.code)],
      [SCORE_COLUMN.effect, ITEM],
    ];
  }
  const effect: [string, string] = [SCORE_COLUMN.effect, part.effect];
  if (part.group === undefined) return [effect];
  return [[SCORE_COLUMN.group, groupRow(part.group?.code ?? '')], effect];
}
