import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { EntryRecord, Protection, Sealed } from './records';
import type { VaultSettings } from './types';

/** What stands in the database; what is read from it is still checked by the vault. */
export interface VaultDatabase extends DBSchema {
  protection: { key: 'only'; value: Protection };
  settings: { key: 'only'; value: VaultSettings };
  entries: { key: string; value: EntryRecord; indexes: { expiresAt: number } };
  /** By entry id and place in the entry. */
  chunks: { key: [string, number]; value: Sealed };
}

/** Leads the database from one version to the next; may wait only for requests of `transaction`. */
export type SchemaStep = (
  db: IDBPDatabase<VaultDatabase>,
  transaction: IDBPTransaction<VaultDatabase, StoreNames<VaultDatabase>[], 'versionchange'>,
) => void | Promise<void>;

/**
 * Step n leads from version n to n + 1; the version of the database is the number of steps. A
 * step that was released is never changed: a new layout is a new step at the end.
 */
export const SCHEMA_STEPS: readonly SchemaStep[] = [
  (db) => {
    db.createObjectStore('protection');
    db.createObjectStore('settings');
    db.createObjectStore('entries', { keyPath: 'id' }).createIndex('expiresAt', 'expiresAt');
    db.createObjectStore('chunks');
  },
];
