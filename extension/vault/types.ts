import type { Outcome } from '../../shared/outcome';
import type { Bytes } from './bytes';
import type { VaultKey } from './data-key';
import type { SealedEntry, StoredEntry } from './ports';

/** unset: nothing was ever kept, a protection is to be chosen. A device-key vault is never locked. */
export type VaultState =
  | { name: 'unset' }
  | { name: 'locked' }
  | { name: 'open'; protection: 'passphrase' | 'device' };

/** What opens the vault: a passphrase, or a key that never leaves this browser profile. */
export type Secret = { passphrase: string } | { device: true };

/** What an entry holds; a later version may add kinds, so readers take the ones they know. */
export type EntryKind = 'table' | 'snapshot' | 'evidence';

/** An entry without its content. Times are milliseconds since 1970. */
export interface VaultEntry {
  id: string;
  kind: string;
  /** Shown to the person, e.g. the file name; encrypted on disk. */
  name: string;
  /** When this content was put. */
  keptAt: number;
  /** Removed from then on. */
  expiresAt: number;
  /** Length of the content in bytes. */
  bytes: number;
}

/** What an entry is to be called. */
export interface NewEntryHead {
  /** Of the entry to replace; a new id when left out. */
  id?: string;
  kind: EntryKind;
  name: string;
}

export interface NewEntry extends NewEntryHead {
  /** The content, in pieces of any length: it is compressed and encrypted as it comes. */
  content: Iterable<Bytes>;
}

/** What it takes to seal an entry, also in another thread: the key can be used there, not read. */
export interface Sealing {
  key: VaultKey;
  entry: Omit<VaultEntry, 'bytes'>;
}

/** What it takes to open an entry, also in another thread: the key can be used there, not read. */
export interface Opening {
  key: VaultKey;
  id: string;
  stored: StoredEntry;
  /** Milliseconds since 1970; what has expired by then does not open. */
  now: number;
}

/** An entry with its content. */
export interface OpenedEntry {
  entry: VaultEntry;
  content: Bytes;
}

export interface VaultSettings {
  /** Days an entry is kept, 1–365; holds for entries put from now on. */
  keepDays: number;
  /** Minutes without activity until the vault locks, 1–480. */
  idleMinutes: number;
}

export const DEFAULT_SETTINGS: VaultSettings = { keepDays: 30, idleMinutes: 15 };

export interface EntryList {
  /** Latest first. */
  entries: VaultEntry[];
  /** Ids of entries that cannot be read any more; they can be removed. */
  damaged: string[];
}

export interface Backup {
  file: Blob;
  /** How many entries are in it. */
  entries: number;
  /** How many could not be read and are not in it. */
  damaged: number;
}

/** How far a backup is: its file is read through, then what it holds is kept; or a file is made. */
export interface BackupProgress {
  stage: 'reading' | 'keeping' | 'saving';
  /** In entries. */
  done: number;
  of: number;
}

/** How work on a backup is followed, and ended before its end: it looks there between entries. */
export interface Following {
  progress?(now: BackupProgress): void;
  signal?: AbortSignal;
}

/** What became of the entries of a backup; `left`: the vault had the same or a newer one. */
export interface Merged {
  added: number;
  replaced: number;
  left: number;
}

/**
 * The encrypted store of this device. Problems are `vault.…` of the catalogue; after any of them
 * everything that had been kept is still there. Every call that needs the key also counts as
 * activity.
 */
export interface Vault {
  state(): Promise<Outcome<VaultState>>;
  /**
   * Calls `listener` after a vault under a passphrase was unlocked or locked, in this panel or
   * another; the returned function stops that.
   */
  watch(listener: () => void): () => void;

  /** Makes an empty, open vault. Problems: `vault.passphrase.short`, `vault.already-set-up`. */
  setUp(secret: Secret): Promise<Outcome<void>>;
  /** Problems: `vault.passphrase.wrong`, `vault.unset`. */
  unlock(passphrase: string): Promise<Outcome<void>>;
  /** Locks in every panel. A device-key vault has nothing to lock and stays open. */
  lock(): Promise<void>;
  /** The person did something: the idle time begins anew. */
  touch(): Promise<Outcome<void>>;
  /** Wraps the data key anew, no entry is rewritten. `current` is asked for again, even when open. */
  changeSecret(current: Secret, next: Secret): Promise<Outcome<void>>;

  put(entry: NewEntry): Promise<Outcome<VaultEntry>>;
  /** For content that lies in another thread: `sealContent` there, then `putSealed` here. */
  sealing(head: NewEntryHead): Promise<Outcome<Sealing>>;
  putSealed(sealing: Sealing, sealed: SealedEntry): Promise<Outcome<VaultEntry>>;
  /** Content is given only after all of it was authenticated. Problems: `vault.entry.missing`, `.damaged`. */
  get(id: string): Promise<Outcome<OpenedEntry>>;
  /** For content that is wanted in another thread: `openContent` there. Problem: `vault.entry.missing`. */
  opening(id: string): Promise<Outcome<Opening>>;
  /** Removes what has expired, then lists the rest. */
  list(): Promise<Outcome<EntryList>>;
  remove(id: string): Promise<Outcome<void>>;

  /** Deletes the database, every key and the settings; works locked too. */
  wipe(): Promise<Outcome<void>>;

  /**
   * One file with every readable entry, under a passphrase of its own.
   * Problems: `vault.passphrase.short`; `vault.backup.export-stopped`, without a file.
   */
  exportBackup(passphrase: string, following?: Following): Promise<Outcome<Backup>>;
  /**
   * Merges a backup by id; of two entries with one id the one put later stays. The time to live
   * begins anew. Nothing is written unless the whole file reads right.
   * Problems: `vault.backup.not-one`, `.newer`, `.damaged`, `.passphrase-wrong`; and `.full`
   * when the device had no room for the rest: the entries written until then stay. After
   * `vault.backup.import-stopped` the entries are what they were before.
   */
  importBackup(file: Blob, passphrase: string, following?: Following): Promise<Outcome<Merged>>;

  settings(): Promise<Outcome<VaultSettings>>;
  changeSettings(settings: VaultSettings): Promise<Outcome<void>>;
}
