import { say } from '../../../shared/words';
import { COUNT, type Format, mix, PERCENT, POINTS, STYLE } from '../style';
import type { Formula, WantedCell, WantedColumn } from '../wanted/types';
import {
  groupClassColumn,
  groupClassRow,
  groupColumn,
  groupRow,
  SCORE_ROW,
  SUMMARY_COLUMN,
} from './codes';
import { kindTitle } from './kinds';
import { groupsOf } from './results';
import type { SummaryFormulas } from './summary-formulas';
import type { BookSubject, ScoreBook } from './types';
import { blankOf, formulaOf, numberOf, textOf } from './wanted-cells';

/** One column of «Tổng hợp»: its title and what it says of a subject (`number` counts from 1). */
export interface SummaryColumn extends WantedColumn {
  title: string;
  cell: (subject: BookSubject, number: number) => WantedCell;
}

const POINTS_LOOK = mix(STYLE.computed, POINTS);
const TOTAL_LOOK = mix(STYLE.total, POINTS);
const PERCENT_LOOK = mix(STYLE.center, PERCENT);
const COUNT_LOOK = mix(STYLE.center, COUNT);

const SCORERS = ['self', 'cross', 'verified'] as const;

/**
 * The columns of «Tổng hợp», one for each group of criteria among them. What the plan has not (bonuses,
 * deductions, a class of the whole) is there, hidden, for the formulas.
 */
export function summaryColumns(book: ScoreBook, formulas: SummaryFormulas): SummaryColumn[] {
  const column = (
    name: keyof typeof SUMMARY_COLUMN,
    width: number,
    cell: SummaryColumn['cell'],
  ): SummaryColumn => ({
    code: SUMMARY_COLUMN[name],
    title: say(`sheets.summary.${name}`),
    width,
    cell,
  });
  const live = (
    name: keyof typeof SUMMARY_COLUMN,
    width: number,
    formula: (subject: BookSubject) => Formula,
    look: Format = STYLE.center,
  ) => column(name, width, (subject) => formulaOf(formula(subject), look));
  const points = (name: 'base' | 'bonus' | 'deduction' | 'total', row: string, look: Format) =>
    live(name, 74, (it) => formulas.result(it, row), look);
  const hidden = (it: SummaryColumn): SummaryColumn => ({ ...it, hidden: true });
  const shownWhen = (isTold: boolean, it: SummaryColumn) => (isTold ? it : hidden(it));
  const { classes, criteria } = book.plan;
  const gives = (wanted: 'bonus' | 'deduction') => criteria.some(({ effect }) => effect === wanted);
  const isClassed = classes.of !== 'group';
  return [
    column('number', 44, (_, number) => numberOf(number, STYLE.center)),
    column('code', 80, ({ code }) => textOf(code, STYLE.label)),
    column('name', 184, (it) => formulaOf(formulas.listed(it, 'name'), STYLE.label)),
    column('kind', 80, ({ kind }) => textOf(kindTitle(book, kind), STYLE.label)),
    column('cluster', 116, (it) => formulaOf(formulas.listed(it, 'cluster'), STYLE.label)),
    ...groupColumns(book, formulas),
    points('base', SCORE_ROW.base, POINTS_LOOK),
    shownWhen(gives('bonus'), points('bonus', SCORE_ROW.bonus, POINTS_LOOK)),
    shownWhen(gives('deduction'), points('deduction', SCORE_ROW.deduction, POINTS_LOOK)),
    points('total', SCORE_ROW.total, TOTAL_LOOK),
    shownWhen(
      isClassed,
      live('className', 96, (it) => formulas.result(it, SCORE_ROW.className)),
    ),
    shownWhen(
      isClassed,
      live('finalClass', 150, (it) => formulas.finalClass(it)),
    ),
    live('rank', 58, (it) => formulas.rank(it)),
    live('clusterRank', 62, (it) => formulas.clusterRank(it)),
    live('scored', 72, (it) => formulas.scored(it), COUNT_LOOK),
    live('progress', 66, (it) => formulas.progress(it), PERCENT_LOOK),
    live('flaws', 64, (it) => formulas.flaws(it), COUNT_LOOK),
    live('state', 100, (it) => formulas.state(it)),
    hidden(live('kindAgain', 80, (it) => formulas.again(it, 'kind'), STYLE.plain)),
    hidden(live('clusterAgain', 80, (it) => formulas.again(it, 'cluster'), STYLE.plain)),
    hidden(live('ranked', 80, (it) => formulas.ranked(it))),
    hidden(live('order', 80, (it) => formulas.order(it))),
    hidden(live('check', 80, (it) => formulas.check(it), COUNT_LOOK)),
    ...SCORERS.map((scorer) =>
      hidden(live(scorer, 80, (it) => formulas.enteredBy(it, scorer), COUNT_LOOK)),
    ),
  ];
}

/**
 * Points of each group, and its class where groups are classed by themselves; blank for subjects of
 * the other kind.
 */
function groupColumns(book: ScoreBook, formulas: SummaryFormulas): SummaryColumn[] {
  const isClassed = book.plan.classes.of === 'group';
  return groupsOf(book).flatMap((group) => {
    const column = (code: string, title: string, row: string, look: Format): SummaryColumn => ({
      code,
      title,
      width: 84,
      cell: (subject) =>
        subject.kind === group.subject
          ? formulaOf(formulas.result(subject, row), look)
          : blankOf(look),
    });
    const title = say('sheets.summary.group-class', { group: group.title });
    return [
      column(groupColumn(group.code), group.title, groupRow(group.code), POINTS_LOOK),
      ...(isClassed
        ? [column(groupClassColumn(group.code), title, groupClassRow(group.code), STYLE.center)]
        : []),
    ];
  });
}
