import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchWithExtension } from '../browser/chromium';
import type { Figure } from './figure';
import { measureFirstPaint } from './first-paint';
import { largeWorkbook } from './large-workbook';
import { ownPerson } from './own-person';
import { longestTask } from './panel-tasks';

const RECORDS = 20_000;
/** Milliseconds: longer tasks are felt when typing or scrolling. */
const LONGEST_TASK = 50;
const PATIENCE = { timeout: 180_000 };

/**
 * The panel: its first paint, then 20,000 pupils of 40 columns are opened and kept, all safe repairs
 * accepted at once, and the kept table opened again as when the panel was closed meanwhile.
 */
export async function run(): Promise<Figure[]> {
  const paint = await measureFirstPaint();
  const folder = mkdtempSync(join(tmpdir(), 'panel-'));
  const browser = await launchWithExtension();
  try {
    const path = join(folder, 'lon.xlsx');
    writeFileSync(path, largeWorkbook(RECORDS, ownPerson));
    const panel = await browser.context.newPage();
    await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
    await panel.getByTestId('file').waitFor({ state: 'attached' });
    return [
      ...paint,
      ...(await open(panel, path)),
      ...(await accept(panel)),
      ...(await again(panel)),
    ];
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const NAME = 'Panel, 20,000 × 40';

async function open(panel: Page, path: string): Promise<Figure[]> {
  let [rows, report, kept] = [0, 0, 0];
  const task = await longestTask(panel, async () => {
    const begin = performance.now();
    await panel.getByTestId('file').setInputFiles(path);
    await panel.getByTestId('data').waitFor(PATIENCE);
    rows = performance.now() - begin;
    await panel.getByTestId('scores').waitFor(PATIENCE);
    report = performance.now() - begin;
    await untilKept(panel);
    kept = performance.now() - begin;
  });
  return [
    { name: `${NAME}: file → rows`, value: rows / 1000, unit: 's' },
    { name: `${NAME}: file → report`, value: report / 1000, unit: 's' },
    { name: `${NAME}: file → kept`, value: kept / 1000, unit: 's' },
    { name: `${NAME}: longest task`, value: task, unit: 'ms', budget: LONGEST_TASK },
  ];
}

/** Ends where the accepted repairs are kept too. */
async function accept(panel: Page): Promise<Figure[]> {
  await panel.getByTestId('to-repairs').click();
  const button = panel.getByTestId('accept-safe');
  await button.waitFor();
  let seen = 0;
  const task = await longestTask(panel, async () => {
    const begin = performance.now();
    await button.click();
    await panel.locator('[data-testid="accept-safe"][aria-disabled="true"]').waitFor(PATIENCE);
    seen = performance.now() - begin;
    await untilStored(panel, 'local', 'accepted');
  });
  const name = `${NAME}: all safe repairs accepted`;
  return [
    { name, value: seen, unit: 'ms' },
    { name: `${name}, longest task`, value: task, unit: 'ms', budget: LONGEST_TASK },
  ];
}

async function again(panel: Page): Promise<Figure[]> {
  let rows = 0;
  const task = await longestTask(panel, async () => {
    const begin = performance.now();
    await panel.reload();
    await panel.getByTestId('data').waitFor(PATIENCE);
    rows = performance.now() - begin;
    await panel.getByTestId('scores').waitFor(PATIENCE);
  });
  return [
    { name: `${NAME}: kept table → rows`, value: rows / 1000, unit: 's' },
    { name: `${NAME}: kept table, longest task`, value: task, unit: 'ms', budget: LONGEST_TASK },
  ];
}

/** The panel notes which entries of the vault it works on as soon as all of them are kept. */
const untilKept = (panel: Page) => untilStored(panel, 'session', 'open');

/** Looks again and again, in the panel itself: `waitForFunction` takes any promise for a yes. */
const untilStored = (panel: Page, area: 'local' | 'session', key: string): Promise<void> =>
  panel.evaluate(
    async ([area, key]) => {
      while (!(await chrome.storage[area].get(key))[key]) {
        await new Promise((again) => setTimeout(again, 50));
      }
    },
    [area, key] as const,
  );
