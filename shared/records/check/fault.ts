import type { WordParams } from '../../words';
import type { FieldKey, Severity } from '../types';
import { type Records, rememberingTexts } from './records';
import type { RuleCode } from './rules';

/** A field of a record. */
export interface Spot {
  /** Zero-based index of the record. */
  record: number;
  field: FieldKey;
}

/** What a check found, before it is said and placed in the sheet. */
export interface Fault {
  code: RuleCode;
  /** Zero-based index of the record; null: it concerns the whole table. */
  record: number | null;
  /** '' for a column that holds no known field; then `columnId` says which. */
  field: FieldKey;
  /** Given when the fault is in this column and not where the field is read from. */
  columnId?: string;
  /** Blanks of the explanation and of the remedy; `{field}` is filled in for every fault. */
  params?: WordParams;
  related?: readonly Spot[];
  /** Where the data of the target, not the rule, decides how bad it is. */
  severity?: Severity;
}

/** Looks at all records for one kind of fault, or a few that are seen in one look. */
export type Check = (records: Records) => Iterable<Fault>;

/** What is said of a text by itself: the rule it breaks and the blanks of the sentence. */
export interface Verdict {
  code: RuleCode;
  params?: WordParams;
}

/** Judges the filled texts of a field, and yields each record whose text was found faulty. */
export function* judgeTexts<V>(
  records: Records,
  field: FieldKey,
  judge: (text: string) => V | null,
): Generator<[record: number, verdict: V]> {
  const judgeOnce = rememberingTexts(judge);
  const texts = records.texts(field);
  for (let record = 0; record < texts.length; record++) {
    const text = texts[record] ?? '';
    const verdict = text === '' ? null : judgeOnce(text);
    if (verdict !== null) yield [record, verdict];
  }
}
