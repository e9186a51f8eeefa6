import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

/** Where whoever wants to look finds the pictures of the last run. */
const FOLDER = fileURLToPath(new URL('../../output/screens', import.meta.url));

/** Takes the panel as it stands, in both colour schemes, as narrow as a side panel can be. */
export async function takePictures(panel: Page, state: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await panel.screenshot({ path: join(FOLDER, `${state}-${colorScheme}.png`) });
  }
  await panel.emulateMedia({ colorScheme: 'light' });
}
