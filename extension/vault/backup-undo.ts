import type { StoredEntry, VaultStore } from './ports';
import { type EntryRecord, entryRecordSchema } from './records';

/** An entry that a merge wrote. */
export interface Written {
  record: EntryRecord;
  /** What had stood in its place; null: nothing. */
  before: StoredEntry | null;
}

/** Undoes writes, the last one first; what another panel changed since stays as that panel left it. */
export async function takeBack(store: VaultStore, written: readonly Written[]): Promise<void> {
  for (const { record, before } of [...written].reverse()) {
    await store.putBack(record.id, before, (present) => isWrite(present, record));
  }
}

/** No two writes have the same nonce. */
function isWrite(present: unknown, { sealed }: EntryRecord): boolean {
  const read = entryRecordSchema.safeParse(present);
  return read.success && read.data.sealed.iv.every((byte, index) => byte === sealed.iv[index]);
}
