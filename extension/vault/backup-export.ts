import { done, failed, type Outcome } from '../../shared/outcome';
import { sealBackedUp } from './backup-entry';
import { MAGIC, section } from './backup-file';
import { makeHeader, newBackupKey } from './backup-header';
import type { VaultKey } from './data-key';
import { checkPassphrase } from './passphrase';
import type { VaultStore } from './ports';
import { openEntry } from './sealed-entry';
import type { Backup, Following } from './types';

/**
 * Every readable entry in one file, entry by entry, so that only one is in memory at a time.
 * Problems: `vault.passphrase.short`, `vault.backup.export-stopped`.
 */
export async function exportBackup(
  store: VaultStore,
  vaultKey: VaultKey,
  passphrase: string,
  iterations: number,
  { progress, signal }: Following = {},
): Promise<Outcome<Backup>> {
  const good = checkPassphrase(passphrase);
  if (!good.ok) return good;
  const backupKey = await newBackupKey(passphrase, iterations);
  const sections: Blob[] = [];
  let damaged = 0;
  const records = await store.readRecords();
  for (const [index, { id }] of records.entries()) {
    if (signal?.aborted) break;
    progress?.({ stage: 'saving', done: index, of: records.length });
    const stored = await store.readEntry(id);
    if (stored === null) continue;
    const opened = await openEntry(vaultKey, stored);
    if (opened === null) {
      damaged += 1;
      continue;
    }
    const { entry, packed } = opened;
    const sealed = await sealBackedUp(backupKey.key, sections.length, entry, packed.pieces);
    sections.push(new Blob([await section(sealed)]));
  }
  const header = await section(await makeHeader(backupKey, sections.length));
  if (signal?.aborted) return failed({ code: 'vault.backup.export-stopped' });
  return done({ file: new Blob([MAGIC, header, ...sections]), entries: sections.length, damaged });
}
