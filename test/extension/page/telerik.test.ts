import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageReading } from '../../../extension/page/protocol';
import { type FormBrowser, openFormBrowser } from './form-page';
import type { PageScript } from './page-script';

const PAGE = fileURLToPath(new URL('../../fixtures/controls/telerik.html', import.meta.url));

/** Telerik UI for ASP.NET AJAX draws lists without roles, and sends what its own objects hold. */
describe('lists of Telerik', () => {
  let browser: FormBrowser;
  let script: PageScript;
  let reading: PageReading;
  beforeAll(async () => {
    browser = await openFormBrowser();
    script = await browser.show(await readFile(PAGE));
    reading = await script.read();
  }, 60_000);
  afterAll(() => browser.close());

  it('are read with their choices and what they show', () => {
    const found = reading.controls.map(({ label, kind, value, options }) => ({
      label,
      kind,
      value,
      options: options.map((option) => option.label),
    }));
    expect(found).toEqual([
      { label: 'Dân tộc', kind: 'combobox', value: '', options: ['Kinh', 'Thái', 'Mông'] },
      { label: 'Khối', kind: 'combobox', value: '', options: ['Khối 6', 'Khối 7'] },
    ]);
  });

  it.each([
    ['Dân tộc', 'Thái', '#rcbDanToc_ClientState'],
    ['Khối', 'Khối 7', '#ddlKhoi_ClientState'],
  ])('take a choice as pressed by a person: %s', async (label, value, sent) => {
    const { selector = '' } = reading.controls.find((one) => one.label === label) ?? {};
    const { outcomes } = await script.write([{ selector, value, shown: value, lateText: null }]);
    expect(outcomes.map(({ state, now }) => `${state}: ${now}`)).toEqual([`right: ${value}`]);
    expect(await browser.page.locator(sent).inputValue()).toBe(value);
  });

  it('refuse what is none of their choices', async () => {
    const { selector = '' } = reading.controls[0] ?? {};
    const wanted = { selector, value: 'Tày', shown: 'Tày', lateText: null };
    const { outcomes } = await script.write([wanted]);
    expect(outcomes.map(({ state }) => state)).toEqual(['unwritten']);
  });
});
