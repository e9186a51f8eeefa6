import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillByLabel } from './fill-by-label';
import { type FormBrowser, openFormBrowser } from './form-page';
import type { PageScript } from './page-script';

const PAGE = fileURLToPath(
  new URL('../../fixtures/controls/boxed-comboboxes.html', import.meta.url),
);

/** Lists whose field says little, and dates that are read-only until pressed: Vuetify, Ant Design. */
describe('comboboxes around a field', () => {
  let browser: FormBrowser;
  let script: PageScript;
  beforeAll(async () => {
    browser = await openFormBrowser();
    script = await browser.show(await readFile(PAGE));
  }, 60_000);
  afterAll(() => browser.close());

  const fill = async (values: Record<string, string>) =>
    Object.values(await fillByLabel(script, values));

  it('are read once, with all that is chosen, and not when they say that they are read-only', async () => {
    const { controls, left } = await script.read();
    expect(controls.map(({ label, kind, value }) => [label, kind, value].join(' | '))).toEqual([
      'Trình độ | combobox | Cao đẳng',
      'Ngoại ngữ | combobox | Tiếng Thái, Tiếng Anh',
      'Môn dạy | combobox | Toán',
      'Điểm trường | combobox | Bản Phủ',
      'Chức vụ | combobox | Giáo viên',
      'Ngày sinh | text | ',
      'Ngày nghỉ | text | ',
    ]);
    expect(controls.flatMap(({ section }) => section)).toEqual([]);
    const seen = left.filter(({ reason }) => reason !== 'hidden');
    expect(seen.map(({ label, reason }) => `${label}: ${reason}`)).toEqual([
      'Đơn vị: read-only',
      'Khu vực: read-only',
    ]);
  });

  it('take exactly what is wanted, and are found again though their field has moved', async () => {
    expect(
      await fill({
        'Trình độ': 'Đại học',
        'Ngoại ngữ': 'Tiếng Anh, Tiếng Mông',
        'Môn dạy': 'Ngữ văn, Tin học',
        'Điểm trường': 'Trung tâm, Nà Tấu',
        'Chức vụ': 'Hiệu trưởng',
      }),
    ).toEqual([
      'right: Đại học',
      'right: Tiếng Anh, Tiếng Mông',
      'right: Ngữ văn, Tin học',
      'right: Trung tâm, Nà Tấu',
      'right: Hiệu trưởng',
    ]);
    expect(await fill({ 'Môn dạy': 'Toán' })).toEqual(['right: Toán']);
    expect(await browser.page.evaluate('held()')).toMatchObject({
      trinhDo: ['Đại học'],
      ngoaiNgu: ['Tiếng Anh', 'Tiếng Mông'],
      mon: ['Toán'],
      diem: ['Trung tâm', 'Nà Tấu'],
      chucVu: ['Hiệu trưởng'],
    });
  });

  it('press a date that is read-only until then, and leave one alone that stays so', async () => {
    expect(await fill({ 'Ngày sinh': '05/09/2015', 'Ngày nghỉ': '05/09/2020' })).toEqual([
      'right: 2015-09-05',
      'unwritten: ',
    ]);
    expect(await browser.page.evaluate('held()')).toMatchObject({ ngaySinh: '2015-09-05' });
  });
});
