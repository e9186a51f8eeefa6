import type { BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../../browser/chromium';
import { bundlePageScript, PageScript } from './page-script';

const ADDRESS = 'http://form.test/';

/** One Chromium for a test file: shows pages given as text and injects the page script into them. */
export interface FormBrowser {
  page: Page;
  /** Shows a page; its scripts run unless `scripts` is 'off'. */
  show(html: string | Buffer, scripts?: 'on' | 'off'): Promise<PageScript>;
  /** Injects the script once more into the page that is shown. */
  injectAgain(): Promise<PageScript>;
  close(): Promise<void>;
}

export async function openFormBrowser(): Promise<FormBrowser> {
  const names = ['thiDuaSo', 'thiDuaSoTables', 'thiDuaSoHighlight', 'thiDuaSoFill'] as const;
  const scripts = await Promise.all(names.map(bundlePageScript));
  const { context, close } = await launchBrowser();
  const page = await context.newPage();
  let body: string | Buffer = '';
  let policy = '';
  await serve(context, () => ({ body, policy }));
  let injected: PageScript | null = null;
  const inject = async () => {
    await injected?.close();
    injected = await PageScript.inject(page, context, scripts);
    return injected;
  };
  return {
    page,
    async show(html, scripts = 'on') {
      body = html;
      policy = scripts === 'on' ? '' : "script-src 'none'";
      await page.goto(ADDRESS);
      return inject();
    },
    injectAgain: inject,
    close,
  };
}

/** Answers the one address with the page of the moment; nothing else is reached. */
async function serve(
  context: BrowserContext,
  now: () => { body: string | Buffer; policy: string },
) {
  await context.route('**', (route) => {
    if (!route.request().isNavigationRequest()) return route.abort();
    const { body, policy } = now();
    return route.fulfill({
      body,
      contentType: typeof body === 'string' ? 'text/html; charset=utf-8' : 'text/html',
      headers: policy === '' ? {} : { 'content-security-policy': policy },
    });
  });
}
