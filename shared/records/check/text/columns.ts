import type { FieldKey } from '../../types';
import type { Records } from '../records';

/** Columns that have cells in the sheet, with the field each holds ('' for none that is known). */
export function columnsOfSheet(records: Records): { columnId: string; field: FieldKey }[] {
  const fields = new Map(records.meaning.columns.map(({ columnId, field }) => [columnId, field]));
  return records.table.columns
    .filter(({ id }) => !id.startsWith('@'))
    .map(({ id }) => ({ columnId: id, field: fields.get(id) ?? '' }));
}
