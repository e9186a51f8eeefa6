import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { SchemaStep, VaultDatabase } from './idb-schema';
import { StoreError } from './ports';

/** How long another panel may take to finish its transaction and let go. */
const BLOCKED_PATIENCE_MS = 3000;

/** The one connection of this panel to the database, opened when first used. */
export interface Connection {
  /** Throws `StoreError`: unavailable, blocked, newer, full. */
  db(): Promise<IDBPDatabase<VaultDatabase>>;
  /** Closes the connection and deletes the database. */
  delete(): Promise<void>;
}

/**
 * Lets go as soon as another panel upgrades or deletes the database, after what is being written is
 * written; the next use connects anew.
 */
export function connect(name: string, steps: readonly SchemaStep[]): Connection {
  let current: Promise<IDBPDatabase<VaultDatabase>> | null = null;
  const forget = () => {
    current = null;
  };

  function open(): Promise<IDBPDatabase<VaultDatabase>> {
    return unlessBlocked(
      (blocked) =>
        openDB<VaultDatabase>(name, steps.length, {
          blocked,
          async upgrade(db, oldVersion, _newVersion, transaction) {
            for (const step of steps.slice(oldVersion)) await step(db, transaction);
          },
          blocking(_current, _blocked, event) {
            forget();
            (event.target as IDBDatabase).close();
          },
          terminated: forget,
        }),
      (db) => db.close(),
    );
  }

  return {
    db() {
      current ??= open().catch((error) => {
        forget();
        throw error;
      });
      return current;
    },
    async delete() {
      const db = await current?.catch(() => null);
      forget();
      db?.close();
      await unlessBlocked(
        (blocked) => deleteDB(name, { blocked }),
        () => undefined,
      );
    },
  };
}

/** Gives up when `job` stays blocked; a result that comes after that goes to `tooLate`. */
function unlessBlocked<T>(
  job: (blocked: () => void) => Promise<T>,
  tooLate: (result: T) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    let givenUp = false;
    let patience: ReturnType<typeof setTimeout> | undefined;
    const blocked = () => {
      patience = setTimeout(() => {
        givenUp = true;
        reject(new StoreError('blocked'));
      }, BLOCKED_PATIENCE_MS);
    };
    job(blocked)
      .then(
        (result) => (givenUp ? tooLate(result) : resolve(result)),
        (cause: unknown) => reject(openingFault(cause)),
      )
      .finally(() => clearTimeout(patience));
  });
}

function openingFault(cause: unknown): StoreError {
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'VersionError') return new StoreError('newer', { cause });
  if (name === 'QuotaExceededError') return new StoreError('full', { cause });
  return new StoreError('unavailable', { cause });
}
