import { done, failed, type Outcome } from '../../shared/outcome';
import { newDataKey, newId, protect, unprotect, usableKey, type VaultKey } from './data-key';
import { checkPassphrase } from './passphrase';
import type { VaultStore } from './ports';
import { type Protection, protectionSchema } from './records';
import type { Session } from './session';
import type { Secret, VaultState } from './types';

/** The door of the vault: who may have the data key. */
export interface Lock {
  state(): Promise<Outcome<VaultState>>;
  setUp(secret: Secret): Promise<Outcome<void>>;
  unlock(passphrase: string): Promise<Outcome<void>>;
  changeSecret(current: Secret, next: Secret): Promise<Outcome<void>>;
  /** The data key of an open vault; asking for it counts as activity. */
  key(): Promise<Outcome<VaultKey>>;
}

/** `iterations`: what a new passphrase is stretched by; older wrappings with fewer are raised to it. */
export function makeLock(store: VaultStore, session: Session, iterations: number): Lock {
  async function protection(): Promise<Outcome<Protection>> {
    const stored = await store.readProtection();
    if (stored === null) return failed({ code: 'vault.unset' });
    const read = protectionSchema.safeParse(stored);
    return read.success ? done(read.data) : failed({ code: 'vault.damaged' });
  }

  async function dataKey(stored: Protection): Promise<Outcome<VaultKey>> {
    const { by, vaultId } = stored;
    const raw =
      by.kind === 'device'
        ? await unprotect(stored, { device: true })
        : await session.dataKey(vaultId);
    if (raw !== null) return done({ vaultId, key: await usableKey(raw) });
    return failed({ code: by.kind === 'device' ? 'vault.damaged' : 'vault.locked' });
  }

  return {
    async state() {
      const stored = await protection();
      if (!stored.ok)
        return stored.problem.code === 'vault.unset' ? done({ name: 'unset' }) : stored;
      const { by, vaultId } = stored.value;
      const open = by.kind === 'device' || (await session.dataKey(vaultId)) !== null;
      return done(open ? { name: 'open', protection: by.kind } : { name: 'locked' });
    },

    async setUp(secret) {
      const good = checkSecret(secret);
      if (!good.ok) return good;
      const vaultId = newId();
      const raw = newDataKey();
      const added = await store.addProtection(await protect(vaultId, raw, secret, iterations));
      if (added === 'present') return failed({ code: 'vault.already-set-up' });
      if ('passphrase' in secret) await session.begin(vaultId, raw);
      return done(undefined);
    },

    async unlock(passphrase) {
      const stored = await protection();
      if (!stored.ok) return stored;
      const { vaultId, wrapId, by } = stored.value;
      if (by.kind === 'device') return done(undefined);
      const raw = await unprotect(stored.value, { passphrase });
      if (raw === null) return failed({ code: 'vault.passphrase.wrong' });
      if (by.kdf.iterations < iterations) {
        const raised = await protect(vaultId, raw, { passphrase }, iterations);
        await store.replaceProtection(wrapId, raised);
      }
      await session.begin(vaultId, raw);
      return done(undefined);
    },

    async changeSecret(current, next) {
      const good = checkSecret(next);
      if (!good.ok) return good;
      const stored = await protection();
      if (!stored.ok) return stored;
      const { vaultId, wrapId } = stored.value;
      const raw = await unprotect(stored.value, current);
      if (raw === null) return failed({ code: 'vault.passphrase.wrong' });
      const wrapped = await protect(vaultId, raw, next, iterations);
      const replaced = await store.replaceProtection(wrapId, wrapped);
      if (replaced === 'changed') return failed({ code: 'vault.changed' });
      await ('passphrase' in next ? session.begin(vaultId, raw) : session.end());
      return done(undefined);
    },

    async key() {
      const stored = await protection();
      if (!stored.ok) return stored;
      const key = await dataKey(stored.value);
      if (key.ok) await session.touch();
      return key;
    },
  };
}

const checkSecret = (secret: Secret): Outcome<void> =>
  'passphrase' in secret ? checkPassphrase(secret.passphrase) : done(undefined);
