import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../../browser/chromium';

const TABS = 20;
const FORM = '<form><label>Họ tên <input></label><button>Lưu</button></form>';

/** What the extension has put into a page: its worlds, and listeners the page did not set itself. */
interface Traces {
  worlds: string[];
  listeners: number;
}

describe('pages that are not being filled', () => {
  let browser: ExtensionBrowser;
  const tabs: Page[] = [];

  beforeAll(async () => {
    browser = await launchWithExtension();
    await browser.context.route('http://form.test/**', (route) =>
      route.fulfill({ body: FORM, contentType: 'text/html; charset=utf-8' }),
    );
    for (let tab = 0; tab < TABS; tab += 1) {
      const page = await browser.context.newPage();
      await page.goto(`http://form.test/${tab}`);
      tabs.push(page);
    }
  }, 120_000);
  afterAll(() => browser.close());

  async function tracesIn(page: Page): Promise<Traces> {
    const devtools = await browser.context.newCDPSession(page);
    const worlds: string[] = [];
    devtools.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension:')) worlds.push(context.name);
    });
    await devtools.send('Runtime.enable');
    let listeners = 0;
    for (const expression of ['window', 'document', 'document.querySelector("input")']) {
      const { result } = await devtools.send('Runtime.evaluate', { expression });
      const found = await devtools.send('DOMDebugger.getEventListeners', {
        objectId: result.objectId ?? '',
      });
      listeners += found.listeners.length;
    }
    await devtools.detach();
    return { worlds, listeners };
  }

  it(`hold no world and no listener of the extension, in ${TABS} tabs, panel open or not`, async () => {
    const [first] = tabs;
    if (!first) throw new Error('no tab was opened');
    const none = tabs.map(() => ({ worlds: [], listeners: 0 }));
    expect(await Promise.all(tabs.map(tracesIn))).toEqual(none);
    await browser.openPanel(first);
    expect(await Promise.all(tabs.map(tracesIn))).toEqual(none);
  });

  it('are told from the one page that is read', async () => {
    await browser.worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const tabId = tab?.id ?? chrome.tabs.TAB_ID_NONE;
      await chrome.scripting.executeScript({ target: { tabId }, files: ['/page.js'] });
    });
    const traces = await Promise.all(tabs.map(tracesIn));
    expect(traces.map(({ worlds }) => worlds.length)).toEqual([1, ...Array(TABS - 1).fill(0)]);
    expect(traces.map(({ listeners }) => listeners)).toEqual(Array(TABS).fill(0));
  });
});
