import type { Page } from 'playwright-core';

/** Makes the page so large, and waits until it is: a side panel follows a little later. */
export async function resize(page: Page, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size);
  await page.waitForFunction(
    ({ width, height }) => innerWidth === width && innerHeight === height,
    size,
  );
}
