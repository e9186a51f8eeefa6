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

/** The panel: its first paint, and opening 20,000 pupils of 40 columns until they are kept. */
export async function run(): Promise<Figure[]> {
  const paint = await measureFirstPaint();
  const folder = mkdtempSync(join(tmpdir(), 'panel-'));
  const browser = await launchWithExtension();
  try {
    const path = join(folder, 'lon.xlsx');
    writeFileSync(path, largeWorkbook(RECORDS, ownPerson));
    const address = `chrome-extension://${browser.extensionId}/sidepanel.html`;
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
      ...paint,
      { name: `${name}: file → rows`, value: opened / 1000, unit: 's' },
      { name: `${name}: file → report`, value: reported / 1000, unit: 's' },
      { name: `${name}: longest task`, value: task, unit: 'ms', budget: LONGEST_TASK },
    ];
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function untilKept(panel: Page): Promise<void> {
  await panel.waitForFunction(
    async () => (await chrome.storage.session.get('open')).open,
    null,
    PATIENCE,
  );
}
