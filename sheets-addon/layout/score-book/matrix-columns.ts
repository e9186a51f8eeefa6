import type { Criterion, CriterionGroup } from '../../../shared/movement';
import { say } from '../../../shared/words';
import type { WantedColumn } from '../wanted/types';
import {
  groupClassRow,
  groupRow,
  matrixColumn,
  partRow,
  SCORE_COLUMN,
  SCORE_ROW,
  wholeRow,
} from './codes';
import { sayHowToScore } from './criteria-sayings';
import { criteriaTree, type TreeLine } from './criteria-tree';
import { kindsOf } from './kinds';
import { sayGroup, sayTotal } from './score-sayings';
import type { ScoreBook } from './types';

/** A column of the matrix with the two lines of its header. */
export interface MatrixColumn extends WantedColumn {
  /** Over several columns, in the first of them, and what it goes on over. */
  over?: { title: string; note?: string } | 'goes on';
  title: string;
}

/** Before the criteria: who is scored. */
export const WHO_COLUMN = { number: 'TDS.TT', name: 'TDS.TEN' } as const;

/** The line of the header with the titles over several columns. */
export const OVER_ROW = 'TDS.DAU_NHOM';

const SCORE_WIDTH = 76;
/** Of a criterion made of items, whose title stands over one column alone. */
const ITEMS_WIDTH = 130;
const HIDDEN = { width: 60, hidden: true, title: '' } as const;

/**
 * All columns, criterion by criterion of the kinds that are scored, then what is worked out over them.
 */
export function matrixColumns(book: Pick<ScoreBook, 'plan' | 'subjects'>): MatrixColumn[] {
  const lines = kindsOf(book).flatMap((kind) => criteriaTree(book.plan, kind));
  const groups = lines.flatMap((line) => (line.is === 'group' ? [line.group] : []));
  return [
    { code: WHO_COLUMN.number, width: 44, title: say('score.sheet.number') },
    { code: WHO_COLUMN.name, width: 200, title: say('score.matrix.subject') },
    ...lines.flatMap((line) => (line.is === 'group' ? [] : criterionColumns(line))),
    { code: SCORE_COLUMN.reason, width: 180, title: say('score.sheet.reason') },
    ...groups.map((group) => officialColumn(groupRow(group.code), sayGroup(group))),
    ...[SCORE_ROW.base, SCORE_ROW.bonus, SCORE_ROW.deduction, SCORE_ROW.total].map((row) =>
      officialColumn(row, sayTotal(row, groups, book.plan)),
    ),
    ...classRows(book, groups).flatMap((row) => [
      { ...officialColumn(row, sayTotal(row, groups, book.plan)), width: 110 },
      { ...HIDDEN, code: matrixColumn(row, SCORE_COLUMN.counted) },
    ]),
    { code: SCORE_COLUMN.check, width: 200, title: say('score.sheet.mend') },
    { code: SCORE_COLUMN.explanation, width: 300, title: say('score.matrix.explanation') },
  ];
}

/** Rows of a score sheet that hold a class. */
export const classRows = (
  { plan }: Pick<ScoreBook, 'plan'>,
  groups: readonly CriterionGroup[],
): string[] => [
  ...(plan.classes.of === 'group' ? groups.map(({ code }) => groupClassRow(code)) : []),
  SCORE_ROW.className,
];

const officialColumn = (row: string, title: string): MatrixColumn => ({
  code: matrixColumn(row, SCORE_COLUMN.official),
  width: SCORE_WIDTH,
  title,
});

/** What is entered, the official score beside it, and the hidden columns of the formulas. */
function criterionColumns({
  criterion,
  number,
}: Exclude<TreeLine, { is: 'group' }>): MatrixColumn[] {
  const { code } = criterion;
  const [first, ...others] = [
    ...entryColumns(criterion),
    {
      ...officialColumn(code, say('score.sheet.official')),
      width: criterion.scoring.kind === 'items' ? ITEMS_WIDTH : SCORE_WIDTH,
    },
  ];
  const over = {
    title: `${number}. ${criterion.title}`,
    note: `${criterion.title}\n${sayHowToScore(criterion)}`,
  };
  return [
    ...(first ? [{ ...first, over }] : []),
    ...others.map((column) => ({ ...column, over: 'goes on' as const })),
    ...hiddenColumns(criterion).map((hidden) => ({
      ...HIDDEN,
      code: hidden,
      over: 'goes on' as const,
    })),
  ];
}

const SCORERS = ['self', 'cross', 'verified'] as const;

function entryColumns({ code, scoring }: Criterion): MatrixColumn[] {
  if (scoring.kind === 'items') return [];
  return SCORERS.flatMap((scorer) => {
    const column = SCORE_COLUMN[scorer];
    const at = (row: string, title: string) => ({
      code: matrixColumn(row, column),
      width: SCORE_WIDTH,
      title,
    });
    if (scoring.kind !== 'percentage') return [at(code, say(`score.sheet.${scorer}`))];
    return [
      at(partRow(code), say(`score.matrix.${scorer}-part`)),
      at(wholeRow(code), say(`score.matrix.${scorer}-whole`)),
    ];
  });
}

function hiddenColumns({ code, scoring }: Criterion): string[] {
  if (scoring.kind === 'items') return [matrixColumn(code, SCORE_COLUMN.check)];
  const halves = scoring.kind === 'percentage' ? [partRow(code), wholeRow(code)] : [code];
  const { counted, flaw, unproven, unexplained, check } = SCORE_COLUMN;
  return [
    ...halves.map((row) => matrixColumn(row, counted)),
    ...[flaw, unproven, unexplained, check].map((column) => matrixColumn(code, column)),
  ];
}
