import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { PRESSED_TAB_KEY } from '../../extension/panel/host/open-on-action';
import { until } from './until';

/** The toolbar of a browser in which the extension is loaded. */
export interface Toolbar {
  context: BrowserContext;
  devtools: CDPSession;
  extensionId: string;
}

/**
 * Presses the extension's icon while `page` is the tab in front. Returns the panel once it is drawn
 * and, where it was open before, has heard of the press.
 */
export async function openPanel(toolbar: Toolbar, page: Page): Promise<Page> {
  const open = panelOf(toolbar);
  await page.bringToFront();
  await listening(toolbar);
  if (open) await listenForPress(open);
  await pressIcon(toolbar, page);
  if (open) {
    await open.evaluate(() => pressHeard);
    return open;
  }
  const panel = await until(
    () => panelOf(toolbar),
    () => `No side panel after a press on the icon; open are ${addresses(toolbar)}.`,
  );
  await panel.locator('#panel > header:not([inert])').waitFor();
  return panel;
}

/** Chrome says at once that a page is there, but only a little later what it shows. */
const panelOf = ({ context, extensionId }: Toolbar) =>
  context.pages().find((one) => one.url() === `chrome-extension://${extensionId}/sidepanel.html`);

const addresses = ({ context }: Toolbar) =>
  context
    .pages()
    .map((one) => one.url())
    .join(', ');

/** A service worker is there before its script has run: until then a press on the icon is lost. */
async function listening({ context, extensionId }: Toolbar): Promise<void> {
  await until(
    async () => {
      const own = context.serviceWorkers().filter((one) => one.url().includes(extensionId));
      // A worker that is being replaced cannot be asked any more.
      const listens = await own
        .at(-1)
        ?.evaluate(() => chrome.action.onClicked.hasListeners())
        .catch(() => false);
      return listens || undefined;
    },
    () => `The service worker of ${extensionId} never listened for presses on the icon.`,
  );
}

declare global {
  /** In an open panel: settles after the panel itself has heard of a press on the icon. */
  var pressHeard: Promise<void>;
}

/** What listens last hears last: the panel has begun what the press asks for by then. */
function listenForPress(panel: Page): Promise<void> {
  return panel.evaluate((key) => {
    globalThis.pressHeard = new Promise((heard) => {
      chrome.storage.session.onChanged.addListener((changes) => {
        // The panel asks the same before it does anything.
        if (key in changes) void chrome.windows.getCurrent().then(() => heard());
      });
    });
  }, PRESSED_TAB_KEY);
}

async function pressIcon({ context, devtools, extensionId }: Toolbar, page: Page): Promise<void> {
  const targetId = await tabTarget(context, devtools, page);
  await devtools.send('Extensions.triggerAction' as never, { id: extensionId, targetId } as never);
}

/** The CDP tab target that holds `page`: the page is found by its own target among the tabs. */
async function tabTarget(context: BrowserContext, devtools: CDPSession, page: Page) {
  const own = await context.newCDPSession(page);
  const { targetInfo } = await own.send('Target.getTargetInfo');
  await own.detach();
  const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{}] });
  const tabs = targetInfos.filter((one) => one.type === 'tab' && one.url === targetInfo.url);
  const tab = tabs[0];
  if (!tab) throw new Error(`No tab shows ${targetInfo.url}.`);
  if (tabs.length > 1) {
    throw new Error(`${tabs.length} tabs show ${targetInfo.url}; give each its own address.`);
  }
  return tab.targetId;
}
