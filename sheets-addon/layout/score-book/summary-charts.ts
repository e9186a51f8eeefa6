import type { CriterionGroup } from '../../../shared/movement';
import { highestFirst } from '../../../shared/scoring';
import { say } from '../../../shared/words';
import type { Span, WantedChart, WantedColumn, WantedRow } from '../wanted/types';
import { classCounts } from './class-counts';
import { classRow, groupColumn, SUMMARY_COLUMN } from './codes';
import { kindsOf, kindTitle } from './kinds';
import { groupsOf } from './results';
import type { SummaryFormulas } from './summary-formulas';
import type { ScoreBook } from './types';

/** Pixels. The charts stand side by side in a row as high as the highest; a fourth makes all narrower. */
const HEIGHT = 280;
const WIDTH = { upToThree: 380, four: 300 } as const;
/** A chart of bars has a line for each subject, up to the highest row that Excel shows. */
const LINE = 14;
const TALLEST = 500;
const CHART_ROW = 'TDS.BIEU_DO#1';
/** The row of headings of the table that says how many have which class. */
export const CLASS_HEADINGS = 'TDS.PHAN_BO';

/** The row that the charts stand in, below all tables and a gap. */
export const chartRows = (charts: readonly WantedChart[]): WantedRow[] =>
  charts.length === 0
    ? []
    : [
        { code: 'TDS.CACH#BIEU_DO', cells: [] },
        {
          code: CHART_ROW,
          height: Math.max(...charts.map(({ height }) => height)) + 20,
          cells: [],
        },
      ];

/** The codes of the columns that charts so wide can begin at without covering each other. */
function leftEdges(columns: readonly WantedColumn[], chartWidth: number): string[] {
  const edges: string[] = [];
  let [left, free] = [0, 0];
  for (const { code, width, hidden } of columns) {
    if (hidden) continue;
    if (left >= free) {
      edges.push(code);
      free = left + chartWidth;
    }
    left += width;
  }
  return edges;
}

/** Points by group of each kind, how many have which class, how much of each subject is scored. */
export function summaryCharts(
  book: ScoreBook,
  formulas: SummaryFormulas,
  columns: readonly WantedColumn[],
): WantedChart[] {
  const kinds = kindsOf(book).filter((kind) =>
    book.plan.criteria.some(({ subject }) => subject === kind),
  );
  const bars = Math.min(TALLEST, 90 + book.subjects.length * LINE);
  const charts: (Omit<WantedChart, 'at' | 'width' | 'height'> & { height?: number })[] = [
    ...kinds.map((kind): (typeof charts)[number] => {
      const groups = groupsOf(book, kind);
      const of = { kind: kindTitle(book, kind) };
      return {
        code: `TDS.BIEU_DO.DIEM.${kind}`,
        title: say(groups.length === 0 ? 'sheets.chart.totals' : 'sheets.chart.points', of),
        kind: 'column',
        names: formulas.span(SUMMARY_COLUMN.name, kind),
        figures: pointColumns(groups).map(({ title, code }) => ({
          title,
          span: formulas.span(code, kind),
        })),
      };
    }),
    {
      code: 'TDS.BIEU_DO.XEP_LOAI',
      title: say('sheets.chart.classes'),
      kind: 'column',
      names: classSpan(book, SUMMARY_COLUMN.name),
      figures: classCounts(book, formulas).map(({ title, column }) => ({
        title,
        span: classSpan(book, column),
      })),
      headings: CLASS_HEADINGS,
    },
    {
      code: 'TDS.BIEU_DO.TIEN_DO',
      title: say('sheets.chart.progress'),
      kind: 'bar',
      height: Math.max(HEIGHT, bars),
      most: 1,
      names: formulas.span(SUMMARY_COLUMN.name),
      figures: [
        { title: say('sheets.summary.progress'), span: formulas.span(SUMMARY_COLUMN.progress) },
      ],
    },
  ];
  const width = charts.length > 3 ? WIDTH.four : WIDTH.upToThree;
  const edges = leftEdges(columns, width);
  return charts.map((chart, index) => ({
    height: HEIGHT,
    ...chart,
    width,
    at: { row: CHART_ROW, column: edges[index] ?? SUMMARY_COLUMN.number },
  }));
}

/** Points of each group; of all criteria where the kind has no groups. */
function pointColumns(groups: readonly CriterionGroup[]): { title: string; code: string }[] {
  return groups.length === 0
    ? [{ title: say('sheets.summary.total'), code: SUMMARY_COLUMN.total }]
    : groups.map(({ title, code }) => ({ title, code: groupColumn(code) }));
}

const classSpan = ({ plan }: ScoreBook, column: string): Span => ({
  rows: highestFirst(plan.classes).map(({ title }) => classRow(title)),
  column,
});
