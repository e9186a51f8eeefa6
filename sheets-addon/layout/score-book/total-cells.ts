import type { CriterionGroup, Plan } from '../../../shared/movement';
import { STYLE } from '../style';
import type { Formula, WantedCell } from '../wanted/types';
import {
  CRITERIA_COLUMN,
  fullRow,
  groupClassRow,
  groupRow,
  ROLE,
  SCORE_COLUMN,
  SCORE_ROW,
} from './codes';
import type { ScorePlace } from './score-place';
import { LOOK } from './score-row-cells';
import {
  baseFormula,
  classFormula,
  classPlaceFormula,
  extraFormula,
  type Groups,
  totalFormula,
} from './total-formulas';
import type { BookSubject, ScoreBook } from './types';
import { formulaOf } from './wanted-cells';

/** Something worked out over many criteria: the code of its row and what stands in its columns. */
export interface TotalCells {
  row: string;
  cells: Readonly<Record<string, WantedCell>>;
}

const ofOfficial = (cell: WantedCell) => ({ [SCORE_COLUMN.official]: cell });

const points = (formula: Formula): WantedCell => formulaOf(formula, LOOK.sum);

/** Points of a group, and what its criteria can give. */
export function groupTotal(book: ScoreBook, place: ScorePlace, group: CriterionGroup): TotalCells {
  const row = groupRow(group.code);
  return {
    row,
    cells: {
      ...ofOfficial(points(baseFormula(place, group))),
      ...maximumIn(book, row),
    },
  };
}

/** Base points, bonus, deduction, total and classes, in the order they are worked out. */
export function overallTotals(
  book: ScoreBook,
  subject: Pick<BookSubject, 'kind'>,
  place: ScorePlace,
  groups: Groups,
): TotalCells[] {
  const { classes } = book.plan;
  const full = fullRow(subject.kind);
  const extra = (effect: 'bonus' | 'deduction'): TotalCells => ({
    row: SCORE_ROW[effect],
    cells: ofOfficial(points(extraFormula(place, effect, groups, classes))),
  });
  const classed = classes.of === 'group' ? groups.filter((group) => group !== null) : [];
  return [
    { row: SCORE_ROW.base, cells: ofOfficial(points(baseFormula(place))) },
    extra('bonus'),
    extra('deduction'),
    {
      row: SCORE_ROW.total,
      cells: {
        ...ofOfficial(points(totalFormula(place))),
        ...(groups.length > 0 && maximumIn(book, full)),
      },
    },
    ...classed.map((group) => classOf(place, groupClassRow(group.code), classes, group)),
    classOf(place, SCORE_ROW.className, classes, null),
  ];
}

function classOf(
  place: ScorePlace,
  row: string,
  classes: Plan['classes'],
  group: CriterionGroup | null,
): TotalCells {
  return {
    row,
    cells: {
      ...ofOfficial(formulaOf(classFormula(place, row, classes), LOOK.className)),
      [SCORE_COLUMN.counted]: formulaOf(classPlaceFormula(place, classes, group), STYLE.plain),
    },
  };
}

/** As summed up in «Tiêu chí». */
function maximumIn(book: ScoreBook, row: string) {
  const ref = { sheet: ROLE.criteria(book), row, column: CRITERIA_COLUMN.maximum };
  const formula: Formula = (at) => `=${at.cell(ref)}`;
  return { [SCORE_COLUMN.maximum]: formulaOf(formula, LOOK.sum) };
}
