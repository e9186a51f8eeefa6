import type { Settings } from '../host/kept';
import type { Work } from './state';

/** Changes these settings and leaves the others. */
export async function changeSettings({ ports }: Work, changed: Partial<Settings>): Promise<void> {
  await ports.keep.keepSettings({ ...(await ports.keep.settings()), ...changed });
}
