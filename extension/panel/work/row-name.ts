import type { Table, TableRow } from '../../../shared/tables/types';
import { fold } from '../../../shared/vietnamese';

const NAME_HEADER = /\b(?:ho va ten|ho ten|ten hoc sinh|ten nhan vien|ten)\b/;

/** What a person calls a row: its name column, else its first words, else its first value. */
export function rowName({ columns }: Table, { cells }: TableRow): string {
  const named = columns.find(({ header }) => NAME_HEADER.test(fold(header)));
  const name = named ? cells[named.id]?.text : '';
  if (name) return name;
  const texts = columns.map(({ id }) => cells[id]?.text ?? '');
  return texts.find((text) => /\p{L}{2}/u.test(text)) ?? texts.find((text) => text !== '') ?? '';
}
