import type { Criterion, SubjectKind } from '../../../shared/movement';
import { formatPoints, suggestedMaximum, toNumber } from '../../../shared/scoring';
import { say } from '../../../shared/words';
import { over, POINTS, STYLE } from '../style';
import type { Addresses, WantedCell, WantedRow } from '../wanted/types';
import { CRITERIA_COLUMN, fullRow, groupRow } from './codes';
import { criteriaRow } from './criteria-columns';
import { sayDetail, sayKind, saySource } from './criteria-sayings';
import { criteriaTree, type TreeLine } from './criteria-tree';
import { kindTitle } from './kinds';
import { literal } from './literals';
import { type MaximumSum, maximumSums } from './maximum-sums';
import { type CellsByColumn, LOOK } from './score-row-cells';
import { sayGroup } from './score-sayings';
import { marksOf } from './sheet-place';
import type { ScoreBook } from './types';
import { formulaOf, textOf } from './wanted-cells';

/** The criteria of one subject kind, with the totals of their groups and of all of them. */
export function criteriaRows(book: ScoreBook, kind: SubjectKind): WantedRow[] {
  const lines = criteriaTree(book.plan, kind);
  if (lines.length === 0) return [];
  const sums = maximumSums(book.plan, lines);
  const full = say('score.criteria.full', { subject: kindTitle(book, kind) });
  return [
    sumRow(fullRow(kind), full, sums.all),
    ...lines.map((line) =>
      line.is === 'group'
        ? sumRow(groupRow(line.group.code), sayGroup(line.group), sums.ofGroup(line.group))
        : criterionRow(book, line, sums.ofItems(line.criterion)),
    ),
  ];
}

const sumRow = (code: string, title: string, sum: MaximumSum): WantedRow =>
  criteriaRow(
    code,
    {
      [CRITERIA_COLUMN.title]: textOf(title, STYLE.totalLabel),
      [CRITERIA_COLUMN.maximum]: formulaOf(sum.formula, LOOK.sum),
      ...checkCell(sum),
    },
    STYLE.total,
  );

/** `items`: the sum of its items, for a criterion made of them. */
function criterionRow(
  book: ScoreBook,
  { criterion, number }: Exclude<TreeLine, { is: 'group' }>,
  items: MaximumSum | null,
): WantedRow {
  const { code, scoring, subject } = criterion;
  const marks = marksOf(criterion);
  const isSuggested = scoring.kind !== 'condition' && scoring.suggested;
  return criteriaRow(code, {
    [CRITERIA_COLUMN.number]: textOf(number, STYLE.center),
    [CRITERIA_COLUMN.code]: textOf(code, STYLE.label),
    [CRITERIA_COLUMN.title]: inputOf(criterion.title),
    [CRITERIA_COLUMN.subject]: textOf(kindTitle(book, subject), STYLE.center),
    [CRITERIA_COLUMN.group]: textOf(marks.group, STYLE.plain),
    [CRITERIA_COLUMN.effect]: textOf(marks.effect, STYLE.plain),
    [CRITERIA_COLUMN.kind]: textOf(sayKind(criterion), STYLE.center),
    [CRITERIA_COLUMN.detail]: textOf(sayDetail(criterion), STYLE.label),
    ...maximumCells(criterion, items),
    [CRITERIA_COLUMN.suggested]: textOf(
      isSuggested ? say('score.criteria.is-suggested') : '',
      STYLE.center,
    ),
    [CRITERIA_COLUMN.evidence]: inputOf(
      say(criterion.evidenceRequired ? 'score.answer.yes' : 'score.answer.no'),
    ),
    [CRITERIA_COLUMN.source]: textOf(saySource(book.plan, criterion), STYLE.label),
  });
}

/** Entered for a criterion; the sum of its items for one made of them; none for a condition. */
function maximumCells(criterion: Criterion, items: MaximumSum | null): CellsByColumn {
  if (criterion.scoring.kind === 'condition') return {};
  if (items !== null) {
    return {
      [CRITERIA_COLUMN.maximum]: formulaOf(items.formula, LOOK.points),
      ...countedCell(criterion, (maximum) => maximum),
      ...checkCell(items),
    };
  }
  const suggested = suggestedMaximum(criterion);
  const used = say('score.criteria.bad-maximum', { used: formatPoints(suggested) });
  return {
    [CRITERIA_COLUMN.maximum]: { is: 'input', suggested: toNumber(suggested), look: MAXIMUM },
    ...countedCell(
      criterion,
      (maximum) => `IF(${isMaximum(maximum)},ROUND(${maximum},2),${suggested}/100)`,
    ),
    [CRITERIA_COLUMN.check]: formulaOf(
      (at) => `=IF(${isMaximum(maximumOf(criterion, at))},"",${literal(used)})`,
      LOOK.check,
    ),
  };
}

const MAXIMUM = over(STYLE.inputNumber, POINTS);

/** The maximum that counts, in the hidden column of criteria or of items. */
function countedCell(criterion: Criterion, counted: (maximum: string) => string): CellsByColumn {
  const { ownMaximum, itemMaximum } = CRITERIA_COLUMN;
  const cell = formulaOf((at) => `=${counted(maximumOf(criterion, at))}`, STYLE.plain);
  return { [criterion.itemOf === null ? ownMaximum : itemMaximum]: cell };
}

const maximumOf = ({ code }: Criterion, at: Addresses): string =>
  at.cell({ row: code, column: CRITERIA_COLUMN.maximum });

/** Test for a number of points above 0. */
const isMaximum = (maximum: string): string => `AND(${maximum}=SUM(${maximum}),${maximum}>0)`;

const checkCell = ({ check }: MaximumSum): CellsByColumn =>
  check === null ? {} : { [CRITERIA_COLUMN.check]: formulaOf(check, LOOK.check) };

const inputOf = (suggested: string): WantedCell => ({
  is: 'input',
  suggested,
  look: STYLE.inputText,
});
