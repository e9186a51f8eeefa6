import { failed, type Outcome } from '../../../shared/outcome';
import { withNotes } from './run-notes';

/** Long enough for a line of the log to be written; a longer command is told to the person. */
const PATIENCE_MS = 5_000;

/** Runs a command of a person while nobody else writes this workbook through the add-on. */
export const withDocumentLock = <T>(work: () => Outcome<T>): Outcome<T> =>
  underDocumentLock(() => withNotes(work), PATIENCE_MS);

/** The same for what no sidebar watches; waits for `patienceMs` until others are done. */
export function underDocumentLock<T>(work: () => Outcome<T>, patienceMs: number): Outcome<T> {
  const lock = LockService.getDocumentLock();
  if (!lock?.tryLock(patienceMs)) return failed({ code: 'addon.running' });
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}
