import type { sheets_v4 } from '@googleapis/sheets';
import { describe, expect, test } from 'vitest';
import { expectRefusal, rectangle, sheetOf, workbookForTest } from './store-for-test';

const spec = (range: sheets_v4.Schema$GridRange): sheets_v4.Schema$ChartSpec => ({
  title: 'Điểm theo nhóm',
  altText: 'diem-theo-nhom',
  pieChart: {
    domain: { sourceRange: { sources: [rectangle(1, 0, 5, 1)] } },
    series: { sourceRange: { sources: [range] } },
  },
});
const points = rectangle(1, 1, 5, 2);
const position = { overlayPosition: { anchorCell: { sheetId: 1, rowIndex: 6, columnIndex: 2 } } };

/** A workbook with one chart; answers its id. */
async function withChart() {
  const { store, id } = await workbookForTest();
  const addChart = { chart: { spec: spec(points), position } };
  const { replies } = await store.batchUpdate(id, { requests: [{ addChart }] });
  const chartId = replies?.[0]?.addChart?.chart?.chartId ?? 0;
  const chart = async () => (await sheetOf(store, id)).charts?.[0];
  const change = (request: sheets_v4.Schema$Request) =>
    store.batchUpdate(id, { requests: [request] });
  return { chartId, chart, change };
}

describe('charts', () => {
  test('a chart is answered with its sheet, its size filled in', async () => {
    const { chart, chartId } = await withChart();
    expect(await chart()).toEqual({
      chartId,
      spec: spec(points),
      position: {
        overlayPosition: { ...position.overlayPosition, widthPixels: 600, heightPixels: 371 },
      },
    });
  });

  test('a new spec replaces the old one', async () => {
    const { chart, change, chartId } = await withChart();
    await change({ updateChartSpec: { chartId, spec: spec(rectangle(1, 2, 5, 3)) } });
    expect((await chart())?.spec).toEqual(spec(rectangle(1, 2, 5, 3)));
  });

  test('rows inserted among the figures are shown too, and the chart moves with its cell', async () => {
    const { chart, change } = await withChart();
    const range = { sheetId: 1, dimension: 'ROWS', startIndex: 2, endIndex: 4 };
    await change({ insertDimension: { range } });
    const there = await chart();
    expect(there?.spec?.pieChart?.series?.sourceRange?.sources).toEqual([rectangle(1, 1, 7, 2)]);
    expect(there?.position?.overlayPosition?.anchorCell?.rowIndex).toBe(8);
  });

  test('a chart is moved and removed by its id', async () => {
    const { chart, change, chartId } = await withChart();
    const newPosition = { overlayPosition: { anchorCell: { sheetId: 1, rowIndex: 0 } } };
    const moved = { objectId: chartId, newPosition, fields: 'anchorCell' };
    await change({ updateEmbeddedObjectPosition: moved });
    expect((await chart())?.position?.overlayPosition).toMatchObject({
      anchorCell: { sheetId: 1, rowIndex: 0, columnIndex: 0 },
      widthPixels: 600,
    });
    await change({ deleteEmbeddedObject: { objectId: chartId } });
    expect(await chart()).toBeUndefined();
  });

  test('a chart of a block of cells is refused', async () => {
    const { change } = await withChart();
    await expectRefusal(
      change({ addChart: { chart: { spec: spec(rectangle(1, 1, 5, 3)), position } } }),
      400,
      'Invalid requests[0].addChart: Exactly one dimension of a source range must have a length of 1.',
    );
  });
});
