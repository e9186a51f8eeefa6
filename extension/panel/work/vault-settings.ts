import type { Outcome } from '../../../shared/outcome';
import { sayProblem } from '../../../shared/words';
import type { Secret, Vault } from '../../vault/types';
import { language } from '../language';
import type { Message, Sentence } from './message';
import { saveFile } from './save-file';
import type { Work } from './state';
import { refreshVault } from './vault';

type Words<T> = (value: T) => Sentence;

/** Does something with the vault and says how it went. */
async function inVault<T>(
  work: Work,
  job: (vault: Vault) => Promise<Outcome<T>>,
  words: Words<T>,
): Promise<Message> {
  const outcome = await job(await work.ports.vault());
  await refreshVault(work);
  return outcome.ok
    ? { meaning: 'good', what: words(outcome.value) }
    : {
        meaning: 'bad',
        what: { key: 'data.vault.refused' },
        why: sayProblem(outcome.problem, language.value),
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

/** One file with every kept table, under a passphrase of its own. */
export const exportBackup = (work: Work, fileName: string, passphrase: string): Promise<Message> =>
  inVault(
    work,
    (vault) => vault.exportBackup(passphrase),
    ({ file, entries, damaged }) => {
      saveFile(fileName, file);
      return { key: 'data.vault.exported', params: { entries, damaged } };
    },
  );

export const importBackup = (work: Work, file: File, passphrase: string): Promise<Message> =>
  inVault(
    work,
    (vault) => vault.importBackup(file, passphrase),
    (merged) => ({ key: 'data.vault.imported', params: { ...merged } }),
  );
