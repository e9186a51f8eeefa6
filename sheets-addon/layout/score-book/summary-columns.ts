import { say } from '../../../shared/words';
import { COUNT, type Format, mix, PERCENT, POINTS, STYLE } from '../style';
import type { Formula, WantedCell, WantedColumn } from '../wanted/types';
import { INCOMPLETE } from './answers';
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

const LABEL = STYLE.label;
const WORDS = STYLE.center;
const POINTS_LOOK = mix(STYLE.computed, POINTS);
const TOTAL_LOOK = mix(STYLE.total, POINTS);
const COUNT_LOOK = mix(STYLE.center, COUNT);
const PERCENT_LOOK = mix(STYLE.center, PERCENT);

/** The columns of «Tổng hợp», one for each group of criteria among them. */
export function summaryColumns(book: ScoreBook, formulas: SummaryFormulas): SummaryColumn[] {
  const points =
    (row: string, look = POINTS_LOOK) =>
    (subject: BookSubject) =>
      formulaOf(formulas.result(subject, row), 0, look);
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
  const computed =
    (formula: (subject: BookSubject) => Formula, result: string | number, look = WORDS) =>
    (subject: BookSubject) =>
      formulaOf(formula(subject), result, look);
  const hidden = (it: SummaryColumn): SummaryColumn => ({ ...it, hidden: true });
  return [
    column('number', 44, (_, number) => numberOf(number, STYLE.center)),
    column('code', 90, ({ code }) => textOf(code, LABEL)),
    column('name', 220, (it) => formulaOf(formulas.listed(it, 'name'), it.name, LABEL)),
    column('kind', 90, ({ kind }) => textOf(kindTitle(book, kind), LABEL)),
    column('cluster', 110, (it) => formulaOf(formulas.listed(it, 'cluster'), it.cluster, LABEL)),
    ...groupColumns(book, formulas),
    column('base', 90, points(SCORE_ROW.base)),
    column('bonus', 80, points(SCORE_ROW.bonus)),
    column('deduction', 80, points(SCORE_ROW.deduction)),
    column('total', 90, points(SCORE_ROW.total, TOTAL_LOOK)),
    column(
      'className',
      110,
      computed((it) => formulas.result(it, SCORE_ROW.className), INCOMPLETE),
    ),
    column(
      'finalClass',
      150,
      computed((it) => formulas.finalClass(it), INCOMPLETE),
    ),
    column(
      'rank',
      70,
      computed((it) => formulas.rank(it), ''),
    ),
    column(
      'clusterRank',
      80,
      computed((it) => formulas.clusterRank(it), ''),
    ),
    column(
      'scored',
      80,
      computed((it) => formulas.scored(it), 0, COUNT_LOOK),
    ),
    column(
      'progress',
      80,
      computed((it) => formulas.progress(it), 0, PERCENT_LOOK),
    ),
    column(
      'flaws',
      80,
      computed((it) => formulas.flaws(it), 0, COUNT_LOOK),
    ),
    column(
      'state',
      120,
      computed((it) => formulas.state(it), say('sheets.summary.state.none')),
    ),
    hidden(
      column(
        'ranked',
        80,
        computed((it) => formulas.ranked(it), -1),
      ),
    ),
    hidden(
      column(
        'order',
        80,
        computed((it) => formulas.order(it), ''),
      ),
    ),
    hidden(
      column(
        'check',
        80,
        computed((it) => formulas.check(it), 0),
      ),
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
    const column = (
      code: string,
      title: string,
      row: string,
      empty: EmptyResult,
    ): SummaryColumn => ({
      code,
      title,
      width: 110,
      cell: (subject) =>
        subject.kind === group.subject
          ? formulaOf(formulas.result(subject, row), empty.result, empty.look)
          : blankOf(empty.look),
    });
    const points = { result: 0, look: POINTS_LOOK };
    const className = { result: INCOMPLETE, look: WORDS };
    const title = say('sheets.summary.group-class', { group: group.title });
    return [
      column(groupColumn(group.code), group.title, groupRow(group.code), points),
      ...(isClassed
        ? [column(groupClassColumn(group.code), title, groupClassRow(group.code), className)]
        : []),
    ];
  });
}

/** What a result is in an empty workbook, and how it looks. */
interface EmptyResult {
  result: string | number;
  look: Format;
}
