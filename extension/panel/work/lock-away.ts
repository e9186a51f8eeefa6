import { closePrintPages } from '../host/print-page';
import { startOn } from './open-table';
import type { Work } from './state';

/**
 * The vault was locked: what is kept in it leaves the panel, and comes back when it is unlocked. A
 * file that could not be kept stays, or it would be lost.
 */
export async function lockAway(work: Work): Promise<void> {
  closePrintPages();
  if (work.source.value === null || (await work.ports.keep.open()) === null) return;
  work.ports.reader.stop();
  startOn(work, null);
}
