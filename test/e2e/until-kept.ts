import type { Page } from 'playwright-core';
import { until } from '../browser/until';

/** Waits until the open file is kept on the device: from then on the panel may be closed. */
export async function untilKept(panel: Page): Promise<void> {
  await until(
    () => panel.evaluate(async () => (await chrome.storage.session.get('open')).open ?? undefined),
    () => 'The open file was never kept on the device.',
  );
}
