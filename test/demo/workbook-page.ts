import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import type { GoogleWorkspace } from '../stand-ins/google-workspace';
import { typeInto } from '../stand-ins/google-workspace/page/hand';

/** A person at an open workbook: the grid, and the add-on's real sidebar beside it. */
export class WorkbookPage {
  private constructor(
    readonly page: Page,
    readonly sidebar: FrameLocator,
  ) {}

  /** Opens the workbook in the browser's first tab, and the sidebar from the menu. */
  static async open(
    context: BrowserContext,
    workspace: GoogleWorkspace,
    spreadsheetId: string,
  ): Promise<WorkbookPage> {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(workspace.open(spreadsheetId));
    await page.waitForSelector('body[data-ready]', { timeout: 60_000 });
    await page.getByText('Tiện ích mở rộng').click();
    await page.getByText('Thi Đua Số', { exact: true }).first().click();
    await page.getByRole('button', { name: 'Mở bảng điều khiển' }).click();
    const sidebar = page.frameLocator('#sidebar iframe');
    await sidebar.getByRole('heading', { name: 'Bảng tính này' }).waitFor();
    return new WorkbookPage(page, sidebar);
  }

  /** Types into a cell of the sheet in front, as a person does, and leaves it with Enter. */
  type(cell: string, text: string): Promise<void> {
    return typeInto(this.page, cell, text);
  }

  /** A picture of the page in a window of this size; small enough to be kept with the project. */
  async picture(path: string, viewport: { width: number; height: number }): Promise<void> {
    await this.page.setViewportSize(viewport);
    await this.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    await this.page.screenshot({ path });
  }
}
