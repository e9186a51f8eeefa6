import { done, failed, type Outcome } from '../../shared/outcome';
import { exportBackup } from './backup-export';
import { mergeBackup, openBackup } from './backup-import';
import { makeEntries } from './entries';
import { makeLock } from './lock';
import { DEFAULT_ITERATIONS } from './passphrase';
import type { Clock, SessionKeys, VaultStore } from './ports';
import { attempt } from './problems';
import { settingsSchema } from './records';
import { openSession } from './session';
import {
  DEFAULT_SETTINGS,
  type Following,
  type Merged,
  type Vault,
  type VaultSettings,
} from './types';

export interface VaultParts {
  clock: Clock;
  store: VaultStore;
  sessionKeys: SessionKeys;
  /** PBKDF2 iterations for new passphrases; `DEFAULT_ITERATIONS` when left out. */
  iterations?: number;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** The vault of these parts, after what has expired was removed; it may still be unset or locked. */
export async function openVault(parts: VaultParts): Promise<Vault> {
  const { clock, store, sessionKeys, iterations = DEFAULT_ITERATIONS } = parts;

  /** Settings that do not fit their schema are the default ones. */
  async function settings(): Promise<VaultSettings> {
    const read = settingsSchema.safeParse(await store.readSettings());
    return read.success ? read.data : DEFAULT_SETTINGS;
  }
  const idleMs = async () => (await settings()).idleMinutes * MINUTE_MS;
  const keepMs = async () => (await settings()).keepDays * DAY_MS;
  const session = openSession(parts, idleMs);
  const lock = makeLock(store, session, iterations);
  const entries = makeEntries(parts, lock, keepMs);

  async function merge(
    file: Blob,
    passphrase: string,
    following?: Following,
  ): Promise<Outcome<Merged>> {
    const key = await lock.key();
    if (!key.ok) return key;
    const backup = await openBackup(file, passphrase, following);
    if (!backup.ok) return backup;
    await store.removeExpired(clock.now());
    const expiresAt = clock.now() + (await keepMs());
    return mergeBackup(store, key.value, backup.value, expiresAt, following);
  }

  // A store that cannot be reached says so at the first call that needs it.
  await attempt(async () => done(await store.removeExpired(clock.now())));

  return {
    state: () => attempt(lock.state),
    watch: (listener) => sessionKeys.onChange(listener),
    setUp: (secret) => attempt(() => lock.setUp(secret)),
    unlock: (passphrase) => attempt(() => lock.unlock(passphrase)),
    changeSecret: (current, next) => attempt(() => lock.changeSecret(current, next)),
    lock: () => session.end(),
    touch: () => attempt(async () => done(await session.touch())),
    put: (entry) => attempt(() => entries.put(entry)),
    sealing: (head) => attempt(() => entries.sealing(head)),
    putSealed: (sealing, sealed) => attempt(() => entries.putSealed(sealing, sealed)),
    get: (id) => attempt(() => entries.get(id)),
    opening: (id) => attempt(() => entries.opening(id)),
    list: () => attempt(() => entries.list()),
    remove: (id) => attempt(() => entries.remove(id)),
    exportBackup: (passphrase, following) =>
      attempt(async () => {
        const key = await lock.key();
        return key.ok ? exportBackup(store, key.value, passphrase, iterations, following) : key;
      }),
    importBackup: (file, passphrase, following) =>
      attempt(() => merge(file, passphrase, following)),
    wipe: () =>
      attempt(async () => {
        await session.end();
        return done(await store.wipe());
      }),
    settings: () => attempt(async () => done(await settings())),
    changeSettings: (wanted) =>
      attempt(async () => {
        const read = settingsSchema.safeParse(wanted);
        if (!read.success) return failed({ code: 'vault.settings.wrong' });
        return done(await store.writeSettings(read.data));
      }),
  };
}
