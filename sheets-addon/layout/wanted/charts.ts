import type { sheets_v4 } from '@googleapis/sheets';
import { gridRange } from '../requests';
import type { Request } from '../types';
import type { AddressBook } from './addresses';
import { change } from './changes';
import type { Writing } from './contents';
import type { PlacedSheet } from './placed-sheets';
import type { BookChange, Reconciled, Span, WantedChart } from './types';

type ChartSpec = sheets_v4.Schema$ChartSpec;

/**
 * Adds the charts that are missing and corrects those that show something else. A chart stays where
 * people moved it. Known by its code, which is its alternative text.
 */
export function chartRequests(sheet: PlacedSheet, { after, moved }: Writing): Reconciled {
  const requests: Request[] = [];
  const changes: BookChange[] = [];
  for (const chart of sheet.wanted.charts) {
    const spec = chartSpec(sheet, after, chart);
    if (!spec) continue;
    const there = sheet.there?.charts?.find((it) => it.spec?.altText === chart.code);
    if (!there) {
      requests.push({ addChart: { chart: { spec, position: positionOf(sheet, chart) } } });
      if (sheet.there)
        changes.push(change('chart-added', sheet, { code: chart.code, after: chart.title }));
    } else if (moved || specKey(there.spec) !== specKey(spec)) {
      requests.push({ updateChartSpec: { chartId: there.chartId ?? 0, spec } });
      if (!moved)
        changes.push(change('chart-renewed', sheet, { code: chart.code, after: chart.title }));
    }
  }
  return { requests, changes };
}

function positionOf(
  { sheetId, rows, columns }: PlacedSheet,
  { at, width, height }: WantedChart,
): sheets_v4.Schema$EmbeddedObjectPosition {
  return {
    overlayPosition: {
      anchorCell: {
        sheetId,
        rowIndex: rows.at.get(at.row) ?? 0,
        columnIndex: columns.at.get(at.column) ?? 0,
      },
      widthPixels: width,
      heightPixels: height,
    },
  };
}

/** Null while there are no rows to show. */
function chartSpec(sheet: PlacedSheet, after: AddressBook, chart: WantedChart): ChartSpec | null {
  const source = chart.sheet === undefined ? sheet : after.sheet(chart.sheet);
  const heads = headsOf(source, after, chart);
  const data = (span: Span) => chartData(source, after, span, heads);
  const names = data(chart.names);
  const figures = chart.figures.flatMap(({ title, span }) => {
    const series = data(span);
    return series ? [{ title, series }] : [];
  });
  const [first] = figures;
  if (!names || !first) return null;
  const spec = {
    title: chart.title,
    altText: chart.code,
    hiddenDimensionStrategy: 'SHOW_ALL',
  };
  if (chart.kind === 'pie') {
    const pieChart = { legendPosition: 'RIGHT_LEGEND', domain: names, series: first.series };
    return { ...spec, pieChart };
  }
  const several = figures.length > 1;
  const valueAxis = chart.kind === 'bar' ? 'BOTTOM_AXIS' : 'LEFT_AXIS';
  return {
    ...spec,
    basicChart: {
      chartType: chart.kind === 'bar' ? 'BAR' : 'COLUMN',
      legendPosition: several ? 'BOTTOM_LEGEND' : 'NO_LEGEND',
      headerCount: heads,
      axis: [
        {
          position: valueAxis,
          ...(several ? {} : { title: first.title }),
          viewWindowOptions: {
            viewWindowMin: 0,
            ...(chart.most === undefined ? {} : { viewWindowMax: chart.most }),
          },
        },
      ],
      domains: [{ domain: names }],
      series: figures.map(({ series }) => ({ series, targetAxis: valueAxis })),
    },
  };
}

/** 1 when the row of headings stands right above the figures, so that it can name several series. */
function headsOf(source: PlacedSheet, after: AddressBook, chart: WantedChart): 0 | 1 {
  if (chart.kind === 'pie' || chart.figures.length < 2) return 0;
  const headings =
    chart.headings === undefined ? source.frozenRows - 1 : source.rows.at.get(chart.headings);
  const area = after.areaOf(source, chart.names);
  return area && headings !== undefined && headings >= 0 && area.top === headings + 1 ? 1 : 0;
}

function chartData(
  source: PlacedSheet,
  after: AddressBook,
  span: Span,
  heads: 0 | 1,
): sheets_v4.Schema$ChartData | null {
  const area = after.areaOf(source, span);
  if (!area) return null;
  const range = gridRange(source.sheetId, { ...area, top: area.top - heads });
  return { sourceRange: { sources: [range] } };
}

/** What we set in a chart; the API answers many more fields, filled with its own choices. */
function specKey(spec: ChartSpec | undefined): string {
  const { title, basicChart, pieChart } = spec ?? {};
  const data = (it: sheets_v4.Schema$ChartData | undefined) =>
    (it?.sourceRange?.sources ?? []).map(({ sheetId, ...range }) => [
      sheetId ?? 0,
      range.startRowIndex,
      range.endRowIndex,
      range.startColumnIndex,
      range.endColumnIndex,
    ]);
  return JSON.stringify([
    title,
    basicChart?.chartType,
    basicChart?.headerCount ?? 0,
    (basicChart?.domains ?? []).map(({ domain }) => data(domain)),
    (basicChart?.series ?? []).map(({ series }) => data(series)),
    data(pieChart?.domain),
    data(pieChart?.series),
  ]);
}
