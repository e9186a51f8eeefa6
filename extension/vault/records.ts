import * as z from 'zod/mini';
import type { Bytes } from './bytes';

/** Version of the records below; part of what every sealed record is bound to. */
export const FORMAT = 1;

const bytes = z.custom<Bytes>((value) => value instanceof Uint8Array);
const time = z.int().check(z.nonnegative());
const count = z.int().check(z.nonnegative());

/** Something encrypted: AES-GCM, 96-bit nonce, 128-bit tag at the end of `data`. */
export const sealedSchema = z.object({ iv: bytes, data: bytes });
export type Sealed = z.infer<typeof sealedSchema>;

/** How a passphrase becomes a key. The upper limit keeps a forged record from stalling the panel. */
export const kdfSchema = z.object({
  name: z.literal('PBKDF2-HMAC-SHA-256'),
  iterations: z.int().check(z.minimum(1), z.maximum(10_000_000)),
  salt: bytes,
});
export type Kdf = z.infer<typeof kdfSchema>;

/** What the data key is wrapped with. */
export const protectionSchema = z.object({
  format: z.literal(FORMAT),
  /** Random, made anew at every set-up: a key and a record of two vaults never meet. */
  vaultId: z.string(),
  /** Random, made anew whenever the data key is wrapped: tells two wrappings apart. */
  wrapId: z.string(),
  wrapped: sealedSchema,
  by: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('passphrase'), kdf: kdfSchema }),
    z.object({
      kind: z.literal('device'),
      key: z.custom<CryptoKey>((value) => value instanceof CryptoKey),
    }),
  ]),
});
export type Protection = z.infer<typeof protectionSchema>;

/** The part of an entry that stands in clear, and `sealed`, which holds the rest (`SealedHead`). */
export const entryRecordSchema = z.object({
  format: z.literal(FORMAT),
  id: z.string(),
  keptAt: time,
  expiresAt: time,
  /** Length of the content before compression. */
  bytes: count,
  chunks: count,
  sealed: sealedSchema,
});
export type EntryRecord = z.infer<typeof entryRecordSchema>;

export const sealedHeadSchema = z.object({
  kind: z.string(),
  name: z.string(),
  /** Random, made anew at every write: chunks of two writes never mix. */
  writeId: z.string(),
});
export type SealedHead = z.infer<typeof sealedHeadSchema>;

export const settingsSchema = z.object({
  keepDays: z.int().check(z.minimum(1), z.maximum(365)),
  idleMinutes: z.int().check(z.minimum(1), z.maximum(480)),
});

/** The data key of an unlocked vault, as it waits in the session's memory. */
export const sessionKeySchema = z.object({
  vaultId: z.string(),
  /** Base64 of 32 bytes. */
  key: z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/)),
});
export type SessionKey = z.infer<typeof sessionKeySchema>;

export const timeSchema = time;
