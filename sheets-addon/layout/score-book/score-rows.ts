import type { CriterionGroup } from '../../../shared/movement';
import { say } from '../../../shared/words';
import { STYLE } from '../style';
import type { WantedRow } from '../wanted/types';
import { checkCells } from './check-cells';
import { SCORE_COLUMN, SCORE_ROW, WHOSE_ROW } from './codes';
import { criteriaIn, type TreeLine } from './criteria-tree';
import { criterionRows } from './criterion-rows';
import { scoredParts } from './results';
import { scoreHeader, scoreRow } from './score-columns';
import type { CellsByColumn } from './score-row-cells';
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
  const titles = titleRows(book, 'score.sheet.title', 'score.sheet.hint');
  const common = commonRows(book, kind, lines);
  return (subject) => [...titles, whoseRow(book, subject), ...common];
}

/** Whose the sheet is, in words and as the formulas of the sheet take it. */
const whoseRow = (book: ScoreBook, subject: BookSubject): WantedRow =>
  scoreRow(
    WHOSE_ROW,
    {
      [SCORE_COLUMN.number]: textOf(sayWhose(subject, book), STYLE.unit),
      [SCORE_COLUMN.unproven]: textOf(subject.code, STYLE.plain),
    },
    STYLE.plain,
  );

/** From the step on: the same for all subjects of the kind. */
function commonRows(
  book: ScoreBook,
  kind: BookSubject['kind'],
  lines: readonly TreeLine[],
): WantedRow[] {
  const place = sheetPlace(book, criteriaIn(lines));
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
    checksRow(checkCells(place, scoredParts(book, { kind }))),
  ];
}

/** It has a title, so that it is known again where its code was deleted. */
const checksRow = (cells: CellsByColumn): WantedRow => {
  const title = textOf(say('score.sheet.checks'), STYLE.plain);
  const given = { ...cells, [SCORE_COLUMN.title]: title };
  return { ...scoreRow(SCORE_ROW.checks, given, STYLE.plain), hidden: true };
};

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
