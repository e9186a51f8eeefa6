import { tableFingerprint } from '../../../shared/tables/fingerprint';
import type { Table } from '../../../shared/tables/types';

const keys = new WeakMap<Table, string>();

/** The key of a table's contents, reckoned once. */
export function tableKey(table: Table): string {
  const known = keys.get(table);
  if (known !== undefined) return known;
  const key = tableFingerprint(table).contents;
  keys.set(table, key);
  return key;
}
