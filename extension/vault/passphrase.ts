import { done, failed, type Outcome } from '../../shared/outcome';
import { randomBytes, utf8 } from './bytes';
import type { Kdf } from './records';

/** Floor for PBKDF2-HMAC-SHA-256; a vault made with fewer is wrapped anew when it is next unlocked. */
export const DEFAULT_ITERATIONS = 600_000;

/** In characters as a person counts them. */
export const SHORTEST_PASSPHRASE = 8;

const SALT_BYTES = 16;

export const newKdf = (iterations: number): Kdf => ({
  name: 'PBKDF2-HMAC-SHA-256',
  iterations,
  salt: randomBytes(SALT_BYTES),
});

/** Problem: `vault.passphrase.short`. */
export function checkPassphrase(passphrase: string): Outcome<void> {
  return [...composed(passphrase)].length < SHORTEST_PASSPHRASE
    ? failed({ code: 'vault.passphrase.short', params: { least: SHORTEST_PASSPHRASE } })
    : done(undefined);
}

/** An AES-GCM key that cannot be taken out of WebCrypto. */
export async function deriveKey(passphrase: string, kdf: Kdf): Promise<CryptoKey> {
  const typed = await crypto.subtle.importKey('raw', utf8(composed(passphrase)), 'PBKDF2', false, [
    'deriveKey',
  ]);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: kdf.salt, iterations: kdf.iterations },
    typed,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** Vietnamese input methods differ in how they build "ế": the same word is the same passphrase. */
const composed = (passphrase: string) => passphrase.normalize('NFC');
