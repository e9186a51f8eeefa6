import { checkRecords } from '../../../../shared/records/check';
import type { EarlierImport } from '../../../../shared/records/earlier';
import type { RecordKind } from '../../../../shared/records/field-labels';
import { BUILT_IN_TARGETS, type Target } from '../../../../shared/records/targets';
import type { Finding, RecordView, TableMeaning } from '../../../../shared/records/types';
import { recordView } from '../../../../shared/records/view';
import { columnLetters } from '../../../../shared/tables';
import type { Table } from '../../../../shared/tables/types';

/** Texts of an invented record by field; every record of a table has the same fields. */
export type InventedRecord = Record<string, string>;

export const TODAY = { day: 22, month: 11, year: 2026 };
/** Rows of data begin below two rows of titles and the header. */
export const FIRST_ROW = 4;

export function builtIn(kind: RecordKind): Target {
  const target = BUILT_IN_TARGETS.find((one) => one.kind === kind);
  if (!target) throw new Error(`No target for ${kind}`);
  return target;
}

export interface InventedTable {
  table: Table;
  meaning: TableMeaning;
  view: RecordView;
}

/** A table of the records as a reader would give it, one column for each field. */
export function tableOf(kind: RecordKind, records: readonly InventedRecord[]): InventedTable {
  const fields = Object.keys(records[0] ?? {});
  const columns = fields.map((field, at) => ({
    id: columnLetters(at),
    header: `Cột ${field}`,
    hidden: false,
  }));
  const rows = records.map((record, at) => ({
    number: FIRST_ROW + at,
    hidden: false,
    cells: Object.fromEntries(
      fields.flatMap((field, column) => {
        const raw = record[field] ?? '';
        const id = columnLetters(column);
        const cell = {
          address: `${id}${FIRST_ROW + at}`,
          raw,
          text: raw.normalize('NFC'),
          kind: raw.startsWith('#') ? ('error' as const) : ('text' as const),
        };
        return raw === '' ? [] : [[id, cell]];
      }),
    ),
  }));
  const table: Table = { fileName: 'hs.xlsx', sheetName: 'HS', columns, rows, leftOut: [] };
  const meaning: TableMeaning = {
    kind,
    kindCertainty: 'certain',
    kindReasons: [],
    columns: fields.map((field, at) => ({
      columnId: columnLetters(at),
      field,
      certainty: 'certain',
      confidence: 1,
      reasons: [],
      corrected: false,
      alternatives: [],
    })),
  };
  return { table, meaning, view: recordView(table, meaning) };
}

export function check(
  { table, meaning, view }: InventedTable,
  target: Target,
  earlier?: EarlierImport,
): Finding[] {
  const context = earlier ? { today: TODAY, earlier } : { today: TODAY };
  return checkRecords(view, table, meaning, target, context);
}

/** A1 address of a field of a record. */
export function cellOf(records: readonly InventedRecord[], record: number, field: string): string {
  const column = Object.keys(records[0] ?? {}).indexOf(field);
  return column < 0 ? '' : `${columnLetters(column)}${FIRST_ROW + record}`;
}
