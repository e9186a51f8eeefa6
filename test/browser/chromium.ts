import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';
import { ensureChromium } from '../run/chromium-path.mjs';
import { openPanel } from './side-panel';
import { PATIENCE_MS, until } from './until';

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

/**
 * Chromium's own filling of addresses and cards is off: nothing is stored for it here, yet it holds every
 * field of every page against all its patterns, a seventh of the processor's time of a filled row.
 */
const PREFERENCES = { autofill: { profile_enabled: false, credit_card_enabled: false } };

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
  await setPreferences(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(),
    headless: options.headless ?? true,
    args: ARGUMENTS,
    ignoreDefaultArgs: ['--disable-extensions'],
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: options.viewport ?? { width: 1366, height: 768 },
    timeout: PATIENCE_MS,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const close = async () => {
    await context.close();
    if (options.profileFolder === undefined) {
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  };
  return { context, close };
}

/** Writes what a new profile begins with; one that was used before keeps its own. */
async function setPreferences(profile: string): Promise<void> {
  const folder = join(profile, 'Default');
  const path = join(folder, 'Preferences');
  if (existsSync(path)) return;
  await mkdir(folder, { recursive: true });
  await writeFile(path, JSON.stringify(PREFERENCES));
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
      openPanel: (page) => openPanel({ context, devtools, extensionId }, page),
      loadAgain: async (path) => {
        await loadExtension(context, devtools, path);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Loads the extension of a folder; the worker is another one each time. */
async function loadExtension(context: BrowserContext, devtools: CDPSession, path: string) {
  if (!existsSync(join(path, 'manifest.json'))) {
    throw new Error(`No built extension in ${path}: npm run build:extension makes one.`);
  }
  const before = context.serviceWorkers();
  const { id } = (await devtools.send('Extensions.loadUnpacked' as never, { path } as never)) as {
    id: string;
  };
  const worker = await until(
    () => context.serviceWorkers().find((one) => one.url().includes(id) && !before.includes(one)),
    () => `The extension of ${path} was loaded, but its service worker never started.`,
  );
  return { extensionId: id, worker };
}
