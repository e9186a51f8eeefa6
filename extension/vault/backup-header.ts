import * as z from 'zod/mini';
import { done, failed, type Outcome } from '../../shared/outcome';
import { type Bytes, fromBase64, jsonIn, toBase64, utf8 } from './bytes';
import { type Binding, seal, unseal } from './cipher';
import { deriveKey, newKdf } from './passphrase';
import { type Kdf, kdfSchema } from './records';

/** Version of a backup file: of its header and its entries. */
const BACKUP_FORMAT = 1;

/** What one backup is sealed with; its salt makes the key this backup's own. */
export interface BackupKey {
  key: CryptoKey;
  kdf: Kdf;
}

const base64 = z.pipe(
  z.string().check(z.regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/)),
  z.transform(fromBase64),
);

const versionSchema = z.object({ format: z.int() });
const headerSchema = z.object({
  format: z.literal(BACKUP_FORMAT),
  entries: z.int().check(z.nonnegative()),
  kdf: z.extend(kdfSchema, { salt: base64 }),
  /** Nothing, sealed: opens for the right passphrase only. */
  check: z.object({ iv: base64, data: base64 }),
});

export async function newBackupKey(passphrase: string, iterations: number): Promise<BackupKey> {
  const kdf = newKdf(iterations);
  return { kdf, key: await deriveKey(passphrase, kdf) };
}

/** The header of a backup with so many entries. */
export async function makeHeader({ key, kdf }: BackupKey, entries: number): Promise<Bytes> {
  const { iv, data } = await seal(key, utf8(''), headerBinding(kdf, entries));
  return utf8(
    JSON.stringify({
      format: BACKUP_FORMAT,
      entries,
      kdf: { ...kdf, salt: toBase64(kdf.salt) },
      check: { iv: toBase64(iv), data: toBase64(data) },
    }),
  );
}

/** Problems: `vault.backup.newer`, `.damaged`, `.passphrase-wrong`. */
export async function openHeader(
  payload: Bytes,
  passphrase: string,
): Promise<Outcome<{ key: CryptoKey; entries: number }>> {
  const json = jsonIn(payload);
  const version = versionSchema.safeParse(json);
  if (version.success && version.data.format > BACKUP_FORMAT) {
    return failed({ code: 'vault.backup.newer' });
  }
  const header = headerSchema.safeParse(json);
  if (!header.success) return failed({ code: 'vault.backup.damaged' });
  const { kdf, entries, check } = header.data;
  const key = await deriveKey(passphrase, kdf);
  const opened = await unseal(key, check, headerBinding(kdf, entries));
  if (opened === null) return failed({ code: 'vault.backup.passphrase-wrong' });
  return done({ key, entries });
}

const headerBinding = (kdf: Kdf, entries: number): Binding => [
  'backup',
  BACKUP_FORMAT,
  kdf.name,
  kdf.iterations,
  toBase64(kdf.salt),
  entries,
];
