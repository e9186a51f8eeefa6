import type { SubjectKind } from '../../../shared/movement';
import { highestFirst } from '../../../shared/scoring';
import { say } from '../../../shared/words';
import type { Span, WantedChart, WantedRow } from '../wanted/types';
import { classRow, groupColumn, SUMMARY_COLUMN } from './codes';
import { kindsOf, kindTitle } from './kinds';
import { groupsOf } from './results';
import type { SummaryFormulas } from './summary-formulas';
import type { ScoreBook } from './types';

/** Pixels. A chart stands in a row as high as itself, three of them side by side. */
const SIZE = { width: 410, height: 320 };
/** A chart of bars has a line for each subject, up to the highest row that Excel shows. */
const LINE = 14;
const TALLEST = 500;
const LEFT_EDGES = [SUMMARY_COLUMN.number, SUMMARY_COLUMN.base, SUMMARY_COLUMN.rank] as const;
const chartRow = (index: number): string =>
  `TDS.BIEU_DO#${Math.floor(index / LEFT_EDGES.length) + 1}`;

/** The rows that the charts stand in, below all tables. */
export const chartRows = (charts: readonly WantedChart[]): WantedRow[] =>
  [...new Set(charts.map(({ at }) => at.row))].map((code) => ({
    code,
    height: Math.max(...charts.filter(({ at }) => at.row === code).map((it) => it.height)) + 20,
    cells: [],
  }));

/** Columns of the table below the subjects: the class, then how many of each kind have it. */
export const CLASS_TABLE = [
  SUMMARY_COLUMN.name,
  SUMMARY_COLUMN.kind,
  SUMMARY_COLUMN.cluster,
] as const;

/** Points by group of each kind, how many have which class, how much of each subject is scored. */
export function summaryCharts(book: ScoreBook, formulas: SummaryFormulas): WantedChart[] {
  const kinds = kindsOf(book);
  const [classes, ...counts] = CLASS_TABLE;
  const bars = Math.min(TALLEST, 90 + book.subjects.length * LINE);
  const charts: (Omit<WantedChart, 'at' | 'width' | 'height'> & { height?: number })[] = [
    ...kinds.map((kind): (typeof charts)[number] => ({
      code: `TDS.BIEU_DO.DIEM.${kind}`,
      title: say('sheets.chart.points', { kind: kindTitle(book, kind) }),
      kind: 'column',
      names: formulas.span(SUMMARY_COLUMN.name, kind),
      figures: pointColumns(book, kind).map(({ title, code }) => ({
        title,
        span: formulas.span(code, kind),
      })),
    })),
    {
      code: 'TDS.BIEU_DO.XEP_LOAI',
      title: say('sheets.chart.classes'),
      kind: 'column',
      names: classSpan(book, classes),
      figures: kinds.map((kind, index) => ({
        title: kindTitle(book, kind),
        span: classSpan(book, counts[index] ?? classes),
      })),
    },
    {
      code: 'TDS.BIEU_DO.TIEN_DO',
      title: say('sheets.chart.progress'),
      kind: 'bar',
      height: Math.max(SIZE.height, bars),
      names: formulas.span(SUMMARY_COLUMN.name),
      figures: [
        { title: say('sheets.summary.progress'), span: formulas.span(SUMMARY_COLUMN.progress) },
      ],
    },
  ];
  return charts.map((chart, index) => ({
    ...SIZE,
    ...chart,
    at: {
      row: chartRow(index),
      column: LEFT_EDGES[index % LEFT_EDGES.length] ?? SUMMARY_COLUMN.number,
    },
  }));
}

/** Points of each group; of all criteria where the kind has no groups. */
function pointColumns(book: ScoreBook, kind: SubjectKind): { title: string; code: string }[] {
  const groups = groupsOf(book, kind);
  return groups.length === 0
    ? [{ title: say('sheets.summary.total'), code: SUMMARY_COLUMN.total }]
    : groups.map(({ title, code }) => ({ title, code: groupColumn(code) }));
}

const classSpan = ({ plan }: ScoreBook, column: string): Span => ({
  rows: highestFirst(plan.classes).map(({ title }) => classRow(title)),
  column,
});
