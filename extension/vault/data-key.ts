import { type Bytes, randomBytes, toBase64 } from './bytes';
import { type Binding, seal, unseal } from './cipher';
import { deriveKey, newKdf } from './passphrase';
import { FORMAT, type Protection } from './records';
import type { Secret } from './types';

const DATA_KEY_BYTES = 32;
const ID_BYTES = 16;

/** The key of one vault, ready for use: entries of another vault do not open with it. */
export interface VaultKey {
  vaultId: string;
  key: CryptoKey;
}

export const newDataKey = (): Bytes => randomBytes(DATA_KEY_BYTES);
export const newId = (): string => toBase64(randomBytes(ID_BYTES));

export const usableKey = (dataKey: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', dataKey, 'AES-GCM', false, ['encrypt', 'decrypt']);

/** Wraps the data key for `secret`; `iterations` is what a passphrase is stretched by. */
export async function protect(
  vaultId: string,
  dataKey: Bytes,
  secret: Secret,
  iterations: number,
): Promise<Protection> {
  const { by, wrapping } = await newWrapping(secret, iterations);
  const wrapped = await seal(wrapping, dataKey, binding(vaultId, by));
  return { format: FORMAT, vaultId, wrapId: newId(), wrapped, by };
}

/** The data key, or null when `secret` is not the one it was wrapped for. */
export async function unprotect(protection: Protection, secret: Secret): Promise<Bytes | null> {
  const { by, vaultId, wrapped } = protection;
  if (by.kind === 'device') {
    return 'device' in secret ? unseal(by.key, wrapped, binding(vaultId, by)) : null;
  }
  if (!('passphrase' in secret)) return null;
  const wrapping = await deriveKey(secret.passphrase, by.kdf);
  return unseal(wrapping, wrapped, binding(vaultId, by));
}

async function newWrapping(secret: Secret, iterations: number) {
  if ('passphrase' in secret) {
    const kdf = newKdf(iterations);
    const by = { kind: 'passphrase', kdf } as const;
    return { by, wrapping: await deriveKey(secret.passphrase, kdf) };
  }
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  return { by: { kind: 'device', key } as const, wrapping: key };
}

function binding(vaultId: string, by: Protection['by']): Binding {
  const how = by.kind === 'device' ? [] : [by.kdf.name, by.kdf.iterations, toBase64(by.kdf.salt)];
  return ['data-key', FORMAT, vaultId, by.kind, ...how];
}
