import type { TableRow } from '../../tables';
import { tidy } from '../../vietnamese';
import type { FieldKey, FieldValue } from '../types';
import { remembering } from './remember';

/** Reads one field of a row. */
export type Reader = (row: TableRow) => FieldValue;

/** The text of one column's cell, trimmed, otherwise as it stands. */
export function columnReader(columnId: string): Reader {
  const columnIds = [columnId];
  return (row) => {
    const cell = row.cells[columnId];
    return {
      text: cell?.text.trim() ?? '',
      cells: [cell?.address ?? emptyCell(columnId, row)],
      columnIds,
      how: 'as-is',
    };
  };
}

/** Ids of the sheet's own columns are their letters; columns made while reading have no cells. */
function emptyCell(columnId: string, row: TableRow): string {
  return columnId.startsWith('@') ? '' : `${columnId}${row.number}`;
}

/** How a field comes out of others. */
export interface Derivation {
  field: FieldKey;
  /** All of them have to be columns of the table; `anyOf` asks for two of them. */
  from: { all: readonly FieldKey[] } | { anyOf: readonly FieldKey[] };
  how: Exclude<FieldValue['how'], 'as-is'>;
  /** Texts in the order of `from`, spaces tidied; '' for a part that is empty or not in the table. */
  read(texts: readonly string[]): string;
}

const tidied = remembering(tidy);

/** A reader that puts the values of `parts` together, or takes one apart. */
export function derivedReader(
  { how, read }: Derivation,
  parts: readonly (Reader | null)[],
): Reader {
  return (row) => {
    const values = parts.map((part) => part?.(row) ?? null);
    const known = values.filter((value) => value !== null);
    return {
      text: read(values.map((value) => tidied(value?.text ?? ''))),
      cells: known.flatMap(({ cells }) => cells),
      columnIds: known.flatMap(({ columnIds }) => columnIds),
      how,
    };
  };
}
