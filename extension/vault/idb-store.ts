import type { IDBPTransaction, StoreNames } from 'idb';
import { connect } from './idb-connection';
import { SCHEMA_STEPS, type SchemaStep, type VaultDatabase } from './idb-schema';
import { type SealedEntry, StoreError, type VaultStore } from './ports';

type Name = StoreNames<VaultDatabase>;
type Transaction<Names extends Name[], Mode extends IDBTransactionMode> = IDBPTransaction<
  VaultDatabase,
  Names,
  Mode
>;
/** A transaction that writes entries. */
type OfEntries = Pick<Transaction<['entries', 'chunks'], 'readwrite'>, 'objectStore'>;

const ONLY = 'only';
const ALL_STORES: Name[] = ['protection', 'settings', 'entries', 'chunks'];

/**
 * The vault in IndexedDB. Writes are asked to be on disk before they count as done ("strict"), so
 * that "kept" stays true when the power fails.
 */
export function idbStore(
  name = 'thi-dua-so-vault',
  steps: readonly SchemaStep[] = SCHEMA_STEPS,
): VaultStore {
  const connection = connect(name, steps);

  async function reading<Names extends Name[], T>(
    stores: [...Names],
    work: (transaction: Transaction<Names, 'readonly'>) => Promise<T>,
  ): Promise<T> {
    const db = await connection.db();
    return whole(() => db.transaction(stores, 'readonly'), work);
  }

  async function writing<Names extends Name[], T>(
    stores: [...Names],
    work: (transaction: Transaction<Names, 'readwrite'>) => Promise<T>,
  ): Promise<T> {
    const db = await connection.db();
    return whole(() => db.transaction(stores, 'readwrite', { durability: 'strict' }), work);
  }

  const empty = () =>
    writing(ALL_STORES, async (tx) => {
      await Promise.all(ALL_STORES.map((store) => tx.objectStore(store).clear()));
    });

  return {
    readProtection: () =>
      reading(['protection'], async (tx) => (await tx.objectStore('protection').get(ONLY)) ?? null),

    addProtection: (protection) =>
      writing(['protection'], async (tx) => {
        const store = tx.objectStore('protection');
        if ((await store.count()) > 0) return 'present';
        await store.put(protection, ONLY);
        return 'added';
      }),

    replaceProtection: (wrapId, protection) =>
      writing(['protection'], async (tx) => {
        const store = tx.objectStore('protection');
        if ((await store.get(ONLY))?.wrapId !== wrapId) return 'changed';
        await store.put(protection, ONLY);
        return 'replaced';
      }),

    readSettings: () =>
      reading(['settings'], async (tx) => (await tx.objectStore('settings').get(ONLY)) ?? null),

    writeSettings: (settings) =>
      writing(['settings'], async (tx) => {
        await tx.objectStore('settings').put(settings, ONLY);
      }),

    readRecords: () =>
      reading(['entries'], async (tx) => {
        const records = await tx.objectStore('entries').getAll();
        return records.map((record) => ({ id: record.id, record }));
      }),

    readEntry: (id) =>
      reading(['entries', 'chunks'], async (tx) => {
        const record = await tx.objectStore('entries').get(id);
        if (record === undefined) return null;
        return { record, chunks: await tx.objectStore('chunks').getAll(chunksOf(id)) };
      }),

    writeEntry: (vaultId, { record, chunks }, mayReplace) =>
      writing(['protection', 'entries', 'chunks'], async (tx) => {
        const entries = tx.objectStore('entries');
        const [protection, present] = await Promise.all([
          tx.objectStore('protection').get(ONLY),
          entries.get(record.id),
        ]);
        if (protection?.vaultId !== vaultId) return 'gone';
        if (present !== undefined && !mayReplace(present)) return 'left';
        await removeIn(tx, record.id);
        await putIn(tx, { record, chunks });
        return present === undefined ? 'added' : 'replaced';
      }),

    putBack: (id, before, mayReplace) =>
      writing(['entries', 'chunks'], async (tx) => {
        const present = await tx.objectStore('entries').get(id);
        if (present === undefined || !mayReplace(present)) return;
        await removeIn(tx, id);
        // It goes back unread: whatever it is, it came from there.
        if (before !== null) await putIn(tx, before as SealedEntry);
      }),

    removeEntry: (id) => writing(['entries', 'chunks'], (tx) => removeIn(tx, id)),

    removeExpired: (now) =>
      writing(['entries', 'chunks'], async (tx) => {
        const expired = IDBKeyRange.upperBound(now);
        const index = tx.objectStore('entries').index('expiresAt');
        for (const id of await index.getAllKeys(expired)) await removeIn(tx, id);
      }),

    async wipe() {
      // Emptied first, for the case that another panel keeps it from being deleted; what cannot be
      // opened can still be deleted.
      await empty().catch(() => undefined);
      await connection.delete();
    },
  };
}

async function putIn(tx: OfEntries, { record, chunks }: SealedEntry): Promise<void> {
  const content = tx.objectStore('chunks');
  await Promise.all([
    ...chunks.map((chunk, index) => content.put(chunk, [record.id, index])),
    tx.objectStore('entries').put(record),
  ]);
}

async function removeIn(tx: OfEntries, id: string): Promise<void> {
  await tx.objectStore('chunks').delete(chunksOf(id));
  await tx.objectStore('entries').delete(id);
}

/** In IndexedDB's order an array comes after every number. */
const chunksOf = (id: string) => IDBKeyRange.bound([id], [id, []]);

/** Runs `work` in one transaction: what it returns counts only once all of it is written. */
async function whole<Tx extends { done: Promise<void>; abort(): void }, T>(
  begin: () => Tx,
  work: (transaction: Tx) => Promise<T>,
): Promise<T> {
  let transaction: Tx;
  try {
    transaction = begin();
  } catch (cause) {
    throw new StoreError('failed', { cause });
  }
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (cause) {
    abort(transaction);
    const reasons = [cause, await transaction.done.catch((reason: unknown) => reason)];
    throw new StoreError(reasons.some(isQuota) ? 'full' : 'failed', { cause });
  }
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // Already over: it was aborted by the browser, or had nothing left to do.
  }
}

const isQuota = (reason: unknown) =>
  reason instanceof DOMException && reason.name === 'QuotaExceededError';
