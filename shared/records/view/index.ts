import type { Table } from '../../tables';
import type { FieldKey, RecordView, TableMeaning } from '../types';
import { fieldReaders } from './field-readers';

export { type AddressParts, readAddress } from './addresses';
export { type DerivedColumn, derivedColumns } from './derived-columns';

/** A table read as records, by what its columns mean. Nothing is read until it is asked for. */
export function recordView(table: Table, meaning: TableMeaning): RecordView {
  const { direct, derived } = fieldReaders(table, meaning);
  const value: RecordView['value'] = (index, field) => {
    const row = table.rows[index];
    const read = direct.get(field) ?? derived.get(field);
    return row && read ? read(row) : null;
  };
  return {
    kind: meaning.kind,
    rowCount: table.rows.length,
    fields: [...direct.keys(), ...derived.keys()],
    rowNumber: (index) => table.rows[index]?.number ?? 0,
    text: (index, field) => value(index, field)?.text ?? '',
    value,
  };
}

/** The fields of a view as a set, for asking whether a field can be read at all. */
export function fieldsFor(view: RecordView): ReadonlySet<FieldKey> {
  return new Set(view.fields);
}
