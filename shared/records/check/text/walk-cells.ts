import type { Cell, Table } from '../../../tables/types';
import type { FieldKey, TableMeaning } from '../../types';
import { SIGNS, signsOf } from './signs';

/** What is known of a column after its cells have been looked at once. */
export interface WalkedColumn {
  columnId: string;
  /** '' for none that is known. */
  field: FieldKey;
  /** Trimmed texts by record; null when the field is read from an earlier column, or there is none. */
  texts: readonly string[] | null;
  /** Records whose cells want a closer look: errors, and texts of odd signs. */
  odd: readonly number[];
  /** Records whose texts are made of the signs of TCVN3 and VNI. */
  maybeLegacy: readonly number[];
}

interface Walking extends WalkedColumn {
  texts: string[] | null;
  odd: number[];
  maybeLegacy: number[];
}

/** Reads every cell once, row by row: far faster than column by column in a large table. */
export function walkCells({ columns, rows }: Table, meaning: TableMeaning): WalkedColumn[] {
  const fields = new Map(meaning.columns.map(({ columnId, field }) => [columnId, field]));
  const isRead = new Set<FieldKey>();
  const walking = columns.map(({ id }): Walking => {
    const field = fields.get(id) ?? '';
    const isFirst = field !== '' && !isRead.has(field);
    isRead.add(field);
    return { columnId: id, field, texts: isFirst ? [] : null, odd: [], maybeLegacy: [] };
  });
  rows.forEach(({ cells }, record) => {
    for (const column of walking) look(column, record, cells[column.columnId]);
  });
  return walking;
}

function look(column: Walking, record: number, cell: Cell | undefined): void {
  column.texts?.push(cell?.text.trim() ?? '');
  if (cell === undefined) return;
  const written = writtenText(cell);
  const signs = signsOf(written);
  if ((signs & SIGNS.odd) !== 0 || cell.kind === 'error') column.odd.push(record);
  const shown = written === cell.text ? signs : signsOf(cell.text);
  const isLatin1 = (shown & SIGNS.latin1) !== 0 && (shown & SIGNS.unicode) === 0;
  if (isLatin1) column.maybeLegacy.push(record);
}

/** What the file holds: the text shown is already in NFC. */
export function writtenText({ raw, text, kind }: Cell): string {
  return kind === 'text' && typeof raw === 'string' ? raw : text;
}
