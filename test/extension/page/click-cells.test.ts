import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FieldOutcome, PageReading } from '../../../extension/page/protocol';
import { type FormBrowser, openFormBrowser } from './form-page';
import type { PageScript } from './page-script';
import { widgetPage } from './widget-pages';

const CELLS = fileURLToPath(new URL('../../fixtures/controls/click-cells.html', import.meta.url));

/** Cells that only show a text until they are pressed; each grid of the page opens them in its own way. */
describe('cells that turn into a field when they are pressed', () => {
  let browser: FormBrowser;
  let script: PageScript;
  let reading: PageReading;
  beforeAll(async () => {
    browser = await openFormBrowser();
  }, 60_000);
  afterAll(() => browser.close());
  beforeEach(async () => {
    script = await browser.show(await readFile(CELLS));
    reading = await script.read();
  });

  /** Writes into the cells of one grid, by row and column; gives what became of each. */
  async function fill(
    grid: number,
    values: readonly (readonly string[])[],
  ): Promise<FieldOutcome['state'][]> {
    const cells = reading.grids?.[grid]?.cells ?? [];
    const byId = new Map(reading.controls.map(({ id, selector }) => [id, selector]));
    const fields = values.flatMap((row, at) =>
      row.map((value, column) => {
        const selector = byId.get(cells[at]?.[column] ?? '') ?? '';
        return { selector, value, shown: value, lateText: null };
      }),
    );
    const { outcomes } = await script.write(fields);
    return outcomes.map(({ state }) => state);
  }

  const shown = (id: string) =>
    browser.page.locator(`#${id} tbody td, #${id} [role=gridcell]`).allTextContents();

  it('are read as grids: rows are told apart by what stands there for good', () => {
    const grids = reading.grids?.map(({ keys, columns, rows }) => ({
      keys,
      columns: columns.map(({ header, kind }) => `${header} (${kind})`),
      rows: rows.map(({ key }) => key.join()),
    }));
    expect(grids).toEqual([
      {
        keys: ['Họ và tên'],
        columns: ['Toán (text)', 'Xếp loại (text)', 'Ngày kiểm tra (text)'],
        rows: ['Lò Thị Mai', 'Quàng Văn Nam'],
      },
      {
        keys: ['Học sinh'],
        columns: ['Số buổi nghỉ (text)', 'Ghi chú (text)'],
        rows: ['Lò Thị Mai', 'Quàng Văn Nam'],
      },
      {
        keys: ['Mã học sinh'],
        columns: ['Chiều cao (text)', 'Cân nặng (text)'],
        rows: ['HS01', 'HS02'],
      },
    ]);
    expect(reading.controls.map(({ value }) => value).join()).toBe('5,,,,Khá,,,,2,,,,131,');
  });

  it('of a list that cannot be changed are no fields, and are never pressed', async () => {
    const selector = '#chi-xem tbody tr:first-child td:nth-child(2)';
    const { outcomes } = await script.write([
      { selector, value: '5B', shown: '5B', lateText: null },
    ]);
    expect(outcomes.map(({ state }) => state)).toEqual(['unwritten']);
    expect(await script.evaluate('document.querySelectorAll("#chi-xem input").length')).toBe(0);
    expect(await browser.page.evaluate('pressed')).toEqual([]);
  });

  it('open by one press, hold a list or a date as well, and are saved by being left', async () => {
    const done = await fill(0, [
      ['8,5', 'Tốt', '05/09/2026'],
      ['9', 'Khá', '06/09/2026'],
    ]);
    expect(done).toEqual(Array(6).fill('right'));
    expect(await shown('mot-bam')).toEqual([
      ...['Lò Thị Mai', '8,5', 'Tốt', '05/09/2026'],
      ...['Quàng Văn Nam', '9', 'Khá', '06/09/2026'],
    ]);
  });

  it('open by two presses; one that stays closed is named and nothing else is touched', async () => {
    expect(
      await fill(1, [
        ['1', 'phép'],
        ['0', 'ốm'],
      ]),
    ).toEqual(['right', 'right', 'right', 'unwritten']);
    expect(await shown('hai-bam')).toEqual(['Lò Thị Mai', '1', 'phép', 'Quàng Văn Nam', '0', '']);
  });

  it('share one field that is moved over them; numbers are the same however the page writes them', async () => {
    expect(
      await fill(2, [
        ['128', '25,5'],
        ['131', '30'],
      ]),
    ).toEqual(Array(4).fill('right'));
    expect(await shown('mot-o')).toEqual(['HS01', '128', '25.5', 'HS02', '131', '30']);
  });

  it('that do not offer the choice stay as they were', async () => {
    expect(await fill(0, [['5', 'Giỏi', '']])).toEqual(['right', 'unwritten', 'right']);
    await expect
      .poll(async () => (await shown('mot-bam')).slice(0, 4))
      .toEqual(['Lò Thị Mai', '5', '', '']);
  });

  describe('of a Tabulator table', () => {
    beforeEach(async () => {
      script = await browser.show(await widgetPage('tabulator'));
      reading = await script.read();
    });

    it('are read as a grid', () => {
      const [grid] = reading.grids ?? [];
      expect(grid?.keys).toEqual(['Mã học sinh', 'Họ và tên']);
      expect(grid?.columns.map(({ header }) => header)).toEqual(['Toán', 'Ngữ văn', 'Hạnh kiểm']);
      expect(grid?.rows.map(({ key }) => key[0])).toEqual(['HS01', 'HS02', 'HS03']);
    });

    it('take values into its own state', async () => {
      const done = await fill(0, [
        ['8,5', '9', 'Khá'],
        ['7', '6.5', 'Đạt'],
      ]);
      expect(done).toEqual(Array(6).fill('right'));
      expect(await browser.page.evaluate('held()')).toMatchObject([
        { maths: 8.5, literature: 9, conduct: 'Khá' },
        { maths: 7, literature: 6.5, conduct: 'Đạt' },
        { maths: null, literature: null, conduct: '' },
      ]);
    });

    it('have headers of two levels, one of them over a column that stays', async () => {
      script = await browser.show(await widgetPage('tabulator-groups'));
      reading = await script.read();
      const [grid] = reading.grids ?? [];
      expect(grid?.keys).toEqual(['Học sinh › Họ và tên']);
      expect(grid?.columns.map(({ header }) => header)).toEqual([
        'Học kỳ I › Toán',
        'Học kỳ I › Ngữ văn',
        'Học kỳ II › Toán',
        'Học kỳ II › Ngữ văn',
      ]);
      expect(await fill(0, [['8', '9', '7', '6']])).toEqual(Array(4).fill('right'));
      expect(await browser.page.evaluate('held()[0]')).toMatchObject({
        maths1: 8,
        literature1: 9,
        maths2: 7,
        literature2: 6,
      });
    });
  });
});
