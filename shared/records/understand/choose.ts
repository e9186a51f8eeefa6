import { assign } from '../../matching/assignment';
import type { RecordKind } from '../field-labels';
import type { ColumnMeaning, FieldKey } from '../types';
import { findCandidates } from './candidates';
import type { Candidates, ColumnEvidence } from './evidence';
import { judgeByHand, judgeColumn, type OpenColumn, scoreFor } from './judge-column';

/** Column id → the person's choice. */
export type Decisions = ReadonlyMap<string, FieldKey | null>;

/** One reading of a whole table as records of one kind. */
export interface Choice {
  columns: ColumnMeaning[];
  /** Sum of the confidences of the columns understood. */
  total: number;
}

/**
 * Gives each column at most one field and each field at most one column, so that all together fit
 * best. What the person decided stands, and its field is not given again.
 */
export function chooseFields(
  kind: RecordKind,
  evidence: readonly ColumnEvidence[],
  decisions: Decisions,
): Choice {
  const taken = new Set(decisions.values());
  const open = evidence
    .filter(({ reading }) => !decisions.has(reading.column.id))
    .map((column) => ({ column, found: without(taken, findCandidates(kind, column)) }))
    .sort(byHeader);
  const given = giveFields(open);
  const meanings = new Map(
    open.map((one): [string, ColumnMeaning] => [
      one.column.reading.column.id,
      judgeColumn(kind, one, given),
    ]),
  );
  for (const [id, field] of decisions) meanings.set(id, judgeByHand(kind, id, field));
  const columns = evidence.flatMap(({ reading }) => meanings.get(reading.column.id) ?? []);
  const total = columns.reduce((sum, { field, confidence }) => sum + (field ? confidence : 0), 0);
  return { columns, total };
}

function without(taken: ReadonlySet<FieldKey | null>, { fields, outside }: Candidates): Candidates {
  return { fields: fields.filter(({ field }) => !taken.has(field)), outside };
}

/** So that the order of columns does not decide between equals. */
function byHeader(a: OpenColumn, b: OpenColumn): number {
  const one = a.column.reading.column.header;
  const other = b.column.reading.column.header;
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The field that each column gets, null for none. */
function giveFields(open: readonly OpenColumn[]): ReadonlyMap<OpenColumn, FieldKey | null> {
  const fields = [...new Set(open.flatMap(({ found }) => found.fields.map(({ field }) => field)))];
  const chosen = assign(open.map((column) => fields.map((field) => scoreFor(column, field))));
  return new Map(open.map((column, row) => [column, fields[chosen[row] ?? -1] ?? null]));
}
