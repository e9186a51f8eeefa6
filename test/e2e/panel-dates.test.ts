import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PanelPerson } from './panel-person';
import { startPanelSite } from './panel-site';
import { troublesOf } from './panel-troubles';
import { takePictures } from './pictures';
import { siteAndBrowser } from './site-and-browser';
import { tabTo } from './tab-to';

const FORMS = fileURLToPath(new URL('../fixtures/forms', import.meta.url));

const started = siteAndBrowser(startPanelSite);
let person: PanelPerson;

/** Holds a table against a page. */
async function match(page: string, table: string): Promise<void> {
  person = await PanelPerson.anew(started.site, started.browser);
  await person.page.setContent(page);
  await started.browser.openPanel(person.page);
  await person.panel.getByTestId('file').setInputFiles({
    name: 'danh-sach.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(table, 'utf8'),
  });
  await person.readForm();
}

/** Fills the first row of a table into a page, and waits until it is read back right, field by field. */
async function fill(page: string, table: string): Promise<void> {
  await match(page, table);
  await person.fill();
}

const readBack = () =>
  person.panel
    .locator('[data-testid="field"]:not([data-state="none"])')
    .evaluateAll((rows) =>
      rows.map((row) => [row.getAttribute('data-label'), row.getAttribute('data-state')]),
    );
const held = (...names: string[]) =>
  Promise.all(names.map((name) => person.page.locator(`[name="${name}"]`).first().inputValue()));
const form = (name: string) => readFile(`${FORMS}/${name}`, 'utf8');

describe('a date that the form asks in three', () => {
  it('takes three columns', async () => {
    await fill(await form('date-in-three-lists.html'), await form('date-in-three-lists.csv'));
    expect(await held('u2', 'u3', 'u4')).toEqual(['5', '9', '2015']);
    expect(await readBack()).toContainEqual(['Ngày sinh', 'right']);
  });

  it('takes one column', async () => {
    await fill(
      await form('one-date-column-three-lists.html'),
      await form('one-date-column-three-lists.csv'),
    );
    expect(await held('v2', 'v3', 'v4')).toEqual(['5', '9', '2015']);
    expect(await readBack()).toContainEqual(['Ngày sinh', 'right']);
  });

  it('takes each of several dates from its own column', async () => {
    await fill(
      await form('dates-of-staff-in-three.html'),
      await form('dates-of-staff-in-three.csv'),
    );
    expect(await held('ct_vd_ngay', 'ct_vd_thang', 'ct_vd_nam')).toEqual(['3', '2', '2010']);
    expect(await held('ct_ct_ngay', 'ct_ct_thang', 'ct_ct_nam')).toEqual(['3', '2', '2011']);
    const fields = await readBack();
    expect(fields).toContainEqual(['Ngày vào Đảng', 'right']);
    expect(fields).toContainEqual(['Ngày chính thức', 'right']);
  });
});

describe('a date that the form asks in one field', () => {
  it('takes three columns', async () => {
    await fill(
      `<form><p><label>Họ và tên <input name="ten"></label></p>
       <p><label>Ngày sinh <input name="sinh" type="date"></label></p></form>`,
      'Họ và tên,Ngày,Tháng,Năm sinh\nLò Thị Mẫu,5,9,2018\nGiàng A Nháp,30,11,2018',
    );
    expect(await held('sinh')).toEqual(['2018-09-05']);
    expect(await readBack()).toContainEqual(['Ngày sinh', 'right']);
  });
});

describe('a day without a year', () => {
  it('is written with the year that the person types, and shown with it before', async () => {
    await match(
      `<form><p><label>Họ và tên <input name="ten"></label></p>
       <p><label>Ngày mượn <input name="muon" type="date"></label></p></form>`,
      'Họ và tên,Ngày mượn\nLò Thị Mẫu,03/11\nGiàng A Nháp,05/11',
    );
    const field = person.field('Ngày mượn');
    await field.getByText('“03/11” không có năm').waitFor();
    await tabTo(person.panel, '[data-label="Họ và tên"]');
    await person.panel.keyboard.press('ArrowDown');
    await tabTo(person.panel, '[data-testid="year"] input');
    expect(await troublesOf(person.panel)).toEqual([]);
    await takePictures(person.panel, 'days-without-year');
    await person.panel.keyboard.type('2025');
    await field.getByText('03/11/2025').waitFor();
    await person.fill();
    expect(await held('muon')).toEqual(['2025-11-03']);
    expect(await readBack()).toContainEqual(['Ngày mượn', 'right']);
  });
});
