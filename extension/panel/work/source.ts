import type { Writing } from '../../../shared/records/targets';
import type { TableFingerprint } from '../../../shared/tables/fingerprint';
import type { Table } from '../../../shared/tables/types';
import type { Bytes } from '../reader/calls';
import type { PackedTable } from '../reader/packed-table';

/** One table of the open file, as it was read. */
export interface OpenTable {
  table: Table;
  /** The same in the form in which it goes back to a reader that was stopped. */
  packed: PackedTable;
  fingerprint: TableFingerprint;
}

/** The open file. */
export interface Source {
  tables: OpenTable[];
  tableIndex: number;
  /** The file's own bytes, for a corrected copy; null for pasted cells and after the panel was closed. */
  bytes: Bytes | null;
}

/** The sheet of a table; further tables of one sheet are counted: "Khối 1", "Khối 1 (2)". */
export function sheetOf(tables: readonly OpenTable[], index: number): string {
  const sheets = tables.slice(0, index + 1).map(({ table }) => table.sheetName);
  const sheet = sheets[index] ?? '';
  const place = sheets.filter((one) => one === sheet).length;
  return place > 1 ? `${sheet} (${place})` : sheet;
}

/** The name of a table's entry in the vault: the same for every import of that table of that file. */
export const entryName = (tables: readonly OpenTable[], index: number): string =>
  `${tables[index]?.table.fileName ?? ''} › ${sheetOf(tables, index)}`;

/** Under which a table is kept: its shape, then its contents. Neither can be read back. */
export const entryId = ({ headers, contents }: TableFingerprint): string =>
  `${headers}-${contents}`;

/** Under which accepted repairs are kept: in another way of writing a cell becomes something else. */
export const acceptedKey = (
  { contents }: TableFingerprint,
  { names, codeLists }: Writing,
): string => `${contents} ${names} ${codeLists}`;

/** True when the entry holds a table with the same columns but other contents. */
export const isEarlierImport = (id: string, { headers, contents }: TableFingerprint): boolean =>
  id.startsWith(`${headers}-`) && !id.endsWith(`-${contents}`);
