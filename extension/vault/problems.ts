import { failed, type Outcome } from '../../shared/outcome';
import type { WordKey } from '../../shared/words';
import { StoreError, type StoreFault } from './ports';

const WORDS: Record<StoreFault, WordKey> = {
  full: 'vault.store.full',
  'session-full': 'vault.store.session-full',
  unavailable: 'vault.store.unavailable',
  blocked: 'vault.store.blocked',
  newer: 'vault.store.newer',
  failed: 'vault.store.failed',
};

/** What `work` gives, or the problem its store met. */
export async function attempt<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreError) return failed({ code: WORDS[error.fault] });
    throw error;
  }
}
