import { withoutPersonalData } from '../../batch/journal';
import { closePrintPages } from '../host/print-page';
import { startOn } from './open-table';
import { lockEvidenceAway } from './put-evidence-away';
import type { Work } from './state';

/**
 * The vault was locked: what is kept in it leaves the panel, and comes back when it is unlocked. A
 * file that could not be kept stays, or it would be lost.
 */
export async function lockAway(work: Work): Promise<void> {
  const { keep, reader } = work.ports;
  closePrintPages();
  lockEvidenceAway(work);
  if ((await keep.open()) === null) return;
  if (work.source.value !== null) {
    reader.stop();
    startOn(work, null);
  }
  await forgetValues(work);
}

/** Of the work done, only where it stands stays in memory: no value of a row. */
async function forgetValues({ ports: { keep } }: Work): Promise<void> {
  const progress = await keep.progress();
  if (progress === null) return;
  const states = Object.entries(progress.states).map(([row, state]) => [
    row,
    withoutPersonalData(state),
  ]);
  await keep.keepProgress({ ...progress, current: null, states: Object.fromEntries(states) });
}
