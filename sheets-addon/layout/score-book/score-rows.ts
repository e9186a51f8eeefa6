import type { CriterionGroup } from '../../../shared/movement';
import { STYLE } from '../style';
import type { WantedRow } from '../wanted/types';
import { SCORE_COLUMN, SCORE_ROW } from './codes';
import type { TreeLine } from './criteria-tree';
import { criterionRows } from './criterion-rows';
import { scoreHeader, scoreRow } from './score-columns';
import type { ScorePlace } from './score-place';
import { sayGroup, sayStage, sayThresholds, sayTotal, sayWhose } from './score-sayings';
import { titleRows } from './sheet-head';
import { groupTotal, overallTotals, type TotalCells } from './total-cells';
import type { BookSubject, ScoreBook } from './types';
import { textOf } from './wanted-cells';

/** All rows of a subject's own score sheet. */
export function scoreRows(
  book: ScoreBook,
  subject: BookSubject,
  place: ScorePlace,
  lines: readonly TreeLine[],
): WantedRow[] {
  const groups = groupsIn(lines);
  const titled = groups.filter((group) => group !== null);
  return [
    ...titleRows(book, 'score.sheet.title', 'score.sheet.hint'),
    { code: 'TDS.DAU#DOI_TUONG', cells: [textOf(sayWhose(subject), STYLE.unit)] },
    { code: 'TDS.DAU#BUOC', cells: [textOf(sayStage(book), STYLE.plain)] },
    scoreHeader(),
    ...lines.flatMap((line) =>
      line.is === 'group'
        ? [totalRow(groupTotal(book, place, line.group), sayGroup(line.group))]
        : criterionRows(book, place, line),
    ),
    ...overallTotals(book, subject, place, groups).map((total) =>
      totalRow(total, sayTotal(total.row, titled, book.plan)),
    ),
    { code: SCORE_ROW.thresholds, cells: [textOf(sayThresholds(book.plan), STYLE.secondary)] },
  ];
}

/** The groups the criteria stand in; null when some stand in none. */
export function groupsIn(lines: readonly TreeLine[]): (CriterionGroup | null)[] {
  const isLoose = lines[0] !== undefined && lines[0].is !== 'group';
  const groups = lines.flatMap((line) => (line.is === 'group' ? [line.group] : []));
  return isLoose ? [null, ...groups] : groups;
}

const totalRow = ({ row, cells }: TotalCells, title: string): WantedRow =>
  scoreRow(
    row,
    {
      ...cells,
      [SCORE_COLUMN.title]: textOf(title, STYLE.totalLabel),
      [SCORE_COLUMN.explanation]: { is: 'kept', look: STYLE.label },
    },
    STYLE.total,
  );
