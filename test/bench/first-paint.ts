import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { BUILT_EXTENSION, launchWithExtension } from '../browser/chromium';
import type { Figure } from './figure';

/** Each page is opened so many times, in turn with the other; the middle one counts. */
const OPENINGS = 15;
/** Milliseconds after the panel was asked for. */
const FIRST_PAINT = 100;

const BARE_PAGE = 'one-word.html';

/** The panel's first paint beside that of a page of one word of the same extension. */
export async function measureFirstPaint(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'first-paint-'));
  try {
    cpSync(BUILT_EXTENSION, folder, { recursive: true });
    writeFileSync(join(folder, BARE_PAGE), '<!doctype html><title>A</title><p>A');
    const browser = await launchWithExtension({ extensionFolder: folder });
    const addressOf = (page: string) => `chrome-extension://${browser.extensionId}/${page}`;
    const panels: number[] = [];
    const bares: number[] = [];
    for (let opening = 0; opening < OPENINGS; opening += 1) {
      bares.push(await firstPaint(browser.context, addressOf(BARE_PAGE)));
      panels.push(await firstPaint(browser.context, addressOf('sidepanel.html')));
    }
    await browser.close();
    const [panel, bare] = [middle(panels), middle(bares)];
    return [
      { name: 'Panel: first paint', value: panel, unit: 'ms', budget: FIRST_PAINT },
      { name: 'A page of one word: first paint', value: bare, unit: 'ms' },
      { name: 'Panel against a page of one word', value: panel / bare, unit: '×' },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** In a tab of its own, from the navigation on. */
async function firstPaint(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(address);
  const paint = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  const time = (await paint.jsonValue()) ?? Number.NaN;
  await page.close();
  return time;
}

const middle = (times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[times.length >> 1] ?? Number.NaN;
