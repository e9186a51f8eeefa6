import { access } from 'node:fs/promises';
import type { PageReading, PageReply } from '../../extension/page/protocol';
import { launchWithExtension } from '../browser/chromium';
import { type FormServer, serveForms } from './form-server';

export interface FormReader {
  /** What the extension reads in a saved page. Rejects when the page cannot be opened. */
  read(path: string): Promise<PageReading>;
  close(): Promise<void>;
}

const SLOWEST_PAGE = 30_000;

/**
 * Chromium with the built extension, ready to read saved pages the way the panel does: the toolbar
 * icon is pressed once, which grants the tab's origin, and the scripts that read are injected
 * into each page.
 * Pages reach nothing but their own folder.
 */
export async function openFormReader(): Promise<FormReader> {
  const server: FormServer = await serveForms();
  const browser = await launchWithExtension();
  await browser.context.route(/^https?:/, (route) =>
    route.request().url().startsWith(`${server.origin}/`) ? route.continue() : route.abort(),
  );
  const page = await browser.context.newPage();
  await page.goto(`${server.origin}/`);
  const panel = await browser.openPanel(page);
  return {
    async read(path) {
      await access(path);
      await page.goto(server.addressOf(path), { waitUntil: 'load', timeout: SLOWEST_PAGE });
      await page.bringToFront();
      const reply = await panel.evaluate<PageReply>(askPage(page.url()));
      if (reply && 'reading' in reply) return reply.reading;
      throw new Error('the page script gave no reading');
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/**
 * Runs in the panel: injects the page script into the tab that shows `url` and asks it to read. A
 * text and not a function: transpilers add helpers to functions that do not exist over there.
 */
function askPage(url: string): string {
  return `(async () => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find((one) => one.url === ${JSON.stringify(url)});
    if (!tab) throw new Error('no tab shows the page');
    const target = { tabId: tab.id };
    await chrome.scripting.executeScript({ target, files: ['/page.js', '/tables.js'] });
    const [answer] = await chrome.scripting.executeScript({
      target,
      func: () => globalThis.thiDuaSo({ do: 'read' }),
    });
    return answer.result;
  })()`;
}
