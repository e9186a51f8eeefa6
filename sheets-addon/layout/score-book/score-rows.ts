import type { CriterionGroup } from '../../../shared/movement';
import { STYLE } from '../style';
import type { WantedCell, WantedRow } from '../wanted/types';
import { SCORE_COLUMN, SCORE_ROW } from './codes';
import { criteriaIn, type TreeLine } from './criteria-tree';
import { criterionRows } from './criterion-rows';
import { scoreHeader, scoreRow, withCell } from './score-columns';
import { unprovenCell } from './score-row-cells';
import { sayGroup, sayStage, sayThresholds, sayTotal, sayWhose } from './score-sayings';
import { titleRows } from './sheet-head';
import { sheetPlace } from './sheet-place';
import { groupTotal, overallTotals, type TotalCells } from './total-cells';
import type { BookSubject, ScoreBook } from './types';
import { textOf } from './wanted-cells';

/**
 * All rows of the own score sheet of a subject of this kind. What does not depend on her is made once
 * and the same object for all.
 */
export function scoreRows(
  book: ScoreBook,
  kind: BookSubject['kind'],
  lines: readonly TreeLine[],
): (subject: BookSubject) => WantedRow[] {
  const criteria = criteriaIn(lines);
  const titles = titleRows(book, 'score.sheet.title', 'score.sheet.hint');
  const common = commonRows(book, kind, lines);
  const proven = criteria.filter(({ scoring, evidenceRequired }) => {
    return evidenceRequired && scoring.kind !== 'items';
  });
  return (subject) => {
    const place = sheetPlace(book, subject, criteria);
    const own = new Map<string, WantedCell>(
      proven.map((criterion) => [criterion.code, unprovenCell(place, criterion)]),
    );
    const whose = { code: 'TDS.DAU#DOI_TUONG', cells: [textOf(sayWhose(subject), STYLE.unit)] };
    return [
      ...titles,
      whose,
      ...common.map((row) => {
        const cell = own.get(row.code);
        return cell === undefined ? row : withCell(row, SCORE_COLUMN.unproven, cell);
      }),
    ];
  };
}

/** From the step on, as for a subject without a code. */
function commonRows(
  book: ScoreBook,
  kind: BookSubject['kind'],
  lines: readonly TreeLine[],
): WantedRow[] {
  const place = sheetPlace(book, { code: '' }, criteriaIn(lines));
  const groups = groupsIn(lines);
  const titled = groups.filter((group) => group !== null);
  return [
    { code: 'TDS.DAU#BUOC', cells: [textOf(sayStage(book), STYLE.plain)] },
    scoreHeader(),
    ...lines.flatMap((line) =>
      line.is === 'group'
        ? [totalRow(groupTotal(book, place, line.group), sayGroup(line.group))]
        : criterionRows(book, place, line),
    ),
    ...overallTotals(book, { kind }, place, groups).map((total) =>
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
