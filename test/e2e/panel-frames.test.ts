import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../browser/chromium';
import { grantedExtension } from '../browser/granted-extension';
import { type FormPages, startFormPages } from './panel-form-pages';
import { PanelPerson } from './panel-person';

let site: FormPages;
let granted: Awaited<ReturnType<typeof grantedExtension>>;
let browser: ExtensionBrowser;
let person: PanelPerson;

beforeAll(async () => {
  site = await startFormPages();
  granted = await grantedExtension(['http://localhost/*']);
  browser = await launchWithExtension({ extensionFolder: granted.folder });
  person = await PanelPerson.atTheForm(site, browser);
});
afterAll(async () => {
  await browser.close();
  await granted.remove();
  await site.close();
});

it('a frame of another site that was granted is found, written and read back', async () => {
  const { page, panel } = person;
  await page.goto(`${site.url}/khung-la`);
  await browser.openPanel(page);
  await person.chooseFile();
  await person.readForm();
  expect(await panel.getByTestId('closed-sites').count()).toBe(0);
  await person.fill();
  expect(await person.row('filled').textContent()).toContain('Đã điền 3/3 ô');
  const inner = page.frameLocator('iframe');
  expect(await inner.getByLabel('Điện thoại mẹ').inputValue()).toBe('0912000001');
  await panel.getByRole('button', { name: 'Hoàn tác' }).click();
  await panel.getByText('Đã trả lại 3/3 ô').waitFor();
  expect(await inner.getByLabel('Điện thoại mẹ').inputValue()).toBe('');
});
