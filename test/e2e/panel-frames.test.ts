import { beforeAll, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../browser/chromium';
import { grantedExtension } from '../browser/granted-extension';
import { closeAfterwards } from './close-afterwards';
import { type FormPages, startFormPages } from './panel-form-pages';
import { PanelPerson } from './panel-person';
import { troublesOf } from './panel-troubles';

const PATTERN = 'http://localhost/*';

let site: FormPages;
let copy: Awaited<ReturnType<typeof grantedExtension>>;
let browser: ExtensionBrowser;
let person: PanelPerson;

const owned = closeAfterwards();
/** The release build, to which a person has allowed the site of the frame before. */
beforeAll(async () => {
  site = owned(await startFormPages());
  copy = owned(await grantedExtension([PATTERN]));
  browser = owned(await launchWithExtension({ extensionFolder: copy.folder }));
  await copy.release();
  await browser.loadAgain(copy.folder);
  person = await PanelPerson.atTheForm(site, browser);
  await person.page.goto(`${site.url}/khung-la`);
  await browser.openPanel(person.page);
  await person.chooseFile();
});

const closed = () => person.panel.getByTestId('closed-sites');
const phone = () => person.page.frameLocator('iframe').getByLabel('Điện thoại mẹ');

it('a frame of another site that was granted is found, written and read back', async () => {
  const { panel } = person;
  await person.readForm();
  expect(await closed().count()).toBe(0);
  await person.fill();
  expect(await person.row('filled').textContent()).toContain('Đã điền 3/3 ô');
  expect(await phone().inputValue()).toBe('0912000001');
  await panel.getByRole('button', { name: 'Hoàn tác' }).click();
  await panel.getByText('Đã trả lại 3/3 ô').waitFor();
  expect(await phone().inputValue()).toBe('');
});

it('the grant is listed in the settings; taken back, the frame is closed again', async () => {
  const { panel } = person;
  await panel.getByRole('button', { name: 'Cài đặt' }).click();
  const allowed = panel.getByTestId('allowed-sites');
  await allowed.getByText('http://localhost').waitFor();
  expect(await troublesOf(panel)).toEqual([]);
  await allowed.getByRole('button', { name: 'Thu hồi' }).click();
  await allowed.getByText('Chưa cho phép trang nào').waitFor();
  expect(await panel.evaluate(() => chrome.permissions.getAll())).toMatchObject({ origins: [] });
  await panel.getByRole('button', { name: 'Điền', exact: true }).click();
  await closed().waitFor();
  expect(await troublesOf(panel)).toEqual([]);
});

it('the browser is asked at the press, for the one site of the frame; a refusal is said', async () => {
  const { panel } = person;
  await panel.evaluate(() => {
    chrome.permissions.request = async ({ origins = [] }: chrome.permissions.Permissions) => {
      document.body.dataset.asked = origins.join(' ');
      return false;
    };
  });
  await closed().getByRole('button', { name: 'Cho phép đọc khung localhost' }).click();
  await panel.getByText('Chưa được phép đọc khung').waitFor();
  expect(await panel.locator('body').getAttribute('data-asked')).toBe(PATTERN);
  expect(await person.field('Điện thoại mẹ').count()).toBe(0);
});
