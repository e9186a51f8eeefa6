import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Waits until the open file is kept on the device: from then on the panel may be closed. */
export async function untilKept(panel: Page): Promise<void> {
  const kept = () =>
    panel.evaluate(async () => (await chrome.storage.session.get('open')).open ?? null);
  await expect.poll(kept).not.toBeNull();
}
