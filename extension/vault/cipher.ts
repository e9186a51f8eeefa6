import { type Bytes, randomBytes, utf8 } from './bytes';
import type { Sealed } from './records';

const NONCE_BYTES = 12;

/** What a sealed thing belongs to: it opens only for exactly the same list. */
export type Binding = readonly (string | number)[];

/** Encrypts with AES-GCM under a fresh random nonce. */
export async function seal(key: CryptoKey, plain: Bytes, boundTo: Binding): Promise<Sealed> {
  const iv = randomBytes(NONCE_BYTES);
  const data = await crypto.subtle.encrypt(parameters(iv, boundTo), key, plain);
  return { iv, data: new Uint8Array(data) };
}

/** The plain bytes, or null when the key, the binding or any byte is not the one it was sealed with. */
export async function unseal(
  key: CryptoKey,
  { iv, data }: Sealed,
  boundTo: Binding,
): Promise<Bytes | null> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(parameters(iv, boundTo), key, data));
  } catch {
    return null;
  }
}

const parameters = (iv: Bytes, boundTo: Binding): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: utf8(JSON.stringify(['thi-dua-so', ...boundTo])),
});
