import { beforeAll, expect, it } from 'vitest';
import { PanelPerson } from './panel-person';
import { startPanelSite } from './panel-site';
import { siteAndBrowser } from './site-and-browser';
import { tabTo } from './tab-to';

const started = siteAndBrowser(startPanelSite);
let person: PanelPerson;

beforeAll(async () => {
  person = await PanelPerson.atTheForm(started.site, started.browser);
});

it('a list of a thousand rows draws only what is in sight, and its keys reach the end', async () => {
  const { panel } = person;
  const rows = Array.from({ length: 1000 }, (_, index) => `${index + 1}\tHọc sinh số ${index + 1}`);
  await panel.getByText('Dán ô từ bảng tính').click();
  await panel.getByTestId('pasted').fill(['STT\tHọ và tên', ...rows].join('\n'));
  await panel.getByRole('button', { name: 'Đọc phần đã dán' }).click();
  await person.readForm();
  await panel.getByTestId('row-list').click();
  const list = panel.getByRole('listbox');
  await list.focus();
  expect(await list.getByRole('option').count()).toBeLessThan(60);
  await panel.keyboard.press('End');
  await list.getByText('Học sinh số 1000').waitFor();
  await panel.keyboard.press('Enter');
  await panel.getByText('Dòng 1000/1000').waitFor();
  await panel.getByRole('button', { name: 'Đổi tệp' }).click();
  await person.primary('choose-file').waitFor();
});

it('the whole way of a row works by keyboard alone', async () => {
  const { panel } = person;
  await panel.bringToFront();
  await tabTo(panel, '.flush button');
  await panel.keyboard.press('Enter');
  await person.primary('read').waitFor();
  await panel.keyboard.press('Control+Enter');
  await person.primary('fill').waitFor();

  await tabTo(panel, '[data-testid="field"]');
  await panel.keyboard.press('ArrowDown');
  expect(await panel.evaluate(() => document.activeElement?.getAttribute('data-label'))).toBe(
    'Ngày sinh',
  );
  await panel.keyboard.press('Enter');
  expect(await panel.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
  await panel.keyboard.press('Escape');
  expect(await panel.evaluate(() => document.activeElement?.getAttribute('data-label'))).toBe(
    'Ngày sinh',
  );

  await tabTo(panel, '[data-testid="primary"]');
  await panel.keyboard.press('Enter');
  await person.row('filled').waitFor();
  expect(await panel.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe(
    'primary',
  );
  await person.save();
  await person.row('saved').waitFor();

  await tabTo(panel, '[data-testid="row-list"]');
  await panel.keyboard.press('Enter');
  await panel.getByRole('listbox').waitFor();
  await panel.keyboard.press('/');
  await panel.keyboard.type('thao');
  await tabTo(panel, '[role="listbox"]');
  await panel.keyboard.press('Enter');
  await panel.getByText('Vàng Thị Thảo').first().waitFor();
});
