import type { Page } from 'playwright-core';

/** More than the stops of any screen. */
const MOST_PRESSES = 60;

/** Presses Tab until the focus is on an element that `selector` matches. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab never reached ${selector}`);
}
