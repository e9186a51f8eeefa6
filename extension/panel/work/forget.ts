import type { KeepOutcome } from '../host/ports';
import { closeTable } from './open-table';
import type { Work } from './state';

/** Forgets the open file, the row states and the matches on this device. */
export async function forgetAll(work: Work): Promise<KeepOutcome> {
  await closeTable(work);
  return work.ports.keep.forgetAll();
}
