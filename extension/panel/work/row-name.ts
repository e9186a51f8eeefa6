import type { Table, TableRow } from '../../../shared/tables/types';
import { fold } from '../../../shared/vietnamese';

const NAME_HEADER = /\b(?:ho va ten|ho ten|ten hoc sinh|ten nhan vien|ten)\b/;

/** What a person calls a row: its name column, else its first text. */
export function rowName({ columns }: Table, { cells }: TableRow): string {
  const named = columns.find(({ header }) => NAME_HEADER.test(fold(header)));
  const name = named ? cells[named.id]?.text : '';
  if (name) return name;
  const texts = columns.map(({ id }) => cells[id]).filter((cell) => cell?.kind === 'text');
  return texts[0]?.text ?? '';
}
