import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from '../browser/chromium';

/** A page of the extension on which no script of the panel runs. */
const QUIET_PAGE = 'print.html';

/** The device as before the extension was first used: quicker than another browser. */
export async function forgetEverything({ context, extensionId }: ExtensionBrowser): Promise<void> {
  const own = `chrome-extension://${extensionId}/`;
  for (const page of context.pages()) if (page.url().startsWith(own)) await page.close();
  const page = await context.newPage();
  await forgetOn(page, own);
  await page.close();
}

/** Leads a page of the extension away from what runs there, then takes away all that is stored. */
export async function forgetOn(page: Page, own: string): Promise<void> {
  await page.goto(`${own}${QUIET_PAGE}`);
  await page.evaluate(async () => {
    await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
    const databases = await indexedDB.databases();
    const deleted = databases.map(({ name = '' }) => {
      const request = indexedDB.deleteDatabase(name);
      // While a page that was closed a moment ago lets go of it, this is blocked, and goes on then.
      return new Promise((done, fail) => {
        request.onsuccess = done;
        request.onerror = () => fail(request.error);
      });
    });
    await Promise.all(deleted);
  });
}
