import { fold, formatDate, readDate, tidy } from '../../vietnamese';
import type { FieldKey, RecordView } from '../types';
import type { EarlierImport } from './earlier-import';

/** How an import differs from an earlier one; zero-based indexes of the records of now. */
export interface ImportComparison {
  added: number[];
  /** Row numbers in the sheet of then. */
  removed: { row: number }[];
  /** Fields that both imports have and that differ, a value added or emptied included. */
  changed: { record: number; earlierRow: number; fields: FieldKey[] }[];
  unchanged: number;
}

/** What makes a record the same person or unit, the surest first; all fields of one must be filled. */
const IDENTITIES: readonly (readonly FieldKey[])[] = [
  ['national_id'],
  ['student_code'],
  ['staff_code'],
  ['school_code'],
  ['moet_id'],
  ['unit_id_code'],
  ['full_name', 'dob'],
  ['school_name'],
];

type ReadText = (record: number, field: FieldKey) => string;

/**
 * Finds each record of now in the earlier import: by identification number, else by code, else by
 * name and date of birth. Spaces and the writing of dates make no difference.
 */
export function compareImports(before: EarlierImport, now: RecordView): ImportComparison {
  const at = new Map(before.fields.map((field, index) => [field, index]));
  const textBefore: ReadText = (record, field) =>
    before.records[record]?.texts[at.get(field) ?? -1] ?? '';
  const textNow: ReadText = (record, field) => now.text(record, field);
  const earlierOf = pair(before.records.length, textBefore, now.rowCount, textNow);
  const shared = now.fields.filter((field) => at.has(field) && field !== 'row_no');

  const comparison: ImportComparison = { added: [], removed: [], changed: [], unchanged: 0 };
  for (let record = 0; record < now.rowCount; record++) {
    const earlier = earlierOf.get(record);
    if (earlier === undefined) {
      comparison.added.push(record);
      continue;
    }
    const fields = shared.filter(
      (field) => !isSame(textBefore(earlier, field), textNow(record, field)),
    );
    if (fields.length === 0) comparison.unchanged++;
    else {
      const earlierRow = before.records[earlier]?.row ?? 0;
      comparison.changed.push({ record, earlierRow, fields: oncePerCell(now, record, fields) });
    }
  }
  const found = new Set(earlierOf.values());
  before.records.forEach(({ row }, record) => {
    if (!found.has(record)) comparison.removed.push({ row });
  });
  return comparison;
}

/** Without the fields put together of, or taken out of, cells that are named already. */
function oncePerCell(now: RecordView, record: number, fields: readonly FieldKey[]): FieldKey[] {
  const named = new Set<string>();
  const values = fields.map((field) => ({ field, value: now.value(record, field) }));
  const columnsFirst = [
    ...values.filter(({ value }) => value?.how === 'as-is'),
    ...values.filter(({ value }) => value?.how !== 'as-is'),
  ];
  return columnsFirst.flatMap(({ field, value }) => {
    const cells = value?.cells ?? [];
    const isNamed = cells.some((cell) => named.has(cell));
    for (const cell of cells) named.add(cell);
    return isNamed ? [] : [field];
  });
}

/** Record of now → record of then; every record is used once. */
function pair(
  countBefore: number,
  textBefore: ReadText,
  countNow: number,
  textNow: ReadText,
): Map<number, number> {
  const earlierOf = new Map<number, number>();
  const used = new Set<number>();
  for (const identity of IDENTITIES) {
    const waiting = new Map<string, number[]>();
    for (let record = countBefore - 1; record >= 0; record--) {
      const key = used.has(record) ? '' : keyOf(record, identity, textBefore);
      if (key === '') continue;
      const others = waiting.get(key);
      if (others) others.push(record);
      else waiting.set(key, [record]);
    }
    if (waiting.size === 0) continue;
    for (let record = 0; record < countNow; record++) {
      if (earlierOf.has(record)) continue;
      const earlier = waiting.get(keyOf(record, identity, textNow))?.pop();
      if (earlier === undefined) continue;
      earlierOf.set(record, earlier);
      used.add(earlier);
    }
  }
  return earlierOf;
}

function keyOf(record: number, identity: readonly FieldKey[], read: ReadText): string {
  const parts = identity.map((field) => fold(asDate(read(record, field))));
  return parts.includes('') ? '' : parts.join('\n');
}

function isSame(before: string, now: string): boolean {
  return before === now || tidy(before) === tidy(now) || asDate(before) === asDate(now);
}

/** A date in one form, other texts as they are. */
function asDate(text: string): string {
  const date = /\d/.test(text) ? readDate(text) : null;
  return date ? formatDate(date) : text;
}
