import { failed, type Outcome } from '../../../shared/outcome';

/** Long enough for a line of the log to be written; a longer command is told to the person. */
const PATIENCE_MS = 5_000;

/** Runs `work` while nobody else writes this workbook through the add-on. */
export function withDocumentLock<T>(
  work: () => Outcome<T>,
  patienceMs: number = PATIENCE_MS,
): Outcome<T> {
  const lock = LockService.getDocumentLock();
  if (!lock?.tryLock(patienceMs)) return failed({ code: 'addon.running' });
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}
