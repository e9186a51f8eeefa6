import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageReading } from '../../../extension/page/protocol';
import { type FormBrowser, openFormBrowser } from './form-page';
import type { PageScript } from './page-script';

const PAGE = fileURLToPath(new URL('../../fixtures/controls/drawn-ticks.html', import.meta.url));

/** Libraries keep a check box out of sight and draw a small box in its place. */
describe('check boxes that are drawn', () => {
  let browser: FormBrowser;
  let script: PageScript;
  let reading: PageReading;
  beforeAll(async () => {
    browser = await openFormBrowser();
    script = await browser.show(await readFile(PAGE));
    reading = await script.read();
  }, 60_000);
  afterAll(() => browser.close());

  it('are columns of a grid where they stand in cells', () => {
    const [grid] = reading.grids ?? [];
    expect(grid?.columns.map(({ header, kind }) => `${header}: ${kind}`)).toEqual([
      'Báo phụ huynh: checkbox',
      'Ăn trưa: checkbox',
    ]);
    expect(grid?.left).toEqual([{ row: 0, column: 1, reason: 'disabled' }]);
  });

  it('are named by the text beside them elsewhere', () => {
    const labels = reading.controls.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['Hộ nghèo', 'Đã tẩy giun']));
  });

  it('are ticked as the library is told of it', async () => {
    const { outcomes } = await script.write([
      { selector: '#bao2', value: 'true', shown: 'có', lateText: null },
    ]);
    expect(outcomes.map(({ state }) => state)).toEqual(['right']);
    expect(await browser.page.locator('.ui-state-active').count()).toBe(1);
  });

  it('are left alone where nothing is drawn for them', () => {
    expect(reading.left.find(({ selector }) => selector === '#bay')?.reason).toBe('hidden');
  });
});
