import type { EntryRecord, Protection, Sealed, SessionKey } from './records';
import type { VaultSettings } from './types';

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
 * shares and that ends with it. The key and the time of the last activity are two values, so that
 * a late note of activity never brings back a key that was cleared.
 */
export interface SessionKeys {
  read(): Promise<{ key: unknown; usedAt: unknown }>;
  /** Throws `StoreError` ("session-full") when that memory has no room. */
  writeKey(key: SessionKey): Promise<void>;
  /** Milliseconds since 1970. Throws as `writeKey` does. */
  writeUsedAt(usedAt: number): Promise<void>;
  clear(): Promise<void>;
  /** Calls `listener` after any panel wrote or cleared the key; the returned function stops that. */
  onChange(listener: () => void): () => void;
}

export type StoreFault =
  /** No room on the device. */
  | 'full'
  /** No room in the memory of the browser session. */
  | 'session-full'
  /** The browser keeps nothing for us: switched off, or its files are broken. */
  | 'unavailable'
  /** Another panel holds the database and does not let go. */
  | 'blocked'
  /** Made by a later version of ours. */
  | 'newer'
  | 'failed';

/** The only error a store throws; what had been stored before is untouched. */
export class StoreError extends Error {
  constructor(
    readonly fault: StoreFault,
    options?: ErrorOptions,
  ) {
    super(`The vault's store: ${fault}`, options);
  }
}

/** An entry as it goes to the store. */
export interface SealedEntry {
  record: EntryRecord;
  chunks: Sealed[];
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
  addProtection(protection: Protection): Promise<'added' | 'present'>;
  /** changed: it is no longer the one with this `wrapId`, nothing is written. */
  replaceProtection(wrapId: string, protection: Protection): Promise<'replaced' | 'changed'>;
  /** The settings record, or null when none was written. */
  readSettings(): Promise<unknown>;
  writeSettings(settings: VaultSettings): Promise<void>;
  /** The records of all entries, without their chunks. */
  readRecords(): Promise<{ id: string; record: unknown }[]>;
  readEntry(id: string): Promise<StoredEntry | null>;
  /**
   * Puts the entry in place of the one with its id, if `mayReplace` says so of that one's record.
   * gone: the vault `vaultId` was wiped meanwhile; neither `gone` nor `left` writes anything.
   */
  writeEntry(
    vaultId: string,
    entry: SealedEntry,
    mayReplace: (present: unknown) => boolean,
  ): Promise<'added' | 'replaced' | 'left' | 'gone'>;
  /**
   * Puts `before`, as it was read, in place of the entry `id`, if `mayReplace` says so of that one's
   * record; null: only removes it. Nothing happens when the entry is not there any more.
   */
  putBack(
    id: string,
    before: StoredEntry | null,
    mayReplace: (present: unknown) => boolean,
  ): Promise<void>;
  removeEntry(id: string): Promise<void>;
  /** Removes every entry whose `expiresAt` is not after `now`. */
  removeExpired(now: number): Promise<void>;
  /** Removes everything, the database itself included. */
  wipe(): Promise<void>;
}
