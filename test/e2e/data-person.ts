import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from '../browser/chromium';
import { resize } from '../browser/resize';
import { forgetOn } from './forget-everything';
import { troublesOf } from './panel-troubles';
import { takePictures } from './pictures';
import { untilKept } from './until-kept';

/** A side panel as narrow as it can be made, in CSS pixels. */
export const NARROW = { width: 320, height: 760 };

export const PASSPHRASE = 'hoa ban nở trắng đầu bản';

const HEADERS = [
  'STT',
  'Họ và tên',
  'Ngày sinh',
  'Giới tính',
  'Dân tộc',
  'Số định danh cá nhân',
  'Lớp',
  'Điện thoại mẹ',
];

/** Invented pupils with faults that are known: a capitalised name, a lost zero, an impossible day, a double. */
export const FAULTY_PUPILS = [
  HEADERS,
  ['1', 'NGUYỄN VĂN  MẪU', '05/09/2018', 'Nam', 'Kinh', '011218000001', '1A', '912000001'],
  ['2', 'Lò Thị Thử', '31/02/2018', 'Nữ', 'thái', '011318000002', '1A', '0912000002'],
  ['3', 'Giàng A Nháp', '30/11/2018', 'Nam', 'Mông', '011218000003', '1B', '0912000003'],
  ['4', 'Trần Thị Phác', '08/03/2018', 'Nữ', 'Kinh', '011218000003', '1B', '0912000004'],
];

export const csvOf = (rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from(rows.map((cells) => cells.join(',')).join('\r\n'), 'utf8');

/** A person who looks at her data in the panel, beside a page that does not matter. */
export class DataPerson {
  private constructor(
    readonly browser: ExtensionBrowser,
    readonly page: Page,
    public panel: Page,
  ) {}

  static async atThePanel(browser: ExtensionBrowser, address: string): Promise<DataPerson> {
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await page.goto(address);
    const person = new DataPerson(browser, page, await browser.openPanel(page));
    await resize(person.panel, NARROW);
    return person;
  }

  async reopen(): Promise<void> {
    await this.panel.close();
    this.panel = await this.browser.openPanel(this.page);
    await resize(this.panel, NARROW);
  }

  /** The panel as it opens where nothing was ever kept. */
  async onNewDevice(): Promise<void> {
    const { panel } = this;
    const address = panel.url();
    await forgetOn(panel, new URL('/', address).href);
    await panel.goto(address);
  }

  /** Where anything stands in the storages of the extension: a key, or a store of a database. */
  stored(): Promise<string[]> {
    return this.panel.evaluate(async () => {
      const answer = <T>(request: IDBRequest<T>) =>
        new Promise<T>((done, refused) => {
          request.onsuccess = () => done(request.result);
          request.onerror = () => refused(request.error);
        });
      const found = [
        ...Object.keys(await chrome.storage.local.get(null)),
        ...Object.keys(await chrome.storage.session.get(null)),
        ...Object.keys({ ...localStorage, ...sessionStorage }),
      ];
      for (const { name = '' } of await indexedDB.databases()) {
        const database = await answer(indexedDB.open(name));
        for (const store of database.objectStoreNames) {
          const held = database.transaction(store).objectStore(store);
          if ((await answer(held.count())) > 0) found.push(`${name}/${store}`);
        }
        database.close();
      }
      return found;
    });
  }

  async choose(name: string, buffer: Buffer): Promise<void> {
    await this.panel.getByTestId('file').setInputFiles({ name, mimeType: 'text/csv', buffer });
  }

  /** Chooses the faulty pupils, and waits until they are reported on and kept. */
  async chooseFaulty(): Promise<void> {
    await this.choose('lop-1.csv', csvOf(FAULTY_PUPILS));
    await this.panel.getByTestId('scores').waitFor();
    await untilKept(this.panel);
  }

  async go(view: 'columns' | 'repairs' | 'report'): Promise<void> {
    await this.panel.getByTestId(`to-${view}`).click();
  }

  async openSettings(): Promise<void> {
    await this.panel.getByRole('button', { name: 'Cài đặt' }).click();
  }

  /** In the settings: wipes everything, after the question. */
  async forgetAll(): Promise<void> {
    await this.panel.getByTestId('forget').click();
    await this.panel.getByTestId('forget-sure').click();
    await this.panel.getByText('Đã xóa hết dữ liệu đã nhớ').waitFor();
  }

  /** Ends in the settings. */
  async setPassphrase(): Promise<void> {
    const { panel } = this;
    await this.openSettings();
    await panel.getByText('Đặt mật khẩu kho').click();
    await panel.getByLabel('Mật khẩu mới', { exact: true }).fill(PASSPHRASE);
    await panel.getByLabel('Nhập lại mật khẩu mới').fill(PASSPHRASE);
    await panel.getByRole('button', { name: 'Lưu mật khẩu' }).click();
    await panel.getByText('Đang bảo vệ bằng mật khẩu').waitFor();
  }

  /** From the settings to the locked first screen. */
  async lock(): Promise<void> {
    await this.panel.getByRole('button', { name: 'Khóa kho ngay' }).click();
    await this.back();
    await this.panel.getByTestId('locked').waitFor();
  }

  /** By keyboard alone. */
  async unlock(): Promise<void> {
    await this.panel.getByLabel('Mật khẩu kho', { exact: true }).fill(PASSPHRASE);
    await this.panel.keyboard.press('Enter');
  }

  /** What keeps people from reading the state the panel is in; its pictures are taken too. */
  async troubles(state: string): Promise<string[]> {
    await takePictures(this.panel, state);
    return troublesOf(this.panel);
  }

  back(): Promise<void> {
    return this.panel.getByTestId('back').click();
  }

  /** The score of one of the four words as it is shown. */
  async score(quality: string): Promise<string> {
    const shown = this.panel.locator(`[data-quality="${quality}"] strong`);
    return (await shown.textContent()) ?? '';
  }

  /** In the repairs: waits until so many are accepted. */
  async accepted(count: number): Promise<void> {
    await this.panel.getByText(new RegExp(`^Đã chấp nhận ${count}/`)).waitFor();
  }

  finding(code: string) {
    return this.panel.locator(`[data-testid="findings"] [data-code="${code}"]`);
  }
}
