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
  note?: string;
}

/** Before the criteria: who is scored. */
export const WHO_COLUMN = { number: 'TDS.TT', name: 'TDS.TEN' } as const;

/** The rows of the header with the lines of the titles over several columns, from 0 on. */
export const overRow = (line: number): string =>
  line === 0 ? 'TDS.DAU_NHOM' : `TDS.DAU_NHOM#${line + 1}`;

/** Narrow enough for the columns of two criteria on a printed page. */
const SCORE_WIDTH = 64;
const NOTE_WIDTH = 120;
/** Of a criterion made of items, whose title stands over one column alone. */
const ITEMS_WIDTH = 180;
/** Of a total, whose title is not one word. */
const TOTAL_WIDTH = 84;
const CLASS_WIDTH = 110;
const HIDDEN = { width: 60, hidden: true, title: '' } as const;

/**
 * All columns: who is scored and what is to be mended, criterion by criterion of the kinds that are
 * scored, then what is worked out over them.
 */
export function matrixColumns(book: Pick<ScoreBook, 'plan' | 'subjects'>): MatrixColumn[] {
  const lines = kindsOf(book).flatMap((kind) => criteriaTree(book.plan, kind));
  const groups = lines.flatMap((line) => (line.is === 'group' ? [line.group] : []));
  return [
    { code: WHO_COLUMN.number, width: 44, title: say('score.sheet.number') },
    { code: WHO_COLUMN.name, width: 200, title: say('score.matrix.subject') },
    { code: SCORE_COLUMN.check, width: 180, title: say('score.sheet.mend') },
    ...lines.flatMap((line) => (line.is === 'group' ? [] : criterionColumns(line))),
    ...groups.map((group) => officialColumn(groupRow(group.code), sayGroup(group), TOTAL_WIDTH)),
    ...[SCORE_ROW.base, SCORE_ROW.bonus, SCORE_ROW.deduction, SCORE_ROW.total].map((row) => ({
      ...officialColumn(row, sayTotal(row, groups, book.plan), TOTAL_WIDTH),
      ...(isGiven(row, book) ? {} : { hidden: true as const }),
    })),
    ...classRows(book, groups).flatMap((row) => [
      officialColumn(row, sayTotal(row, groups, book.plan), CLASS_WIDTH),
      { ...HIDDEN, code: matrixColumn(row, SCORE_COLUMN.counted) },
    ]),
    {
      code: SCORE_COLUMN.handedIn,
      width: 260,
      title: say('score.sheet.handed-in'),
      note: say('score.note.handed-in'),
    },
    { code: SCORE_COLUMN.explanation, width: 300, title: say('score.matrix.explanation') },
    ...CHECKED.map((column) => ({ ...HIDDEN, code: matrixColumn(SCORE_ROW.checks, column) })),
  ];
}

/** Bonuses and deductions that the plan has not are there, hidden, for the formulas. */
function isGiven(row: string, { plan }: Pick<ScoreBook, 'plan'>): boolean {
  const gives = (wanted: 'bonus' | 'deduction') =>
    plan.criteria.some(({ effect }) => effect === wanted);
  if (row === SCORE_ROW.bonus) return gives('bonus');
  return row === SCORE_ROW.deduction ? gives('deduction') : true;
}

/** Rows of a score sheet that hold a class. */
export const classRows = (
  { plan }: Pick<ScoreBook, 'plan'>,
  groups: readonly CriterionGroup[],
): string[] => [
  ...(plan.classes.of === 'group' ? groups.map(({ code }) => groupClassRow(code)) : []),
  SCORE_ROW.className,
];

const officialColumn = (row: string, title: string, width: number): MatrixColumn => ({
  code: matrixColumn(row, SCORE_COLUMN.official),
  width,
  title,
});

/**
 * What is entered (scores, reason of a difference, evidence), the official score, and the hidden columns
 * of the formulas.
 */
function criterionColumns({
  criterion,
  number,
}: Exclude<TreeLine, { is: 'group' }>): MatrixColumn[] {
  const { code } = criterion;
  const [first, ...others] = [
    ...entryColumns(criterion),
    officialColumn(
      code,
      say('score.sheet.official'),
      criterion.scoring.kind === 'items' ? ITEMS_WIDTH : SCORE_WIDTH,
    ),
  ];
  const over = {
    title: say('score.matrix.criterion', { number, title: criterion.title, code }),
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

/** Of the row `SCORE_ROW.checks` of a score sheet. */
const CHECKED = (['official', 'self', 'cross', 'verified', 'counted', 'check'] as const).map(
  (column) => SCORE_COLUMN[column],
);

const SCORERS = ['self', 'cross', 'verified'] as const;

function entryColumns({ code, scoring }: Criterion): MatrixColumn[] {
  if (scoring.kind === 'items') return [];
  const scores = SCORERS.flatMap((scorer) => {
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
  const notes = (['reason', 'evidence'] as const).map((beside) => ({
    code: matrixColumn(code, SCORE_COLUMN[beside]),
    width: NOTE_WIDTH,
    title: say(`score.sheet.${beside}`),
    note: say(`score.note.${beside}`),
  }));
  return [...scores, ...notes];
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
