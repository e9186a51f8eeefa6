import type { Table } from '../../tables/types';
import { type CalendarDate, readDate, type YearOnly } from '../../vietnamese';
import type { EarlierImport } from '../earlier';
import { FIELD_LABELS } from '../field-labels';
import type { Target } from '../targets';
import type { FieldKey, RecordView, TableMeaning } from '../types';
import { type WalkedColumn, walkCells } from './text/walk-cells';

/** What a check needs to know beside the table. */
export interface CheckContext {
  today: CalendarDate;
  /** An earlier import of the same file, to compare with. */
  earlier?: EarlierImport;
  /** Told after each step how many of how many are done. */
  onProgress?: (done: number, of: number) => void;
}

/** Beyond so many different texts a column is one of names or numbers, which hardly come again. */
const MOST_REMEMBERED = 4000;

/** `read` that remembers what it said of texts that come again. */
export function rememberingTexts<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { value: T }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.value;
    const value = read(text);
    if (known.size < MOST_REMEMBERED) known.set(text, { value });
    return value;
  };
}

/** The records under check: every text is taken from the view once, and read once in each way. */
export class Records {
  readonly count: number;
  /** Columns that have cells in the sheet. */
  readonly sheetColumns: readonly WalkedColumn[];
  private readonly known: ReadonlySet<FieldKey>;
  private readonly textsOf = new Map<FieldKey, readonly string[]>();
  private readonly namesOf = new Map<FieldKey, string>();
  private readonly readingsOf = new Map<unknown, Map<FieldKey, readonly unknown[]>>();

  constructor(
    readonly view: RecordView,
    readonly table: Table,
    readonly meaning: TableMeaning,
    readonly target: Target,
    readonly context: CheckContext,
  ) {
    this.count = view.rowCount;
    this.known = new Set(view.fields);
    const walked = walkCells(table, meaning);
    for (const { field, texts } of walked) if (texts) this.textsOf.set(field, texts);
    this.sheetColumns = walked.filter(({ columnId }) => !columnId.startsWith('@'));
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

  /** What `read` makes of the texts of a field, by record; `read` has to be the same function each time. */
  readings<T>(field: FieldKey, read: (text: string) => T): readonly T[] {
    const ofRead = remembered(this.readingsOf, read, () => new Map<FieldKey, readonly unknown[]>());
    return remembered(ofRead, field, () =>
      this.texts(field).map(rememberingTexts(read)),
    ) as readonly T[];
  }

  /** Dates of a field by record; null where there is none or it cannot be read. */
  dates(field: FieldKey): readonly (CalendarDate | YearOnly | null)[] {
    return this.readings(field, readDate);
  }

  /** How the person knows a field: by its header, or by its usual label when there is no column. */
  nameOf(field: FieldKey): string {
    return remembered(this.namesOf, field, () => this.findName(field));
  }

  private findName(field: FieldKey): string {
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
