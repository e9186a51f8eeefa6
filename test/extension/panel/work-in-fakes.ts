import { createWork, type Ports, type Work } from '../../../extension/panel/work/state';
import { VaultWorld } from '../vault/vault-world';
import { FakeKeep, FakePage, FakeReader, FakeSites, FakeTabs } from './fake-browser';

/** The work of a panel on a device of its own: all around it is fake, save what a test hands in. */
export function workInFakes(own: Partial<Ports> = {}): Work {
  const vault = new VaultWorld().openPanel();
  return createWork({
    page: new FakePage([]),
    tabs: new FakeTabs(),
    keep: new FakeKeep(),
    reader: new FakeReader(),
    vault: () => vault,
    sites: new FakeSites(),
    patienceMs: 0,
    ...own,
  });
}
