import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from '../browser/chromium';
import { resize } from '../browser/resize';
import type { SectorDatabase } from '../stand-ins/sector-database';

/** How the panel says a row stands (`data-state`). */
export type RowStateShown =
  | 'waiting'
  | 'filled'
  | 'saved'
  | 'differs'
  | 'rejected'
  | 'signed-out'
  | 'unknown';

/** A side panel of usual width on a small screen, in CSS pixels. */
const PANEL_SIZE = { width: 400, height: 860 };

/** The states in which the panel has learnt what became of a Save. */
const ANSWERED: RowStateShown[] = ['saved', 'differs', 'rejected', 'signed-out', 'unknown'];

/**
 * A clerk at her desk: signs in to the sector database, opens the panel by its icon, chooses her
 * file, and goes row by row. Everything is done through what a person sees and presses.
 */
export class Clerk {
  private constructor(
    readonly database: SectorDatabase,
    readonly browser: ExtensionBrowser,
    readonly site: Page,
    readonly panel: Page,
  ) {}

  /** Signs in, opens the empty form and opens the panel beside it. */
  static async atTheForm(database: SectorDatabase, browser: ExtensionBrowser): Promise<Clerk> {
    const site = browser.context.pages()[0] ?? (await browser.context.newPage());
    await signIn(site, database);
    await site.goto(`${database.url}/hoc-sinh/them`);
    const panel = await browser.openPanel(site);
    await resize(panel, PANEL_SIZE);
    await panel.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    return new Clerk(database, browser, site, panel);
  }

  async chooseFile(path: string): Promise<void> {
    await this.panel.getByTestId('file').setInputFiles(path);
    await this.panel.locator('[data-testid="primary"][data-action="read"]').waitFor();
  }

  /** Presses "Đọc biểu mẫu" and confirms every match that was left for her to see. */
  async readForm(): Promise<{ fields: number; confirmed: string[] }> {
    await this.press('read');
    await this.panel.getByTestId('field').first().waitFor();
    const doubtful = this.panel.locator('[data-testid="field"][data-state="review"]');
    const confirmed: string[] = [];
    while ((await doubtful.count()) > 0) {
      const field = doubtful.first();
      const label = (await field.getAttribute('data-label')) ?? '';
      await field.getByRole('checkbox').check();
      confirmed.push(label);
    }
    return { fields: await this.panel.getByTestId('field').count(), confirmed };
  }

  /** Presses "Điền N ô"; returns how many fields the panel reads back as right, different, unwritten. */
  async fill(): Promise<{ right: number; different: number; unwritten: number }> {
    await this.press('fill');
    await this.rowState('filled');
    const count = (state: string) =>
      this.panel.locator(`[data-testid="field"][data-state="${state}"]`).count();
    return {
      right: await count('right'),
      different: await count('different'),
      unwritten: await count('unwritten'),
    };
  }

  /** Presses the page's own Save. */
  async save(): Promise<void> {
    await this.site.getByRole('button', { name: 'Lưu', exact: false }).first().click();
  }

  /** Waits until the panel shows one of these states for the row in front, and says which. */
  async rowState(...states: RowStateShown[]): Promise<RowStateShown> {
    const wanted = states.map((state) => `[data-testid="row-state"][data-state="${state}"]`);
    const shown = this.panel.locator(wanted.join(', '));
    await shown.waitFor({ state: 'attached' });
    return (await shown.getAttribute('data-state')) as RowStateShown;
  }

  /** The whole way of one row: fill, save on the page, wait for what the panel found out. */
  async fillAndSave(): Promise<RowStateShown> {
    await this.fill();
    await this.save();
    return this.answered();
  }

  /** Waits for what the panel found out about the Save. */
  answered(): Promise<RowStateShown> {
    return this.rowState(...ANSWERED);
  }

  /** Goes to the next row and opens the empty form for it. */
  async nextRow(): Promise<void> {
    await this.press('next');
    await this.site.goto(`${this.database.url}/hoc-sinh/them`);
    await this.panel.locator('[data-testid="primary"][data-action="fill"]').waitFor();
  }

  /** Presses the panel's primary button, which must be `action` and ready. */
  async press(action: string): Promise<void> {
    await this.panel
      .locator(`[data-testid="primary"][data-action="${action}"]:not([aria-disabled="true"])`)
      .click();
  }

  /** The notice about the row in front, as the person reads it. */
  async notice(): Promise<string> {
    return (await this.panel.getByTestId('row-state').textContent()) ?? '';
  }
}

async function signIn(site: Page, { url, credentials }: SectorDatabase): Promise<void> {
  await site.goto(`${url}/dang-nhap`);
  await site.getByLabel('Tên đăng nhập').fill(credentials.user);
  await site.getByLabel('Mật khẩu').fill(credentials.password);
  await site.getByRole('button', { name: 'Đăng nhập' }).click();
  await site.waitForURL(`${url}/hoc-sinh*`);
}
