import { done, failed, type Outcome } from '../../shared/outcome';
import { type OpenedBackup, openBackedUp } from './backup-entry';
import { BACKUP_ENDING, hasMagic, MAGIC, readSection } from './backup-file';
import { openHeader } from './backup-header';
import type { VaultKey } from './data-key';
import { StoreError, type VaultStore } from './ports';
import { entryRecordSchema } from './records';
import { sealEntry } from './sealed-entry';
import type { Merged } from './types';

/** A backup that was read once, whole, and is right. */
export interface OpenedFile {
  file: Blob;
  key: CryptoKey;
  entries: number;
  /** The byte at which the first entry begins. */
  begin: number;
}

/** Problems: `vault.backup.not-one`, `.newer`, `.damaged`, `.passphrase-wrong`. */
export async function openBackup(file: Blob, passphrase: string): Promise<Outcome<OpenedFile>> {
  if (!(await hasMagic(file))) {
    return failed({ code: 'vault.backup.not-one', params: { ending: BACKUP_ENDING } });
  }
  const first = await readSection(file, MAGIC.length);
  if (first === null) return failed({ code: 'vault.backup.damaged' });
  const header = await openHeader(first.payload, passphrase);
  if (!header.ok) return header;
  const opened: OpenedFile = { file, begin: first.end, ...header.value };
  for await (const entry of entriesOf(opened)) {
    if (entry === null) return failed({ code: 'vault.backup.damaged' });
  }
  return done(opened);
}

/** Writes the entries of a backup, each only over an older one; they expire at `expiresAt`. */
export async function mergeBackup(
  store: VaultStore,
  vaultKey: VaultKey,
  backup: OpenedFile,
  expiresAt: number,
): Promise<Outcome<Merged>> {
  const merged: Merged = { added: 0, replaced: 0, left: 0 };
  for await (const opened of entriesOf(backup)) {
    if (opened === null) return failed({ code: 'vault.backup.damaged' });
    const { facts, packed } = opened;
    const sealed = await sealEntry(vaultKey, { ...facts, expiresAt }, packed.pieces);
    const isOlder = (present: unknown) => {
      const record = entryRecordSchema.safeParse(present);
      return !record.success || record.data.keptAt < facts.keptAt;
    };
    const written = await store
      .writeEntry(vaultKey.vaultId, sealed, isOlder)
      .catch((error: unknown) => {
        if (error instanceof StoreError && error.fault === 'full') return 'full' as const;
        throw error;
      });
    if (written === 'gone') return failed({ code: 'vault.changed' });
    if (written === 'full') {
      const params = { count: merged.added + merged.replaced + merged.left, all: backup.entries };
      return failed({ code: 'vault.backup.full', params });
    }
    merged[written] += 1;
  }
  return done(merged);
}

/** Every entry in turn, or null and no more where the file is altered, cut short or too long. */
async function* entriesOf({
  file,
  key,
  entries,
  begin,
}: OpenedFile): AsyncGenerator<OpenedBackup | null> {
  let at = begin;
  for (let index = 0; index < entries; index += 1) {
    const section = await readSection(file, at);
    const opened = section && (await openBackedUp(key, index, section.payload));
    yield opened;
    if (section === null || opened === null) return;
    at = section.end;
  }
  if (at !== file.size) yield null;
}
