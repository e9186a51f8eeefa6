import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { launchWithExtension } from '../browser/chromium';
import type { Figure } from './figure';
import { largeWorkbook } from './large-workbook';
import { ownPerson } from './own-person';
import { longestTask } from './panel-tasks';

const RECORDS = 20_000;
/** Milliseconds: longer tasks are felt when typing or scrolling. */
const LONGEST_TASK = 50;
const PATIENCE = { timeout: 180_000 };

/** The first paint is the middle one of so many openings. */
const OPENINGS = 9;
/** Milliseconds after the panel was asked for. */
const FIRST_PAINT = 100;

/** The panel: its first paint, and opening 20,000 pupils of 40 columns until they are kept. */
export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'panel-'));
  const browser = await launchWithExtension();
  try {
    const path = join(folder, 'lon.xlsx');
    writeFileSync(path, largeWorkbook(RECORDS, ownPerson));
    const address = `chrome-extension://${browser.extensionId}/sidepanel.html`;
    const paint = await firstPaint(browser.context, address);
    const bare = await firstPaint(browser.context, BARE_PAGE);
    const panel = await browser.context.newPage();
    await panel.goto(address);
    await panel.getByTestId('file').waitFor({ state: 'attached' });
    let opened = 0;
    let reported = 0;
    const task = await longestTask(panel, async () => {
      const begin = performance.now();
      await panel.getByTestId('file').setInputFiles(path);
      await panel.getByTestId('data').waitFor(PATIENCE);
      opened = performance.now() - begin;
      await panel.getByTestId('scores').waitFor(PATIENCE);
      reported = performance.now() - begin;
      await untilKept(panel);
    });
    const name = 'Panel, 20,000 × 40';
    return [
      { name: 'Panel: first paint', value: paint, unit: 'ms', budget: FIRST_PAINT },
      { name: 'A page of one word: first paint', value: bare, unit: 'ms' },
      { name: `${name}: file → rows`, value: opened / 1000, unit: 's' },
      { name: `${name}: file → report`, value: reported / 1000, unit: 's' },
      { name: `${name}: longest task`, value: task, unit: 'ms', budget: LONGEST_TASK },
    ];
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What this machine needs for any page at all. */
const BARE_PAGE = 'data:text/html,<!doctype html><title>A</title><p>A';

/** The middle of several openings, each in a tab of its own. */
async function firstPaint(context: BrowserContext, address: string): Promise<number> {
  const times: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    const page = await context.newPage();
    await page.goto(address);
    const paint = await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    );
    times.push((await paint.jsonValue()) ?? Number.NaN);
    await page.close();
  }
  return times.sort((one, other) => one - other)[OPENINGS >> 1] ?? Number.NaN;
}

async function untilKept(panel: Page): Promise<void> {
  await panel.waitForFunction(
    async () => (await chrome.storage.session.get('open')).open,
    null,
    PATIENCE,
  );
}
