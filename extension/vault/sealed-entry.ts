import { done, failed, type Outcome } from '../../shared/outcome';
import { type Bytes, jsonIn, utf8 } from './bytes';
import { seal, unseal } from './cipher';
import { newId, type VaultKey } from './data-key';
import { type Packed, pack, unpack } from './gzip';
import type { SealedEntry, StoredEntry } from './ports';
import {
  type EntryRecord,
  entryRecordSchema,
  FORMAT,
  type Sealed,
  sealedHeadSchema,
  sealedSchema,
} from './records';
import type { OpenedEntry, Opening, Sealing, VaultEntry } from './types';

/** Compressed bytes per chunk: one encryption, one value of the database. */
const CHUNK_BYTES = 1 << 20;

/** An entry whose record was authenticated; `writeId` is what its chunks are bound to. */
interface OpenedRecord {
  entry: VaultEntry;
  writeId: string;
  chunks: number;
}

/** Compresses and encrypts content; needs nothing of the browser but what every thread has. */
export async function sealContent(
  { key, entry }: Sealing,
  content: Iterable<Bytes>,
): Promise<SealedEntry> {
  const { pieces, bytes } = await pack(content, CHUNK_BYTES);
  return sealEntry(key, { ...entry, bytes }, pieces);
}

/** Encrypts one entry: its name and kind into the record, its compressed content into chunks. */
export async function sealEntry(
  vaultKey: VaultKey,
  entry: VaultEntry,
  pieces: readonly Bytes[],
): Promise<SealedEntry> {
  const { id, keptAt, expiresAt, bytes, kind, name } = entry;
  const writeId = newId();
  const chunks: Sealed[] = [];
  for (const [index, piece] of pieces.entries()) {
    chunks.push(await seal(vaultKey.key, piece, chunkBinding(vaultKey, id, writeId, index)));
  }
  const clear = { format: FORMAT, id, keptAt, expiresAt, bytes, chunks: chunks.length } as const;
  const head = utf8(JSON.stringify({ kind, name, writeId }));
  const sealed = await seal(vaultKey.key, head, recordBinding(vaultKey, clear));
  return { record: { ...clear, sealed }, chunks };
}

/** The entry a record tells of, or null when any of it is not as it was sealed. */
export async function openRecord(
  vaultKey: VaultKey,
  stored: unknown,
): Promise<OpenedRecord | null> {
  const record = entryRecordSchema.safeParse(stored);
  if (!record.success) return null;
  const { sealed, ...clear } = record.data;
  const plain = await unseal(vaultKey.key, sealed, recordBinding(vaultKey, clear));
  if (plain === null) return null;
  const head = sealedHeadSchema.safeParse(jsonIn(plain));
  if (!head.success) return null;
  const { id, keptAt, expiresAt, bytes, chunks } = clear;
  const { kind, name, writeId } = head.data;
  return { entry: { id, kind, name, keptAt, expiresAt, bytes }, writeId, chunks };
}

/** The entry and its content, still compressed; null when any part is missing or not as sealed. */
export async function openEntry(
  vaultKey: VaultKey,
  stored: StoredEntry,
): Promise<{ entry: VaultEntry; packed: Packed } | null> {
  const opened = await openRecord(vaultKey, stored.record);
  if (opened === null || opened.chunks !== stored.chunks.length) return null;
  const { entry, writeId } = opened;
  const pieces: Bytes[] = [];
  for (const [index, chunk] of stored.chunks.entries()) {
    const sealed = sealedSchema.safeParse(chunk);
    if (!sealed.success) return null;
    const boundTo = chunkBinding(vaultKey, entry.id, writeId, index);
    const piece = await unseal(vaultKey.key, sealed.data, boundTo);
    if (piece === null) return null;
    pieces.push(piece);
  }
  return { entry, packed: { pieces, bytes: entry.bytes } };
}

/** The entry that was to be opened; needs nothing of the browser but what every thread has. */
export async function openContent(opening: Opening): Promise<Outcome<OpenedEntry>> {
  const { key, id, stored, now } = opening;
  const opened = await openEntry(key, stored);
  if (opened === null || opened.entry.id !== id) return failed({ code: 'vault.entry.damaged' });
  const { entry, packed } = opened;
  if (entry.expiresAt <= now) return failed({ code: 'vault.entry.missing' });
  const content = await unpack(packed);
  return content === null ? failed({ code: 'vault.entry.damaged' }) : done({ entry, content });
}

const recordBinding = ({ vaultId }: VaultKey, clear: Omit<EntryRecord, 'sealed'>) => [
  'entry',
  FORMAT,
  vaultId,
  clear.id,
  clear.keptAt,
  clear.expiresAt,
  clear.bytes,
  clear.chunks,
];

const chunkBinding = ({ vaultId }: VaultKey, id: string, writeId: string, index: number) => [
  'chunk',
  FORMAT,
  vaultId,
  id,
  writeId,
  index,
];
