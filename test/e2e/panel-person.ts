import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from '../browser/chromium';
import { resize } from '../browser/resize';
import { forgetEverything } from './forget-everything';
import type { PanelSite } from './panel-site';
import { peopleCsv } from './panel-site';

/** A person with the panel open beside the add form of the small site. */
export class PanelPerson {
  private constructor(
    readonly site: Pick<PanelSite, 'url'>,
    readonly browser: ExtensionBrowser,
    readonly page: Page,
    readonly panel: Page,
  ) {}

  static async atTheForm(
    site: Pick<PanelSite, 'url'>,
    browser: ExtensionBrowser,
  ): Promise<PanelPerson> {
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await page.goto(`${site.url}/them`);
    const panel = await browser.openPanel(page);
    await resize(panel, { width: 400, height: 720 });
    return new PanelPerson(site, browser, page, panel);
  }

  /** The same in a browser in which something was done before: the extension starts afresh. */
  static async anew(site: Pick<PanelSite, 'url'>, browser: ExtensionBrowser): Promise<PanelPerson> {
    await forgetEverything(browser);
    return PanelPerson.atTheForm(site, browser);
  }

  async chooseFile(): Promise<void> {
    const buffer = peopleCsv();
    await this.panel
      .getByTestId('file')
      .setInputFiles({ name: 'danh-sach.csv', mimeType: 'text/csv', buffer });
    await this.primary('read').waitFor();
  }

  async readForm(): Promise<void> {
    await this.press('read');
    await this.primary('fill').waitFor();
  }

  async fill(): Promise<void> {
    await this.press('fill');
    await this.row('filled').waitFor();
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Lưu' }).click();
  }

  primary(action: string) {
    return this.panel.locator(
      `[data-testid="primary"][data-action="${action}"]:not([aria-disabled="true"])`,
    );
  }

  press(action: string): Promise<void> {
    return this.primary(action).click();
  }

  row(state: string) {
    return this.panel.locator(`[data-testid="row-state"][data-state="${state}"]`).first();
  }

  field(label: string) {
    return this.panel.locator(`[data-testid="field"][data-label="${label}"]`);
  }
}
