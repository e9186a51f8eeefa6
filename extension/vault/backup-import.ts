import { done, failed, type Outcome } from '../../shared/outcome';
import { type OpenedBackup, openBackedUp } from './backup-entry';
import { BACKUP_ENDING, hasMagic, MAGIC, readSection } from './backup-file';
import { openHeader } from './backup-header';
import { takeBack, type Written } from './backup-undo';
import type { VaultKey } from './data-key';
import { StoreError, type VaultStore } from './ports';
import { entryRecordSchema } from './records';
import { sealEntry } from './sealed-entry';
import type { Following, Merged } from './types';

/** A backup that was read once, whole, and is right. */
export interface OpenedFile {
  file: Blob;
  key: CryptoKey;
  entries: number;
  /** The byte at which the first entry begins. */
  begin: number;
}

const STOPPED = { code: 'vault.backup.import-stopped' } as const;

/** Problems: `vault.backup.not-one`, `.newer`, `.damaged`, `.passphrase-wrong`, `.import-stopped`. */
export async function openBackup(
  file: Blob,
  passphrase: string,
  { progress, signal }: Following = {},
): Promise<Outcome<OpenedFile>> {
  if (!(await hasMagic(file))) {
    return failed({ code: 'vault.backup.not-one', params: { ending: BACKUP_ENDING } });
  }
  const first = await readSection(file, MAGIC.length);
  if (first === null) return failed({ code: 'vault.backup.damaged' });
  const header = await openHeader(first.payload, passphrase);
  if (!header.ok) return header;
  const opened: OpenedFile = { file, begin: first.end, ...header.value };
  let read = 0;
  for await (const entry of entriesOf(opened)) {
    if (signal?.aborted) break;
    if (entry === null) return failed({ code: 'vault.backup.damaged' });
    read += 1;
    progress?.({ stage: 'reading', done: read, of: opened.entries });
  }
  return signal?.aborted ? failed(STOPPED) : done(opened);
}

/**
 * Writes the entries of a backup, each only over an older one; they expire at `expiresAt`. What was
 * written until it is stopped is taken back.
 */
export async function mergeBackup(
  store: VaultStore,
  vaultKey: VaultKey,
  backup: OpenedFile,
  expiresAt: number,
  { progress, signal }: Following = {},
): Promise<Outcome<Merged>> {
  const merged: Merged = { added: 0, replaced: 0, left: 0 };
  const written: Written[] = [];
  const count = () => merged.added + merged.replaced + merged.left;
  for await (const opened of entriesOf(backup)) {
    if (signal?.aborted) break;
    progress?.({ stage: 'keeping', done: count(), of: backup.entries });
    if (opened === null) return failed({ code: 'vault.backup.damaged' });
    const { facts, packed } = opened;
    const sealed = await sealEntry(vaultKey, { ...facts, expiresAt }, packed.pieces);
    const isOlder = (present: unknown) => {
      const record = entryRecordSchema.safeParse(present);
      return !record.success || record.data.keptAt < facts.keptAt;
    };
    const before = await store.readEntry(facts.id);
    const outcome = await store
      .writeEntry(vaultKey.vaultId, sealed, isOlder)
      .catch((error: unknown) => {
        if (error instanceof StoreError && error.fault === 'full') return 'full' as const;
        throw error;
      });
    if (outcome === 'gone') return failed({ code: 'vault.changed' });
    if (outcome === 'full') {
      return failed({
        code: 'vault.backup.full',
        params: { count: count(), all: backup.entries },
      });
    }
    if (outcome !== 'left') written.push({ record: sealed.record, before });
    merged[outcome] += 1;
  }
  if (!signal?.aborted) return done(merged);
  await takeBack(store, written);
  return failed(STOPPED);
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
