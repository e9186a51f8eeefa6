import type { sheets_v4 } from '@googleapis/sheets';
import type { WriteSheet } from 'hucre/xlsx';
import { fixedAddress } from './xlsx-ranges';
import type { Area, DrawnSheet } from './xlsx-sheets';

type Chart = NonNullable<WriteSheet['charts']>[number];
type ChartData = sheets_v4.Schema$ChartData | undefined;

/** Blue, amber, green, red, grey: neighbours differ in lightness too. */
const COLORS = ['0B5CAD', 'E0A100', '1B7F3B', 'B42318', '57606A'];
const DEFAULT_WIDTH = 100;
const DEFAULT_HEIGHT = 21;

/** The charts of a sheet; `all` holds the sheets that figures may stand in. */
export function chartsOf(sheet: DrawnSheet, all: readonly DrawnSheet[]): Chart[] {
  const sheets = new Map(all.map((it) => [it.sheetId, it]));
  return sheet.charts.flatMap(({ spec, position }) => {
    const heads = spec?.basicChart?.headerCount ?? 0;
    const names = sourceOf(spec?.pieChart?.domain ?? spec?.basicChart?.domains?.[0]?.domain);
    const figures = spec?.pieChart
      ? [sourceOf(spec.pieChart.series)]
      : (spec?.basicChart?.series ?? []).map(({ series }) => sourceOf(series));
    const series = figures.flatMap((area, index) =>
      area && names ? [seriesOf(sheets, { area, names, heads, index })] : [],
    );
    return [
      {
        type: chartType(spec ?? {}),
        ...(spec?.title && { title: spec.title }),
        ...(spec?.altText && { altText: spec.altText }),
        series,
        ...(spec?.basicChart && { axes: axesOf(spec.basicChart) }),
        legend: spec?.pieChart ? 'right' : series.length > 1 ? 'bottom' : false,
        anchor: anchorOf(sheet, position?.overlayPosition ?? {}),
      },
    ];
  });
}

function chartType({ pieChart, basicChart }: sheets_v4.Schema$ChartSpec): Chart['type'] {
  if (pieChart) return 'pie';
  return basicChart?.chartType === 'BAR' ? 'bar' : 'column';
}

/**
 * Axis of figures from 0, and categories from the top down, as Google Sheets draws them: Excel begins
 * bars at the bottom.
 */
function axesOf({ chartType, axis }: sheets_v4.Schema$BasicChartSpec): NonNullable<Chart['axes']> {
  const { viewWindowMin, viewWindowMax } = axis?.[0]?.viewWindowOptions ?? {};
  const isBar = chartType === 'BAR';
  return {
    x: { ...TICKS, ...(isBar && { reverse: true }) },
    y: {
      ...TICKS,
      ...(isBar && { crosses: 'max' as const }),
      scale: {
        ...(typeof viewWindowMin === 'number' && { min: viewWindowMin }),
        ...(typeof viewWindowMax === 'number' && { max: viewWindowMax }),
      },
    },
  };
}

const TICKS = { majorTickMark: 'none', minorTickMark: 'none' } as const;

const sourceOf = (data: ChartData): Area | undefined => data?.sourceRange?.sources?.[0];

interface Series {
  area: Area;
  names: Area;
  /** Rows of the source that hold the name of the series. */
  heads: number;
  index: number;
}

function seriesOf(
  sheets: ReadonlyMap<number, DrawnSheet>,
  { area, names, heads, index }: Series,
): Chart['series'][number] {
  const sheet = sheets.get(area.sheetId ?? 0);
  const below = (source: Area): string =>
    fixedAddress(sheet?.title ?? '', {
      ...source,
      startRowIndex: (source.startRowIndex ?? 0) + heads,
    });
  const name = sheet && headingOf(sheet, area);
  const color = COLORS[index % COLORS.length];
  return {
    values: below(area),
    categories: below(names),
    ...(name && { name }),
    ...(color && { color }),
  };
}

/** The nearest text in the column of figures, from their first row up. */
function headingOf({ cells }: DrawnSheet, { startRowIndex, startColumnIndex }: Area) {
  for (let row = startRowIndex ?? 0; row >= 0; row--) {
    const text = cells.get(row)?.get(startColumnIndex ?? 0)?.userEnteredValue?.stringValue;
    if (text) return text;
  }
  return undefined;
}

/** From the cell it hangs on to the cell that its width and height reach. */
function anchorOf(
  sheet: DrawnSheet,
  { anchorCell, widthPixels, heightPixels }: sheets_v4.Schema$OverlayPosition,
): Chart['anchor'] {
  const from = { row: anchorCell?.rowIndex ?? 0, col: anchorCell?.columnIndex ?? 0 };
  const width = (column: number) =>
    sheet.hiddenColumns.has(column) ? 0 : (sheet.widths.get(column) ?? DEFAULT_WIDTH);
  const height = (row: number) => sheet.heights.get(row) ?? DEFAULT_HEIGHT;
  return {
    from,
    to: {
      row: reached(from.row, heightPixels ?? 300, height),
      col: reached(from.col, widthPixels ?? 480, width),
    },
  };
}

/** The line that so many pixels from the start of `from` end in or nearest after. */
function reached(from: number, pixels: number, sizeOf: (line: number) => number): number {
  let line = from;
  for (let left = pixels; left > 0; line++) left -= sizeOf(line) || (line - from > 100 ? left : 0);
  return line;
}
