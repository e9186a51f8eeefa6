import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FormBrowser, openFormBrowser } from './form-page';
import type { PageScript } from './page-script';

const PAGE = fileURLToPath(
  new URL('../../fixtures/controls/boxed-comboboxes.html', import.meta.url),
);

/** Lists whose box says what they are, and whose field in it says little, as in libraries for Vue 2. */
describe('comboboxes around a field', () => {
  let browser: FormBrowser;
  let script: PageScript;
  beforeAll(async () => {
    browser = await openFormBrowser();
    script = await browser.show(await readFile(PAGE));
  }, 60_000);
  afterAll(() => browser.close());

  async function fill(values: Record<string, string>) {
    const { controls } = await script.read();
    const fields = Object.entries(values).map(([label, value]) => {
      const { selector = '' } = controls.find((one) => one.label === label) ?? {};
      return { selector, value, shown: '', lateText: null };
    });
    const { outcomes } = await script.write(fields);
    return outcomes.map(({ state, now }) => `${state}: ${now}`);
  }

  it('are read once, with all that is chosen, and not when they say that they are read-only', async () => {
    const { controls, left } = await script.read();
    expect(controls.map(({ label, kind, value }) => [label, kind, value].join(' | '))).toEqual([
      'Trình độ | combobox | Cao đẳng',
      'Ngoại ngữ | combobox | Tiếng Thái, Tiếng Anh',
      'Môn dạy | combobox | Toán',
    ]);
    expect(controls.flatMap(({ section }) => section)).toEqual([]);
    expect(left.map(({ label, reason }) => `${label}: ${reason}`)).toEqual(['Đơn vị: read-only']);
  });

  it('take exactly what is wanted, and are found again though their field has moved', async () => {
    expect(
      await fill({
        'Trình độ': 'Đại học',
        'Ngoại ngữ': 'Tiếng Anh, Tiếng Mông',
        'Môn dạy': 'Ngữ văn, Tin học',
      }),
    ).toEqual(['right: Đại học', 'right: Tiếng Anh, Tiếng Mông', 'right: Ngữ văn, Tin học']);
    expect(await fill({ 'Môn dạy': 'Toán' })).toEqual(['right: Toán']);
    expect(await browser.page.evaluate('held()')).toEqual({
      trinhDo: ['Đại học'],
      ngoaiNgu: ['Tiếng Anh', 'Tiếng Mông'],
      mon: ['Toán'],
    });
  });
});
