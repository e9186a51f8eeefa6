import type { EntryRecord, SealedChunk } from './records';

/** Time, so that tests can move it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs `run` once after `ms`; the returned function calls it off. */
  later(run: () => void, ms: number): () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  later(run, ms) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/**
 * Where the data key of an unlocked vault waits: memory that every panel of this browser session
 * shares and that ends with it. Holds one record.
 */
export interface SessionKeys {
  read(): Promise<unknown>;
  write(record: unknown): Promise<void>;
  clear(): Promise<void>;
  /** Calls `listener` after any panel wrote or cleared; the returned function stops that. */
  onChange(listener: () => void): () => void;
}

/** full: no room on the device; blocked: another panel holds the database; newer: made by a later version. */
export type StoreFault = 'full' | 'unavailable' | 'blocked' | 'newer' | 'failed';

/** The only error a store throws; what had been stored before is untouched. */
export class StoreError extends Error {
  constructor(
    readonly fault: StoreFault,
    options?: ErrorOptions,
  ) {
    super(`The vault's store: ${fault}`, options);
  }
}

/** An entry as read: nothing about it is trusted until it has passed its schema. */
export interface StoredEntry {
  record: unknown;
  chunks: unknown[];
}

/**
 * Records on disk. Each method is one transaction: all of it happens, or nothing. Every method
 * throws `StoreError` and nothing else.
 */
export interface VaultStore {
  /** The protection record, or null before the vault is set up. */
  readProtection(): Promise<unknown>;
  /** present: another panel was first, nothing is written. */
  addProtection(record: object): Promise<'added' | 'present'>;
  /** gone: the vault `vaultId` was wiped meanwhile, nothing is written. */
  replaceProtection(vaultId: string, record: object): Promise<'replaced' | 'gone'>;
  /** The settings record, or null when none was written. */
  readSettings(): Promise<unknown>;
  writeSettings(record: object): Promise<void>;
  /** The records of all entries, without their chunks. */
  readRecords(): Promise<unknown[]>;
  readEntry(id: string): Promise<StoredEntry | null>;
  /**
   * Puts the entry in place of the one with its id, if `mayReplace` says so of that one.
   * gone: the vault `vaultId` was wiped meanwhile; neither `gone` nor `left` writes anything.
   */
  writeEntry(
    vaultId: string,
    entry: { record: EntryRecord; chunks: SealedChunk[] },
    mayReplace: (present: unknown) => boolean,
  ): Promise<'written' | 'left' | 'gone'>;
  removeEntry(id: string): Promise<void>;
  /** Removes every entry whose `expiresAt` is not after `now`. */
  removeExpired(now: number): Promise<void>;
  /** Removes everything, the database itself included. */
  wipe(): Promise<void>;
}
