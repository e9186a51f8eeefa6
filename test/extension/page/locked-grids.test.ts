import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageReading } from '../../../extension/page/protocol';
import { type FormBrowser, openFormBrowser } from './form-page';
import { widgetPage } from './widget-pages';

const CONTROLS = fileURLToPath(new URL('../../fixtures/controls', import.meta.url));

/** Tables whose first or last columns stay while the others are scrolled, and what is no row of data. */
describe('grids', () => {
  let browser: FormBrowser;
  beforeAll(async () => {
    browser = await openFormBrowser();
  }, 60_000);
  afterAll(() => browser.close());

  /** Each grid with the selectors of its cells, a line for a row. */
  const brief = ({ grids = [], controls }: PageReading) => {
    const selectors = new Map(controls.map(({ id, selector }) => [id, selector]));
    const nameOf = (id: string | null) => /"(.+)"/.exec(selectors.get(id ?? '') ?? '')?.[1];
    return grids.map(({ keys, columns, rows, cells }) => ({
      headers: [...keys, ...columns.map(({ header }) => header)],
      rows: rows.map(({ key }, at) =>
        [...key, ...(cells[at] ?? []).map((id) => nameOf(id) ?? 'ô')].join(' | '),
      ),
    }));
  };

  describe('with columns that stay', () => {
    let reading: PageReading;
    beforeAll(async () => {
      const page = await readFile(`${CONTROLS}/locked-grids.html`);
      reading = await (await browser.show(page)).read();
    });
    const grid = (index: number) => brief(reading)[index];

    it('are one when the whole table is drawn three times, as in Element UI', () => {
      expect(grid(1)).toEqual({
        headers: ['Họ tên', 'Học kỳ I › Toán', 'Học kỳ I › Văn', 'Ghi chú'],
        rows: ['Lò Thị Mai | t1 | v1 | g1right', 'Quàng Văn Nam | t2 | v2 | g2right'],
      });
    });

    it('are one when a second table lies over columns hidden in the first, as in Ant Design 3', () => {
      expect(grid(2)).toEqual({
        headers: ['Mã', 'Lý', 'Hóa', 'Xếp loại'],
        rows: ['HS1 | l1 | h1 | x1', 'HS2 | l2 | h2 | x2'],
      });
    });

    it('are one when head and body are cut in two halves, as in Kendo UI', () => {
      expect(grid(3)).toEqual({
        headers: ['STT', 'Họ tên', 'Cao', 'Nặng'],
        rows: ['1 | Lò Thị Mai | c1 | n1', '2 | Quàng Văn Nam | c2 | n2'],
      });
    });

    it('are one when a second table repeats columns of the first, as in DevExtreme', () => {
      expect(grid(0)).toEqual({
        headers: ['Họ tên', 'Nghỉ', 'Hạnh kiểm'],
        rows: ['Lò Thị Mai | p1 | k1', 'Quàng Văn Nam | p2 | k2'],
      });
    });

    it('are one when ARIA numbers the parts of their rows, as in ag-Grid', () => {
      expect(grid(4)).toEqual({
        headers: ['Họ tên', 'Sử', 'Địa'],
        rows: ['Lò Thị Mai | s1 | d1', 'Quàng Văn Nam | s2 | d2'],
      });
    });

    it('hold every field of the page once; what lies under another is left alone', () => {
      const { controls, grids = [], left } = reading;
      expect(grids).toHaveLength(5);
      expect(grids.flatMap(({ cells }) => cells.flat()).sort()).toEqual(
        controls.map(({ id }) => id).sort(),
      );
      expect(new Set(left.map(({ reason }) => reason))).toEqual(new Set(['hidden']));
      const names = left.map(({ selector }) => selector).join();
      expect(
        ['x1under', 'k1under', 'k2under', 't1left'].filter((one) => !names.includes(one)),
      ).toEqual([]);
    });
  });

  it.each(['ant-design-table', 'element-plus-table'])(
    'of a real library with columns that stay are one: %s',
    async (library) => {
      const reading = await (await browser.show(await widgetPage(library))).read();
      expect(brief(reading)).toEqual([
        {
          headers: ['Mã', 'Họ tên', 'Học kỳ I › Toán', 'Học kỳ I › Văn', 'Ghi chú'],
          rows: ['HS01 | Lò Thị Mai | ô | ô | ô', 'HS02 | Quàng Văn Nam | ô | ô | ô'],
        },
      ]);
      expect(reading.controls).toHaveLength(6);
    },
    30_000,
  );

  describe('with rows that are no data', () => {
    let reading: PageReading;
    beforeAll(async () => {
      const page = await readFile(`${CONTROLS}/rows-of-grids.html`);
      reading = await (await browser.show(page)).read();
    });
    const grid = (index: number) => brief(reading)[index];

    it('leave out sums, titles of groups, hidden patterns, rows of text and buttons', () => {
      expect(grid(0)).toEqual({
        headers: ['', 'Họ tên', 'Buổi nghỉ'],
        rows: ['1 | Lò Thị Mai | a1', '1 | Quàng Văn Nam | a2', '3 | Vừ A Dính | a3'],
      });
    });

    it('leave alone the boxes in their head that search or choose rows', () => {
      const searching = reading.left.filter(({ reason }) => reason === 'search');
      expect(searching.map(({ selector }) => selector)).toEqual([
        'input[name="all"]',
        'input[name="loc"]',
      ]);
    });

    it('may have plain cells over one column, when the rows are counted', () => {
      expect(grid(1)).toEqual({
        headers: ['STT', 'Họ và tên', 'Điểm'],
        rows: ['1 | Lò Thị Mai | b1', '2 | Quàng Văn Nam | b2'],
      });
    });

    it('may have plain headers of two levels, with a row under them that counts the columns', () => {
      expect(grid(2)).toEqual({
        headers: [
          ...['STT', 'Họ và tên', 'Học kỳ I › Toán', 'Học kỳ I › Văn'],
          ...['Học kỳ II › Toán', 'Học kỳ II › Văn'],
        ],
        rows: ['1 | Lò Thị Mai | c1 | c2 | c3 | c4', '2 | Quàng Văn Nam | d1 | d2 | d3 | d4'],
      });
    });

    it('may have headers of three levels', () => {
      expect(grid(3)).toEqual({
        headers: [
          ...['Khối', 'Số học sinh › Tổng số', 'Số học sinh › Trong đó › Nữ'],
          'Số học sinh › Trong đó › Dân tộc',
        ],
        rows: ['Khối 1 | e1 | e2 | e3', 'Khối 2 | f1 | f2 | f3'],
      });
    });

    it('are not forms whose labels stand above', () => {
      expect(reading.grids).toHaveLength(4);
      const labels = reading.controls.slice(-8).map(({ label }) => label);
      expect(labels).toEqual([
        ...['Họ tên cha', 'Năm sinh', 'Họ tên mẹ', 'Nghề nghiệp'],
        ...['Nơi sinh', 'Quê quán', 'Dân tộc', 'Tôn giáo'],
      ]);
    });
  });
});
