import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../browser/chromium';
import { DataPerson } from './data-person';
import { type PanelSite, startPanelSite } from './panel-site';

/** shared: tests follow each other, as things do for a person. fresh: each begins on a new device. */
type Device = 'shared' | 'fresh';

/**
 * One browser for all tests of a file, with the panel open beside a page that does not matter; what is
 * returned gives its person.
 */
export function startData(
  device: Device,
  launch: () => Promise<ExtensionBrowser> = launchWithExtension,
): () => DataPerson {
  let site: PanelSite;
  let browser: ExtensionBrowser;
  let person: DataPerson;
  beforeAll(async () => {
    [site, browser] = await Promise.all([startPanelSite(), launch()]);
    person = await DataPerson.atThePanel(browser, `${site.url}/them`);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  if (device === 'fresh') beforeEach(() => person.onNewDevice());
  return () => person;
}
