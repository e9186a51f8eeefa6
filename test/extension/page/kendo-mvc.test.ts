import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageReading } from '../../../extension/page/protocol';
import { type FormBrowser, openFormBrowser } from './form-page';
import type { PageScript } from './page-script';

const PAGE = fileURLToPath(new URL('../../fixtures/controls/kendo-mvc.html', import.meta.url));

/** Kendo UI of the years in which most systems on ASP.NET MVC were made; newer ones are tested as they are. */
describe('widgets of Kendo UI before 2021', () => {
  let browser: FormBrowser;
  let script: PageScript;
  let reading: PageReading;
  beforeAll(async () => {
    browser = await openFormBrowser();
    script = await browser.show(await readFile(PAGE));
    reading = await script.read();
  }, 60_000);
  afterAll(() => browser.close());

  const write = async (label: string, value: string) => {
    const { selector = '' } = reading.controls.find((one) => one.label === label) ?? {};
    const { outcomes } = await script.write([{ selector, value, shown: value, lateText: null }]);
    return outcomes.map(({ state, now }) => `${state}: ${now}`);
  };

  it('are named by the labels of the fields that they keep out of sight', () => {
    const found = reading.controls.map(({ label, kind, value }) => ({ label, kind, value }));
    expect(found).toEqual([
      { label: 'Dân tộc', kind: 'combobox', value: '' },
      { label: 'Ngày sinh', kind: 'text', value: '' },
      { label: 'Chiều cao', kind: 'text', value: '120.0' },
    ]);
  });

  it('are left alone while they are locked', () => {
    expect(reading.left.find(({ label }) => label === 'Lớp')?.reason).toBe('disabled');
  });

  it('of lists are written through what they open', async () => {
    expect(await write('Dân tộc', 'Mông')).toEqual(['right: Mông']);
    expect(await browser.page.locator('#DanTocId').inputValue()).toBe('2');
  });

  it('of dates are typed into and left', async () => {
    expect(await write('Ngày sinh', '18/02/2014')).toEqual(['right: 18/02/2014']);
    expect(await browser.page.evaluate('held.ngaySinh')).toBe('18/02/2014');
  });

  it('of numbers are typed into behind what they show', async () => {
    expect(await write('Chiều cao', '141')).toEqual(['right: 141.0']);
    expect(await browser.page.locator('#ChieuCao').inputValue()).toBe('141');
  });
});
