import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import type { GoogleWorkspace } from '../stand-ins/google-workspace';

/** A workbook in the stand-in of Google Sheets, with the add-on's sidebar opened by the menu. */
export interface AddonPage {
  page: Page;
  sidebar: FrameLocator;
}

export async function openAddon(
  context: BrowserContext,
  workspace: GoogleWorkspace,
  id: string,
): Promise<AddonPage> {
  const page = await context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(workspace.open(id));
  await page.waitForSelector('body[data-ready]');
  await page.getByText('Tiện ích mở rộng').click();
  await page.getByText('Thi Đua Số', { exact: true }).first().click();
  await page.getByRole('button', { name: 'Mở bảng điều khiển' }).click();
  const sidebar = page.frameLocator('#sidebar iframe');
  await sidebar.getByRole('heading', { name: 'Bảng tính này' }).waitFor();
  return { page, sidebar };
}
