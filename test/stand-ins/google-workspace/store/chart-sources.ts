import type { sheets_v4 } from '@googleapis/sheets';

type Chart = sheets_v4.Schema$EmbeddedChart;
type Data = sheets_v4.Schema$ChartData;

/** The ranges a chart shows, its names and its figures. */
export function sourcesOf(spec: sheets_v4.Schema$ChartSpec): sheets_v4.Schema$GridRange[] {
  return dataOf(spec).flatMap((data) => data.sourceRange?.sources ?? []);
}

/** The chart with each range it shows replaced by what `change` makes of it. */
export function withSources(
  chart: Chart,
  change: (range: sheets_v4.Schema$GridRange) => sheets_v4.Schema$GridRange[],
): Chart {
  const changed = structuredClone(chart);
  for (const { sourceRange } of dataOf(changed.spec ?? {})) {
    if (sourceRange) sourceRange.sources = (sourceRange.sources ?? []).flatMap(change);
  }
  return changed;
}

function dataOf({ basicChart, pieChart }: sheets_v4.Schema$ChartSpec): Data[] {
  return [
    ...(basicChart?.domains ?? []).map(({ domain }) => domain),
    ...(basicChart?.series ?? []).map(({ series }) => series),
    pieChart?.domain,
    pieChart?.series,
  ].flatMap((data) => data ?? []);
}
