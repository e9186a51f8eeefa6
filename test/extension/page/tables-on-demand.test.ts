import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../browser/chromium';
import { bundlePageScript, PageScript } from './page-script';

/** The script that reads tables comes only where there are some. */
describe('a page that is read', () => {
  let page: Page;
  let context: BrowserContext;
  let close: () => Promise<void>;
  let reader: string;
  let tables: string;
  beforeAll(async () => {
    ({ context, close } = await launchBrowser());
    page = await context.newPage();
    reader = await bundlePageScript('thiDuaSo');
    tables = await bundlePageScript('thiDuaSoTables');
  }, 60_000);
  afterAll(() => close());

  async function show(html: string): Promise<PageScript> {
    await page.goto('about:blank');
    await page.evaluate((text) => document.body.setHTMLUnsafe(text), html);
    return PageScript.inject(page, context, [reader]);
  }

  it('without a table asks for nothing more', async () => {
    const script = await show('<label>Họ tên <input></label>');
    const { controls, grids } = await script.read();
    expect(controls.map(({ label }) => label)).toEqual(['Họ tên']);
    expect(grids).toEqual([]);
  });

  it.each([
    ['in sight', '<table><tr><td>Họ tên<td><input></table>'],
    [
      'in a shadow root',
      '<div><template shadowrootmode="open"><table><tr><td>Họ tên<td><input></table></template></div>',
    ],
    ['drawn by boxes', '<div role="grid"><input aria-label="Họ tên"></div>'],
  ])('with a table %s asks for the script that reads it, and is read then', async (_, html) => {
    const script = await show(html);
    expect(await script.send({ do: 'read' })).toEqual({ ok: true, needs: 'tables' });
    await script.evaluate(tables);
    const { controls } = await script.read();
    expect(controls.map(({ label }) => label)).toEqual(['Họ tên']);
  });
});
