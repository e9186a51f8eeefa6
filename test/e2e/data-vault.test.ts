import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../browser/chromium';
import { DataPerson } from './data-person';
import { type PanelSite, startPanelSite } from './panel-site';

const PASSPHRASE = 'hoa ban nở trắng đầu bản';

let site: PanelSite;
let browser: ExtensionBrowser;
let person: DataPerson;

beforeAll(async () => {
  site = await startPanelSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  browser = await launchWithExtension();
  person = await DataPerson.atThePanel(browser, `${site.url}/them`);
});
afterEach(() => browser.close());

async function setPassphrase(): Promise<void> {
  const { panel } = person;
  await panel.getByRole('button', { name: 'Cài đặt' }).click();
  await panel.getByText('Đặt mật khẩu kho').click();
  await panel.getByLabel('Mật khẩu mới', { exact: true }).fill(PASSPHRASE);
  await panel.getByLabel('Nhập lại mật khẩu mới').fill(PASSPHRASE);
  await panel.getByRole('button', { name: 'Lưu mật khẩu' }).click();
  await panel.getByText('Đang bảo vệ bằng mật khẩu').waitFor();
}

describe('tables kept on the device', () => {
  it('need no passphrase at first, and come back with the panel', async () => {
    await person.chooseFaulty();
    await person.panel.getByRole('button', { name: 'Cài đặt' }).click();
    await person.panel.getByText('khóa của trình duyệt này').waitFor();
    await person.reopen();
    await person.panel.getByTestId('scores').waitFor();
  });

  it('are locked away, stay locked for a wrong passphrase, and come back for the right one', async () => {
    await person.chooseFaulty();
    await setPassphrase();
    const { panel } = person;
    await panel.getByRole('button', { name: 'Khóa kho ngay' }).click();
    await panel.getByTestId('back').click();
    const field = panel.getByLabel('Mật khẩu kho', { exact: true });
    await field.fill('không phải mật khẩu này');
    await panel.keyboard.press('Enter');
    await panel.getByText('Chưa mở được kho').waitFor();
    expect(await panel.getByText('lop-1.csv').count()).toBe(0);
    await field.fill(PASSPHRASE);
    await panel.keyboard.press('Enter');
    await panel.getByTestId('scores').waitFor();
  });

  it('are wiped after one question that says what is lost', async () => {
    await person.chooseFaulty();
    const { panel } = person;
    await panel.getByRole('button', { name: 'Cài đặt' }).click();
    await panel.getByRole('button', { name: 'Xóa toàn bộ kho' }).click();
    expect(await panel.getByTestId('wipe').textContent()).toContain('Xóa 1 bảng đã cất');
    await panel.getByTestId('wipe').click();
    await panel.getByText('Đã xóa toàn bộ kho').waitFor();
    await person.reopen();
    await person.panel.getByTestId('file').waitFor({ state: 'attached' });
    expect(await person.panel.getByTestId('kept').count()).toBe(0);
  });
});
