import type { Table } from '../../tables/types';
import { type CalendarDate, readDate, type YearOnly } from '../../vietnamese';
import type { EarlierImport } from '../earlier';
import { FIELD_LABELS } from '../field-labels';
import type { Target } from '../targets';
import type { FieldKey, RecordView, TableMeaning } from '../types';

/** What a check needs to know beside the table. */
export interface CheckContext {
  today: CalendarDate;
  /** An earlier import of the same file, to compare with. */
  earlier?: EarlierImport;
  /** Told after each step how many of how many are done. */
  onProgress?: (done: number, of: number) => void;
}

/** The records under check, column by column: every value is read from the view once. */
export class Records {
  readonly count: number;
  private readonly known: ReadonlySet<FieldKey>;
  private readonly textsOf = new Map<FieldKey, readonly string[]>();
  private readonly datesOf = new Map<FieldKey, readonly (CalendarDate | YearOnly | null)[]>();

  constructor(
    readonly view: RecordView,
    readonly table: Table,
    readonly meaning: TableMeaning,
    readonly target: Target,
    readonly context: CheckContext,
  ) {
    this.count = view.rowCount;
    this.known = new Set(view.fields);
  }

  /** True when the table has all of these fields. */
  has(...fields: FieldKey[]): boolean {
    return fields.every((field) => this.known.has(field));
  }

  /** Trimmed texts of a field by record; '' for an empty cell, none when the table lacks the field. */
  texts(field: FieldKey): readonly string[] {
    return remembered(this.textsOf, field, () =>
      this.has(field)
        ? Array.from({ length: this.count }, (_, record) => this.view.text(record, field))
        : [],
    );
  }

  text(record: number, field: FieldKey): string {
    return this.texts(field)[record] ?? '';
  }

  /** Dates of a field by record; null where there is none or it cannot be read. */
  dates(field: FieldKey): readonly (CalendarDate | YearOnly | null)[] {
    return remembered(this.datesOf, field, () => {
      const read = new Map<string, CalendarDate | YearOnly | null>();
      return this.texts(field).map((text) => remembered(read, text, () => readDate(text)));
    });
  }

  date(record: number, field: FieldKey): CalendarDate | YearOnly | null {
    return this.dates(field)[record] ?? null;
  }

  /** How the person knows a field: by its header, or by its usual label when there is no column. */
  nameOf(field: FieldKey): string {
    const column = this.meaning.columns.find((one) => one.field === field)?.columnId;
    const header = this.table.columns.find((one) => one.id === column)?.header;
    return header ?? fieldLabel(this.view.kind, field);
  }
}

function fieldLabel(kind: RecordView['kind'], field: FieldKey): string {
  return FIELD_LABELS.find((one) => one.record === kind && one.key === field)?.label ?? field;
}

function remembered<K, V>(memory: Map<K, V>, key: K, make: () => V): V {
  let value = memory.get(key);
  if (value === undefined) {
    value = make();
    memory.set(key, value);
  }
  return value;
}
