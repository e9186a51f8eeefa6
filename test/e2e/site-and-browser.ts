import { beforeAll } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../browser/chromium';
import { closeAfterwards } from './close-afterwards';

/** What the tests of a file stand on, from before the first of them until after the last. */
export interface SiteAndBrowser<Site> {
  readonly site: Site;
  readonly browser: ExtensionBrowser;
}

/** One site and one browser with the built extension for all tests of a file. */
export function siteAndBrowser<Site extends { close(): Promise<unknown> }>(
  startSite: () => Promise<Site>,
): SiteAndBrowser<Site> {
  const owned = closeAfterwards();
  let site: Site;
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    site = owned(await startSite());
    browser = owned(await launchWithExtension());
  });
  return {
    get site() {
      return site;
    },
    get browser() {
      return browser;
    },
  };
}
