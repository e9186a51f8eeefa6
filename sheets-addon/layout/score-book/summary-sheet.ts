import { highestFirst } from '../../../shared/scoring';
import { say } from '../../../shared/words';
import { COUNT, DOUBT_CELL, mix, STYLE, WRONG_CELL } from '../style';
import type { WantedFormat, WantedRow, WantedSheet } from '../wanted/types';
import { classCounts } from './class-counts';
import { classRow, ROLE, SCORE_ROW, SUMMARY_COLUMN } from './codes';
import { subjectsInOrder } from './kinds';
import { headerRow, LOCKED, locked, titleRows } from './sheet-head';
import { CLASS_HEADINGS, chartRows, summaryCharts } from './summary-charts';
import { summaryColumns } from './summary-columns';
import { SummaryFormulas } from './summary-formulas';
import type { ScoreBook } from './types';
import { blankOf, formulaOf, textOf } from './wanted-cells';

/** «Tổng hợp»: one row for each subject, live; below it how many have which class, and charts. */
export function summaryWanted(book: ScoreBook): WantedSheet {
  const formulas = new SummaryFormulas(book);
  const columns = summaryColumns(book, formulas);
  const subjects = subjectsInOrder(book);
  const charts = subjects.length === 0 ? [] : summaryCharts(book, formulas, columns);
  return {
    ...LOCKED,
    role: ROLE.summary(book),
    title: say('sheets.title.summary'),
    columns: columns.map(({ code, width, hidden }) => ({ code, width, ...(hidden && { hidden }) })),
    rows: [
      ...titleRows(book, 'sheets.summary.title', 'sheets.summary.hint'),
      headerRow(columns.map(({ title }) => title)),
      ...subjects.map((subject, index) => ({
        code: subject.code,
        cells: columns.map(({ cell }) => cell(subject, index + 1)),
      })),
      ...classRows(book, formulas),
      ...chartRows(charts),
    ],
    frozenThrough: SCORE_ROW.header,
    frozenColumns: 3,
    formats: subjects.length === 0 ? [] : stateFormats(subjects.map(({ code }) => code)),
    charts,
    protection: locked(),
  };
}

/** How many subjects have which class after the quota. */
function classRows(book: ScoreBook, formulas: SummaryFormulas): WantedRow[] {
  const counts = classCounts(book, formulas);
  const aside = [blankOf(STYLE.plain), blankOf(STYLE.plain)];
  const look = mix(STYLE.center, COUNT);
  const heads = [say('sheets.summary.classes'), ...counts.map(({ title }) => title)];
  return [
    { code: 'TDS.CACH', cells: [] },
    {
      code: CLASS_HEADINGS,
      cells: [...aside, ...heads.map((title) => textOf(title, STYLE.header))],
    },
    ...highestFirst(book.plan.classes).map(({ title }) => ({
      code: classRow(title),
      cells: [
        ...aside,
        textOf(title, STYLE.label),
        ...counts.map(({ formula }) => formulaOf(formula(title), look)),
      ],
    })),
  ];
}

/** Colours beside words that say the same. */
function stateFormats(rows: readonly string[]): WantedFormat[] {
  const mend = say('sheets.summary.state.mend');
  return [
    {
      rows,
      columns: [SUMMARY_COLUMN.state],
      when: (at, cell) => `=${at.cell(cell)}="${mend}"`,
      look: WRONG_CELL,
    },
    {
      rows,
      columns: [SUMMARY_COLUMN.finalClass],
      when: (at, { row }) => {
        const [points, final] = [SUMMARY_COLUMN.className, SUMMARY_COLUMN.finalClass].map(
          (column) => at.cell({ row, column }),
        );
        return `=${points}<>${final}`;
      },
      look: DOUBT_CELL,
    },
  ];
}
