import type { KeepOutcome } from '../host/ports';
import { bad } from './message';
import { type MessagePlace, tell, type Work } from './state';

/** Says at `place` what could not be kept on this device; the work itself goes on. */
export function sayUnlessKept(work: Work, place: MessagePlace, kept: KeepOutcome): void {
  if (kept === 'kept') return;
  const why = { key: kept === 'full' ? 'panel.keep.full' : 'panel.keep.failed' } as const;
  tell(work, place, bad({ key: 'panel.keep.lost' }, { key: 'panel.keep.next' }, why));
}
