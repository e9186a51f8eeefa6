import { type Bytes, joined, utf8 } from './bytes';

/** What the name of a backup file ends in. */
export const BACKUP_ENDING = '.thiduaso';

/** Every version begins with this, followed by sections, the header first. */
export const MAGIC: Bytes = utf8('THI DUA SO BACKUP\n');

const LENGTH_BYTES = 4;
const DIGEST_BYTES = 32;

/** A section that was read, and where the next one begins. */
export interface Section {
  payload: Bytes;
  end: number;
}

/** A section as bytes: length of the payload (32-bit, big-endian), its SHA-256, the payload. */
export async function section(payload: Bytes): Promise<Bytes> {
  const length = new Uint8Array(LENGTH_BYTES);
  new DataView(length.buffer).setUint32(0, payload.length);
  return joined([length, await digest(payload), payload]);
}

/** The section that begins at byte `at`, or null when it is cut short or altered. */
export async function readSection(file: Blob, at: number): Promise<Section | null> {
  const begin = at + LENGTH_BYTES + DIGEST_BYTES;
  const head = await bytesOf(file.slice(at, begin));
  if (head.length < LENGTH_BYTES + DIGEST_BYTES) return null;
  const end = begin + new DataView(head.buffer).getUint32(0);
  if (end > file.size) return null;
  const payload = await bytesOf(file.slice(begin, end));
  const expected = head.subarray(LENGTH_BYTES);
  const found = await digest(payload);
  return found.every((byte, index) => byte === expected[index]) ? { payload, end } : null;
}

export async function hasMagic(file: Blob): Promise<boolean> {
  const start = await bytesOf(file.slice(0, MAGIC.length));
  return start.length === MAGIC.length && MAGIC.every((byte, index) => byte === start[index]);
}

async function bytesOf(blob: Blob): Promise<Bytes> {
  return new Uint8Array(await blob.arrayBuffer());
}

async function digest(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}
