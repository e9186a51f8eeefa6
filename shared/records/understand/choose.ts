import { assign } from '../../matching/assignment';
import { labelOf, type RecordKind } from '../field-labels';
import type { Certainty, ColumnMeaning, FieldKey, Saying } from '../types';
import { type Candidate, type Candidates, type ColumnEvidence, findCandidates } from './candidates';

/** Column id → the person's choice. */
export type Decisions = ReadonlyMap<string, FieldKey | null>;

/** One reading of a whole table as records of one kind. */
export interface Choice {
  columns: ColumnMeaning[];
  /** Sum of the confidences of the columns understood. */
  total: number;
}

const SURE = 0.8;
/** By how much the chosen field has to be ahead of the next. */
const AHEAD = 0.08;
const MOST_ALTERNATIVES = 4;

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
    .sort((a, b) => compareHeaders(a.column, b.column));
  const fields = [...new Set(open.flatMap(({ found }) => found.fields.map(({ field }) => field)))];
  const chosen = assign(open.map(({ found }) => fields.map((field) => weight(found, field))));
  const byId = new Map(
    open.map((one, row): [string, ColumnMeaning] => {
      const field = fields[chosen[row] ?? -1] ?? null;
      const rivals = open.filter((other) => other !== one);
      return [one.column.reading.column.id, judge(kind, one, field, rivals)];
    }),
  );
  const columns = evidence.map(({ reading: { column } }) => {
    const decided = decisions.get(column.id);
    return decided === undefined
      ? (byId.get(column.id) ?? nothing(column.id))
      : corrected(kind, column.id, decided);
  });
  const total = columns.reduce((sum, { field, confidence }) => sum + (field ? confidence : 0), 0);
  return { columns, total };
}

interface Open {
  column: ColumnEvidence;
  found: Candidates;
}

function without(taken: ReadonlySet<FieldKey | null>, { fields, outside }: Candidates): Candidates {
  return { fields: fields.filter(({ field }) => !taken.has(field)), outside };
}

/** So that the order of columns does not decide between equals. */
function compareHeaders(a: ColumnEvidence, b: ColumnEvidence): number {
  const one = a.reading.column.header;
  const other = b.reading.column.header;
  return one < other ? -1 : one > other ? 1 : 0;
}

function weight({ fields, outside }: Candidates, field: FieldKey): number {
  if (outside !== null) return 0;
  return fields.find((candidate) => candidate.field === field)?.score ?? 0;
}

function judge(
  kind: RecordKind,
  { column, found }: Open,
  field: FieldKey | null,
  rivals: readonly Open[],
): ColumnMeaning {
  const columnId = column.reading.column.id;
  const alternatives = found.fields
    .map((candidate) => candidate.field)
    .filter((other) => other !== field)
    .slice(0, MOST_ALTERNATIVES);
  const candidate = found.fields.find((one) => one.field === field);
  if (!candidate || field === null) {
    const reasons = found.outside ?? [{ key: 'meaning.none' } as const];
    return { ...nothing(columnId), reasons, alternatives };
  }
  const doubts = doubtsAbout(kind, candidate, found, rivals);
  const certainty: Certainty =
    candidate.score >= SURE && doubts.length === 0 ? 'certain' : 'review';
  return {
    columnId,
    field,
    certainty,
    confidence: Math.min(1, candidate.score),
    reasons: [...candidate.reasons, ...doubts],
    corrected: false,
    alternatives,
  };
}

/** Why the person should look: another field fits as well, or another column. */
function doubtsAbout(
  kind: RecordKind,
  chosen: Candidate,
  { fields }: Candidates,
  rivals: readonly Open[],
): Saying[] {
  const doubts: Saying[] = [];
  const other = fields.find(({ field }) => field !== chosen.field);
  if (other && other.score > chosen.score - AHEAD) {
    const params = { field: labelOf(kind, other.field) };
    doubts.push({ key: 'meaning.rival.field', params });
  }
  const rival = rivals.find(({ found }) => weight(found, chosen.field) > chosen.score - AHEAD);
  if (rival) {
    const params = { header: rival.column.reading.path.join(' › ') };
    doubts.push({ key: 'meaning.rival.column', params });
  }
  return doubts;
}

function nothing(columnId: string): ColumnMeaning {
  return {
    columnId,
    field: null,
    certainty: 'none',
    confidence: 0,
    reasons: [{ key: 'meaning.none' }],
    corrected: false,
    alternatives: [],
  };
}

function corrected(kind: RecordKind, columnId: string, field: FieldKey | null): ColumnMeaning {
  const reason: Saying =
    field === null
      ? { key: 'meaning.corrected.none' }
      : { key: 'meaning.corrected.field', params: { field: labelOf(kind, field) } };
  return {
    columnId,
    field,
    certainty: field === null ? 'none' : 'certain',
    confidence: 1,
    reasons: [reason],
    corrected: true,
    alternatives: [],
  };
}
