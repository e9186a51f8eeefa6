import type { Outcome } from '../../../shared/outcome';
import type { Following, Vault } from '../../vault/types';
import type { Progress, Stage } from '../reader/calls';
import type { Sentence } from './message';
import { saveFile } from './save-file';
import type { Work } from './state';
import { inVault } from './vault-settings';

/** A backup on its way; it goes on when its screen is left. */
export interface BackupRun {
  progress: Progress;
  stop(): void;
}

/** One file with every kept table, under a passphrase of its own. */
export const exportBackup = (work: Work, fileName: string, passphrase: string): Promise<void> =>
  inSight(
    work,
    'saving',
    async (vault, following) => {
      const outcome = await vault.exportBackup(passphrase, following);
      if (outcome.ok) saveFile(fileName, outcome.value.file);
      return outcome;
    },
    ({ entries, damaged }) => ({ key: 'data.vault.exported', params: { entries, damaged } }),
  );

/** Brings the tables of a backup into the vault. */
export const importBackup = (work: Work, file: Blob, passphrase: string): Promise<void> =>
  inSight(
    work,
    'reading',
    (vault, following) => vault.importBackup(file, passphrase, following),
    (merged) => ({ key: 'data.vault.imported', params: { ...merged } }),
  );

/** Runs `job` with its progress shown, unless another backup is on its way; then says how it went. */
async function inSight<T>(
  work: Work,
  stage: Stage,
  job: (vault: Vault, following: Following) => Promise<Outcome<T>>,
  words: (value: T) => Sentence,
): Promise<void> {
  const { backup, backupSaid } = work.data;
  if (backup.value !== null) return;
  const stopping = new AbortController();
  const progress = (now: Progress) => {
    backup.value = { progress: now, stop: () => stopping.abort() };
  };
  progress({ stage, done: 0, of: null });
  backupSaid.value = null;
  try {
    const { signal } = stopping;
    backupSaid.value = await inVault(work, (vault) => job(vault, { progress, signal }), words);
  } finally {
    backup.value = null;
  }
}
