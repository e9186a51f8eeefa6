import type { Cell, Table, TableColumn } from '../../tables';
import { joinLevels } from '../../tables/header-text';
import { labelOf, type RecordKind } from '../field-labels';
import type { FieldKey, TableMeaning } from '../types';
import { fieldReaders } from './field-readers';
import type { Reader } from './reader';

/** A column that the sheet does not have, read out of others when a form asks for it. */
export interface DerivedColumn {
  /** Its id is "@" and the field: "@dob". */
  column: TableColumn;
  field: FieldKey;
  /** Non-empty texts, in row order; a few dozen at most. */
  samples: string[];
  /** The cell of a row by its index; its address is that of the first cell it was read from. */
  cell(index: number): Cell;
}

const MOST_SAMPLES = 24;
/** Rows looked at for samples. */
const MOST_ROWS = 200;

/**
 * Columns to offer a form beside the table's own: a date of birth put together from three columns,
 * the given name out of the full name. Meant for controls that none of the table's columns goes to.
 */
export function derivedColumns(table: Table, meaning: TableMeaning): DerivedColumn[] {
  const { derived } = fieldReaders(table, meaning);
  return [...derived].map(([field, read]) => {
    const id = `@${field}`;
    return {
      column: { id, header: headerOf(meaning.kind, field), hidden: false },
      field,
      samples: takeSamples(table, read),
      cell: (index) => readCell(table, read, index),
    };
  });
}

function takeSamples({ rows }: Table, read: Reader): string[] {
  const texts = rows.slice(0, MOST_ROWS).map((row) => read(row).text);
  return texts.filter((text) => text !== '').slice(0, MOST_SAMPLES);
}

function readCell({ rows }: Table, read: Reader, index: number): Cell {
  const row = rows[index];
  if (!row) return { address: '', raw: null, text: '', kind: 'empty' };
  const { text, cells } = read(row);
  const address = cells[0] ?? '';
  if (text === '') return { address, raw: null, text, kind: 'empty' };
  return { address, raw: text, text, kind: 'text' };
}

/** Parts of a date are named under it: "Ngày sinh › Ngày". */
function headerOf(kind: RecordKind, field: FieldKey): string {
  const label = labelOf(kind, field);
  return field.startsWith('dob_') ? joinLevels([labelOf(kind, 'dob'), label]) : label;
}
