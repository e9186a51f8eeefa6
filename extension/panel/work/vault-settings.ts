import type { Outcome } from '../../../shared/outcome';
import { sayProblem, type WordKey } from '../../../shared/words';
import type { Secret, Vault } from '../../vault/types';
import { language } from '../language';
import type { Message, Sentence } from './message';
import type { Work } from './state';
import { refreshVault } from './vault';

/** What the person herself brought about. */
const STOPPED: ReadonlySet<WordKey> = new Set([
  'vault.backup.export-stopped',
  'vault.backup.import-stopped',
]);

type Words<T> = (value: T) => Sentence;

/** Does something with the vault and says how it went. */
export async function inVault<T>(
  work: Work,
  job: (vault: Vault) => Promise<Outcome<T>>,
  words: Words<T>,
): Promise<Message> {
  const outcome = await job(await work.ports.vault());
  await refreshVault(work);
  if (outcome.ok) return { meaning: 'good', what: words(outcome.value) };
  const { problem } = outcome;
  if (STOPPED.has(problem.code)) return { meaning: 'wait', what: { key: problem.code } };
  return {
    meaning: 'bad',
    what: { key: 'data.vault.refused' },
    why: sayProblem(problem, language.value),
  };
}

const saved = (): Sentence => ({ key: 'data.vault.saved' });

/** Sets or changes what opens the vault; nothing that is kept is lost. */
export const changeSecret = (work: Work, current: Secret, next: Secret): Promise<Message> =>
  inVault(
    work,
    async (vault) => {
      const state = await vault.state();
      if (!state.ok) return state;
      return state.value.name === 'unset' ? vault.setUp(next) : vault.changeSecret(current, next);
    },
    saved,
  );

export const lockNow = async (work: Work): Promise<void> => (await work.ports.vault()).lock();

export const saveTimes = (work: Work, keepDays: number, idleMinutes: number): Promise<Message> =>
  inVault(work, (vault) => vault.changeSettings({ keepDays, idleMinutes }), saved);
