import type { sheets_v4 } from '@googleapis/sheets';
import { requestedArea } from '../areas';
import { sourcesOf } from '../chart-sources';
import { invalid } from '../errors';
import { applyMask, changeMask } from '../field-mask';
import type { StoredSheet, StoredWorkbook } from '../model';
import { freshId } from '../new-workbook';
import type { Handlers } from './edit';

type Chart = sheets_v4.Schema$EmbeddedChart;

/** Adds, changes, moves and removes charts over the cells of a sheet. They are kept, not drawn. */
export const chartRequests: Handlers = {
  addChart: ({ workbook }, request) => {
    const asked = request.chart ?? {};
    const ids = allCharts(workbook).map(({ chart }) => chart.chartId ?? 0);
    const chartId = asked.chartId ?? freshId(ids);
    if (ids.includes(chartId))
      throw invalid(`An embedded object with ID ${chartId} already exists.`);
    checkSpec(workbook, asked.spec);
    const position = { overlayPosition: settled(workbook, asked.position?.overlayPosition) };
    const chart: Chart = structuredClone({ ...asked, chartId, position });
    const sheet = sheetOf(workbook, position.overlayPosition);
    sheet.charts = [...(sheet.charts ?? []), chart];
    return { addChart: { chart } };
  },
  updateChartSpec: ({ workbook }, request) => {
    const { chart } = chartWithId(workbook, request.chartId);
    checkSpec(workbook, request.spec);
    chart.spec = structuredClone(request.spec ?? {});
    return {};
  },
  updateEmbeddedObjectPosition: ({ workbook }, request) => {
    const { chart, sheet } = chartWithId(workbook, request.objectId);
    const mask = changeMask(request.fields, 'OverlayPosition');
    const before = chart.position?.overlayPosition ?? {};
    const asked = request.newPosition?.overlayPosition ?? {};
    const overlayPosition = settled(workbook, applyMask(before, asked, mask));
    remove(sheet, chart);
    const target = sheetOf(workbook, overlayPosition);
    target.charts = [...(target.charts ?? []), { ...chart, position: { overlayPosition } }];
    return { updateEmbeddedObjectPosition: { position: { overlayPosition } } };
  },
  deleteEmbeddedObject: ({ workbook }, request) => {
    const { chart, sheet } = chartWithId(workbook, request.objectId);
    remove(sheet, chart);
    return {};
  },
};

interface Located {
  sheet: StoredSheet;
  chart: Chart;
}

const allCharts = (workbook: StoredWorkbook): Located[] =>
  workbook.sheets.flatMap((sheet) => (sheet.charts ?? []).map((chart) => ({ sheet, chart })));

function chartWithId(workbook: StoredWorkbook, id: number | null | undefined): Located {
  const located = allCharts(workbook).find(({ chart }) => chart.chartId === id);
  if (!located) throw invalid(`No embedded object with ID: ${id ?? 0}`);
  return located;
}

function remove(sheet: StoredSheet, chart: Chart): void {
  sheet.charts = (sheet.charts ?? []).filter((other) => other !== chart);
}

/** The kinds of chart of which exactly one must be set. */
const KINDS = [
  'basicChart',
  'pieChart',
  'bubbleChart',
  'candlestickChart',
  'orgChart',
  'histogramChart',
  'waterfallChart',
  'treemapChart',
  'scorecardChart',
] as const;

function checkSpec(
  workbook: StoredWorkbook,
  spec: sheets_v4.Schema$ChartSpec | null | undefined,
): void {
  if (!spec) throw invalid('No chart spec specified.');
  if (KINDS.filter((kind) => spec[kind]).length !== 1) {
    throw invalid('Exactly one kind of chart must be set in a chart spec.');
  }
  for (const range of sourcesOf(spec)) {
    const { area } = requestedArea(workbook, range);
    const lengths = [area.endRow - area.startRow, area.endColumn - area.startColumn];
    if (!lengths.includes(1)) {
      throw invalid('Exactly one dimension of a source range must have a length of 1.');
    }
  }
}

/** The position with its sizes filled in as the API fills them; its anchor must be in a grid. */
function settled(
  workbook: StoredWorkbook,
  position: sheets_v4.Schema$OverlayPosition | null | undefined,
): sheets_v4.Schema$OverlayPosition {
  if (!position) throw invalid('An embedded object must have an overlay position.');
  const { sheetId = 0, rowIndex, columnIndex } = position.anchorCell ?? {};
  const [row, column] = [rowIndex ?? 0, columnIndex ?? 0];
  requestedArea(workbook, {
    sheetId,
    startRowIndex: row,
    endRowIndex: row + 1,
    startColumnIndex: column,
    endColumnIndex: column + 1,
  });
  return {
    ...position,
    anchorCell: { sheetId, rowIndex: row, columnIndex: column },
    widthPixels: position.widthPixels ?? 600,
    heightPixels: position.heightPixels ?? 371,
  };
}

function sheetOf(
  workbook: StoredWorkbook,
  { anchorCell }: sheets_v4.Schema$OverlayPosition,
): StoredSheet {
  return requestedArea(workbook, { sheetId: anchorCell?.sheetId ?? 0 }).sheet;
}
