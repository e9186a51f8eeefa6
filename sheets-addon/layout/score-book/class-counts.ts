import type { Formula } from '../wanted/types';
import { groupClassColumn, groupColumn, SUMMARY_COLUMN } from './codes';
import { kindsOf, kindTitle } from './kinds';
import { groupsOf } from './results';
import type { SummaryFormulas } from './summary-formulas';
import type { ScoreBook } from './types';

/** A column of the table below the subjects of «Tổng hợp»: how many have which class. */
export interface ClassCount {
  title: string;
  /** Code of the column of the sheet that it stands in. */
  column: string;
  formula: (className: string) => Formula;
}

/** One for each kind of subject; one for each group where groups are classed by themselves. */
export function classCounts(book: ScoreBook, formulas: SummaryFormulas): ClassCount[] {
  const groups = groupsOf(book);
  const columns = [
    SUMMARY_COLUMN.kind,
    SUMMARY_COLUMN.cluster,
    ...groups.flatMap(({ code }) => [groupColumn(code), groupClassColumn(code)]),
  ];
  const counts =
    book.plan.classes.of === 'group'
      ? groups.map(({ title, code }) => ({
          title,
          formula: (className: string) => formulas.withGroupClass(className, code),
        }))
      : kindsOf(book).map((kind) => {
          const title = kindTitle(book, kind);
          return { title, formula: (className: string) => formulas.withClass(className, title) };
        });
  return counts.map((it, index) => ({ ...it, column: columns[index] ?? SUMMARY_COLUMN.kind }));
}
