import { done, failed, type Outcome } from '../../shared/outcome';
import type { Lock } from './lock';
import type { Clock, SealedEntry, VaultStore } from './ports';
import { openContent, openRecord, sealContent } from './sealed-entry';
import type {
  EntryList,
  NewEntry,
  NewEntryHead,
  OpenedEntry,
  Opening,
  Sealing,
  Vault,
  VaultEntry,
} from './types';

type Entries = Pick<Vault, 'put' | 'sealing' | 'putSealed' | 'get' | 'opening' | 'list' | 'remove'>;

/** What the vault does with its entries; `keepMs` is how long one is kept that is put now. */
export function makeEntries(
  { clock, store }: { clock: Clock; store: VaultStore },
  lock: Lock,
  keepMs: () => Promise<number>,
): Entries {
  async function sealing({ id, kind, name }: NewEntryHead): Promise<Outcome<Sealing>> {
    const key = await lock.key();
    if (!key.ok) return key;
    const keptAt = clock.now();
    const expiresAt = keptAt + (await keepMs());
    const entry = { id: id ?? crypto.randomUUID(), kind, name, keptAt, expiresAt };
    return done({ key: key.value, entry });
  }

  async function putSealed(
    { key, entry }: Sealing,
    sealed: SealedEntry,
  ): Promise<Outcome<VaultEntry>> {
    const written = await store.writeEntry(key.vaultId, sealed, () => true);
    if (written === 'gone') return failed({ code: 'vault.changed' });
    return done({ ...entry, bytes: sealed.record.bytes });
  }

  async function put({ content, ...head }: NewEntry): Promise<Outcome<VaultEntry>> {
    const own = await sealing(head);
    return own.ok ? putSealed(own.value, await sealContent(own.value, content)) : own;
  }

  async function opening(id: string): Promise<Outcome<Opening>> {
    const key = await lock.key();
    if (!key.ok) return key;
    const stored = await store.readEntry(id);
    if (stored === null) return failed({ code: 'vault.entry.missing' });
    return done({ key: key.value, id, stored, now: clock.now() });
  }

  async function get(id: string): Promise<Outcome<OpenedEntry>> {
    const own = await opening(id);
    return own.ok ? openContent(own.value) : own;
  }

  async function list(): Promise<Outcome<EntryList>> {
    await store.removeExpired(clock.now());
    const key = await lock.key();
    if (!key.ok) return key;
    const entries: VaultEntry[] = [];
    const damaged: string[] = [];
    for (const { id, record } of await store.readRecords()) {
      const opened = await openRecord(key.value, record);
      if (opened?.entry.id === id) entries.push(opened.entry);
      else damaged.push(id);
    }
    return done({ entries: entries.sort((one, other) => other.keptAt - one.keptAt), damaged });
  }

  async function remove(id: string): Promise<Outcome<void>> {
    await store.removeEntry(id);
    return done(undefined);
  }

  return { put, sealing, putSealed, get, opening, list, remove };
}
