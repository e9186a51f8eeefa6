import { beforeAll, beforeEach } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../browser/chromium';
import { closeAfterwards } from './close-afterwards';
import { DataPerson } from './data-person';
import { startPanelSite } from './panel-site';

/** Hands over what is to be closed after the file. */
type Owned = ReturnType<typeof closeAfterwards>;

/** shared: tests follow each other, as things do for a person. fresh: each begins on a new device. */
type Device = 'shared' | 'fresh';

/**
 * One browser for all tests of a file, with the panel open beside a page that does not matter; what is
 * returned gives its person.
 */
export function startData(
  device: Device,
  launch: (owned: Owned) => Promise<ExtensionBrowser> = () => launchWithExtension(),
): () => DataPerson {
  const owned = closeAfterwards();
  let person: DataPerson;
  beforeAll(async () => {
    const site = owned(await startPanelSite());
    const browser = owned(await launch(owned));
    person = await DataPerson.atThePanel(browser, `${site.url}/them`);
  });
  if (device === 'fresh') beforeEach(() => person.onNewDevice());
  return () => person;
}
