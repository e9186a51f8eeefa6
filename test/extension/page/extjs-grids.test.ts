import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageReading } from '../../../extension/page/protocol';
import { type FormBrowser, openFormBrowser } from './form-page';
import type { PageScript } from './page-script';

const PAGE = fileURLToPath(new URL('../../fixtures/controls/extjs-grids.html', import.meta.url));

/** ExtJS draws each row of a grid as a table of its own, under headers that are boxes. */
describe('grids of ExtJS', () => {
  let browser: FormBrowser;
  let script: PageScript;
  let reading: PageReading;
  beforeAll(async () => {
    browser = await openFormBrowser();
    script = await browser.show(await readFile(PAGE));
    reading = await script.read();
  }, 60_000);
  afterAll(() => browser.close());

  const headersOf = (at: number) => reading.grids?.[at]?.columns.map(({ header }) => header);
  const keysOf = (at: number) => reading.grids?.[at]?.rows.map(({ key }) => key.join(' | '));

  it('have their rows under headers that stand in each other, without hidden ones', () => {
    expect(headersOf(0)).toEqual([
      'Theo kiểm kê › Số lượng',
      'Theo kiểm kê › Giá trị còn lại',
      'Kiến nghị',
    ]);
    expect(reading.grids?.[0]?.keys).toEqual(['Mã tài sản']);
    expect(keysOf(0)).toEqual(['TS-0012', 'TS-0019']);
  });

  it('are read by their classes where they have no roles', () => {
    expect(headersOf(1)).toEqual(['Toán', 'Văn']);
    expect(keysOf(1)).toEqual(['Lò Thị Mai', 'Quàng Văn Nam']);
    expect(reading.grids).toHaveLength(2);
  });

  it('are written into the row and the column that are meant', async () => {
    const id = reading.grids?.[0]?.cells[1]?.[0] ?? '';
    const selector = reading.controls.find((one) => one.id === id)?.selector ?? '';
    const { outcomes } = await script.write([{ selector, value: '6', shown: '6', lateText: null }]);
    expect(outcomes.map(({ state }) => state)).toEqual(['right']);
    expect(await browser.page.locator('#sl2').inputValue()).toBe('6');
  });
});
