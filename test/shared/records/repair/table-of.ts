import type { RecordKind } from '../../../../shared/records/field-labels';
import { proposeRepairs, type RepairOptions } from '../../../../shared/records/repair';
import type { FieldKey, Repair, TableMeaning } from '../../../../shared/records/types';
import type { Cell, Table } from '../../../../shared/tables';
import { columnLetters } from '../../../../shared/tables/addresses';

/** Columns by field, each with its texts (or numbers) from row 2 on. */
export type Columns = Readonly<Record<FieldKey, readonly (string | number)[]>>;

export interface UnderstoodTable {
  table: Table;
  meaning: TableMeaning;
}

/** A table with one column per field; "unknown" is a column of which nothing is known. */
export function tableOf(columns: Columns, kind: RecordKind = 'student'): UnderstoodTable {
  const fields = Object.keys(columns);
  const ids = fields.map((_, at) => columnLetters(at));
  const height = Math.max(0, ...Object.values(columns).map((texts) => texts.length));
  const rows = Array.from({ length: height }, (_, index) => ({
    number: index + 2,
    hidden: false,
    cells: Object.fromEntries(
      fields.map((field, at) => [
        ids[at] ?? '',
        cellOf(`${ids[at]}${index + 2}`, columns[field]?.[index] ?? ''),
      ]),
    ),
  }));
  const headers = fields.map((field, at) => ({ id: ids[at] ?? '', header: field, hidden: false }));
  return {
    table: { fileName: 'a.xlsx', sheetName: 'HS', columns: headers, rows, leftOut: [] },
    meaning: {
      ...{ kind, kindCertainty: 'certain', kindReasons: [] },
      columns: fields.map((field, at) => ({
        ...{ columnId: ids[at] ?? '', field: field === 'unknown' ? null : field },
        ...{ certainty: 'certain', confidence: 1, reasons: [], corrected: false, alternatives: [] },
      })),
    },
  };
}

function cellOf(address: string, raw: string | number): Cell {
  if (raw === '') return { address, raw: null, text: '', kind: 'empty' };
  if (typeof raw === 'number') return { address, raw, text: String(raw), kind: 'number' };
  return { address, raw, text: raw.normalize('NFC'), kind: 'text' };
}

/** "A2 safe: nfc, spaces → Hà Nội": each repair of the table in one line. */
export function repairsOf(
  columns: Columns,
  options: Partial<RepairOptions> & { kind?: RecordKind } = {},
): string[] {
  const { kind = 'student', ...wanted } = options;
  const { table, meaning } = tableOf(columns, kind);
  return proposeRepairs(table, meaning, wanted).map(inOneLine);
}

export function inOneLine({ id, steps, after }: Repair): string {
  return `${id}: ${steps.join(', ')} → ${after}`;
}
