import * as z from 'zod/mini';
import { type Bytes, joined, jsonIn, utf8 } from './bytes';
import { type Binding, seal, unseal } from './cipher';
import type { Packed } from './gzip';
import type { VaultEntry } from './types';

const NONCE_BYTES = 12;
const LINE_END = 0x0a;

const factsSchema = z.object({
  id: z.string(),
  kind: z.string(),
  name: z.string(),
  keptAt: z.int().check(z.nonnegative()),
  bytes: z.int().check(z.nonnegative()),
});

/** What a backup knows of an entry: when it expires is decided when it is imported. */
export type BackedUp = z.infer<typeof factsSchema>;

export interface OpenedBackup {
  facts: BackedUp;
  packed: Packed;
}

/** An entry of a backup: a line of JSON, then its compressed content, sealed as entry no. `index`. */
export async function sealBackedUp(
  key: CryptoKey,
  index: number,
  { id, kind, name, keptAt, bytes }: VaultEntry,
  pieces: readonly Bytes[],
): Promise<Bytes> {
  const facts: BackedUp = { id, kind, name, keptAt, bytes };
  const plain = joined([utf8(`${JSON.stringify(facts)}\n`), ...pieces]);
  const { iv, data } = await seal(key, plain, binding(index));
  return joined([iv, data]);
}

/** The entry and its compressed content, or null when it is not what was sealed as no. `index`. */
export async function openBackedUp(
  key: CryptoKey,
  index: number,
  payload: Bytes,
): Promise<OpenedBackup | null> {
  const iv = payload.subarray(0, NONCE_BYTES);
  const plain = await unseal(key, { iv, data: payload.subarray(NONCE_BYTES) }, binding(index));
  if (plain === null) return null;
  const lineEnd = plain.indexOf(LINE_END);
  const facts = factsSchema.safeParse(jsonIn(plain.subarray(0, lineEnd)));
  if (!facts.success) return null;
  const pieces = [plain.subarray(lineEnd + 1)];
  return { facts: facts.data, packed: { pieces, bytes: facts.data.bytes } };
}

/** The key is this backup's own, so the place in it is all that must be said. */
const binding = (index: number): Binding => ['backup-entry', index];
