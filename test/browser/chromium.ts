import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';
import { ensureChromium } from '../run/chromium-path.mjs';

// Playwright lists a side panel among its pages only when this is set before it is loaded.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';

const ARGUMENTS = [
  '--enable-unsafe-extension-debugging',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--lang=vi',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

export const BUILT_EXTENSION = fileURLToPath(
  new URL('../../dist/extension/chrome-mv3', import.meta.url),
);

export interface BrowserOptions {
  headless?: boolean;
  viewport?: { width: number; height: number };
  /** A folder to keep the profile in; by default a temporary one, removed on close. */
  profileFolder?: string;
}

export interface ExtensionBrowser {
  context: BrowserContext;
  extensionId: string;
  /** The extension's service worker. */
  worker: Worker;
  /**
   * Clicks the toolbar icon while `page` is the tab in front: grants `activeTab` for it and opens
   * the real side panel, which is returned.
   */
  openPanel(page: Page): Promise<Page>;
  /** Loads the extension from the same folder once more, after its files were changed. */
  loadAgain(folder: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts Chromium with an empty profile and Vietnamese as its language. */
export async function launchBrowser(options: BrowserOptions = {}) {
  const { chromium } = await import('playwright-core');
  const profile = options.profileFolder ?? (await mkdtemp(join(tmpdir(), 'thi-dua-so-profile-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(),
    headless: options.headless ?? true,
    args: ARGUMENTS,
    ignoreDefaultArgs: ['--disable-extensions'],
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: options.viewport ?? { width: 1366, height: 768 },
  });
  const close = async () => {
    await context.close();
    if (options.profileFolder === undefined) {
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  };
  return { context, close };
}

/** Starts Chromium with the built extension loaded as a person would load it unpacked. */
export async function launchWithExtension(
  options: BrowserOptions & { extensionFolder?: string } = {},
): Promise<ExtensionBrowser> {
  const { context, close } = await launchBrowser(options);
  try {
    const browser = context.browser();
    if (!browser) throw new Error('Chromium did not say which browser it is.');
    const devtools = await browser.newBrowserCDPSession();
    const folder = options.extensionFolder ?? BUILT_EXTENSION;
    const { extensionId, worker } = await loadExtension(context, devtools, folder);
    return {
      context,
      extensionId,
      worker,
      openPanel: (page) => openPanel(context, devtools, extensionId, page),
      loadAgain: async (path) => {
        const starts = context.waitForEvent('serviceworker', { timeout: 15_000 });
        await devtools.send('Extensions.loadUnpacked' as never, { path } as never);
        await starts;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function loadExtension(context: BrowserContext, devtools: CDPSession, path: string) {
  const starts = context.waitForEvent('serviceworker', { timeout: 15_000 });
  starts.catch(() => undefined);
  const { id } = (await devtools.send('Extensions.loadUnpacked' as never, { path } as never)) as {
    id: string;
  };
  const worker = context.serviceWorkers().find((one) => one.url().includes(id)) ?? (await starts);
  return { extensionId: id, worker };
}

async function openPanel(
  context: BrowserContext,
  devtools: CDPSession,
  id: string,
  page: Page,
): Promise<Page> {
  const isPanel = (one: Page) => one.url().startsWith(`chrome-extension://${id}/`);
  const open = context.pages().find(isPanel);
  await page.bringToFront();
  const appears = open ?? context.waitForEvent('page', { predicate: isPanel, timeout: 15_000 });
  await clickToolbarIcon(devtools, id, await tabTarget(context, devtools, page));
  const panel = await appears;
  await panel.waitForLoadState('domcontentloaded');
  return panel;
}

async function clickToolbarIcon(devtools: CDPSession, id: string, targetId: string) {
  await devtools.send('Extensions.triggerAction' as never, { id, targetId } as never);
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
