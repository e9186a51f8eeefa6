import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { resize } from '../browser/resize';

/** What depends on colours: asked again in the dark. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong, in both colour schemes, and what does not fit into 320 px. */
export async function troublesOf(panel: Page): Promise<string[]> {
  const found: string[] = [];
  const size = panel.viewportSize();
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // Without the list of everything that is well, which is many times as long.
    const axe = new AxeBuilder({ page: panel })
      .setLegacyMode()
      .options({ resultTypes: ['violations'] });
    const { violations } = await (colorScheme === 'dark'
      ? axe.withRules(OF_COLOURS)
      : axe
    ).analyze();
    for (const { id, nodes } of violations) {
      found.push(...nodes.map(({ target }) => `${colorScheme}: ${id} at ${target.join(' ')}`));
    }
  }
  await panel.emulateMedia({ colorScheme: 'light' });
  await resize(panel, { width: 320, height: 640 });
  const tooWide = await panel.evaluate(() =>
    [...document.querySelectorAll('#panel *')]
      .filter((one) => one.closest('.preview') === null && !one.matches('.visually-hidden'))
      .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth)
      .map((one) => `320 px: ${one.tagName} ${one.className} sticks out`),
  );
  if (size) await resize(panel, size);
  return [...found, ...tooWide];
}
