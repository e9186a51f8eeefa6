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

/** The name of a table's entry in the vault: what came from one file and sheet has one name. */
export const entryName = ({ fileName, sheetName }: Table): string => `${fileName} › ${sheetName}`;

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
