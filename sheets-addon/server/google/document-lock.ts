import { failed, type Outcome } from '../../../shared/outcome';

/**
 * Runs `work` while nobody else writes this workbook through the add-on. Does not wait: a second
 * click is told at once that the first is still running.
 */
export function withDocumentLock<T>(work: () => Outcome<T>): Outcome<T> {
  const lock = LockService.getDocumentLock();
  if (!lock?.tryLock(0)) return failed({ code: 'addon.running' });
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}
