import { joinLevels } from '../../tables/header-text';
import { labelOf, type RecordKind } from '../field-labels';
import type { ColumnMeaning, FieldKey, Saying } from '../types';
import type { Candidate, Candidates, ColumnEvidence } from './evidence';

/** A column that the person has not decided on, with what it may hold. */
export interface OpenColumn {
  column: ColumnEvidence;
  found: Candidates;
}

const SURE = 0.8;
/** By how much the chosen field has to be ahead of the next. */
const AHEAD = 0.08;
const MOST_ALTERNATIVES = 4;
/** Reasons that are doubts already. */
const DOUBTS: ReadonlySet<Saying['key']> = new Set([
  'meaning.values.only',
  'meaning.values.misfit',
]);

/** How well a field fits a column, 0 when it does not. */
export function scoreFor({ found }: OpenColumn, field: FieldKey): number {
  if (found.outside !== null) return 0;
  return found.fields.find((candidate) => candidate.field === field)?.score ?? 0;
}

/** What is said of a column once it is `given` which of all columns gets which field. */
export function judgeColumn(
  kind: RecordKind,
  open: OpenColumn,
  given: ReadonlyMap<OpenColumn, FieldKey | null>,
): ColumnMeaning {
  const field = given.get(open) ?? null;
  const { fields } = open.found;
  const chosen = fields.find((candidate) => candidate.field === field);
  const alternatives = fields
    .filter((candidate) => candidate !== chosen)
    .map((candidate) => candidate.field)
    .slice(0, MOST_ALTERNATIVES);
  const columnId = open.column.reading.column.id;
  if (!chosen) return { ...nothing(columnId, whyNone(kind, open, given)), alternatives };
  const doubts = doubtsAbout(kind, open, chosen, [...given.keys()]);
  return {
    columnId,
    field,
    certainty: doubts.length === 0 ? 'certain' : 'review',
    confidence: Math.min(1, chosen.score),
    reasons: [...chosen.reasons.filter((reason) => !doubts.includes(reason)), ...doubts],
    corrected: false,
    alternatives,
  };
}

/** What is said of a column that the person decided on. */
export function judgeByHand(
  kind: RecordKind,
  columnId: string,
  field: FieldKey | null,
): ColumnMeaning {
  if (field === null) {
    const none = nothing(columnId, [{ key: 'meaning.corrected.none' }]);
    return { ...none, confidence: 1, corrected: true };
  }
  const params = { field: labelOf(kind, field) };
  return {
    columnId,
    field,
    certainty: 'certain',
    confidence: 1,
    reasons: [{ key: 'meaning.corrected.field', params }],
    corrected: true,
    alternatives: [],
  };
}

function nothing(columnId: string, reasons: Saying[]): ColumnMeaning {
  return {
    columnId,
    field: null,
    certainty: 'none',
    confidence: 0,
    reasons,
    corrected: false,
    alternatives: [],
  };
}

/** The header means something else, the field went to another column, or nothing is known. */
function whyNone(
  kind: RecordKind,
  { found }: OpenColumn,
  given: ReadonlyMap<OpenColumn, FieldKey | null>,
): Saying[] {
  if (found.outside !== null) return found.outside;
  for (const { field } of found.fields) {
    const holder = [...given].find(([, one]) => one === field)?.[0];
    if (!holder) continue;
    const params = { header: headerOf(holder), field: labelOf(kind, field) };
    return [{ key: 'meaning.taken', params }];
  }
  return [{ key: 'meaning.none' }];
}

/** Why the person should look: another field fits as well, or another column, or nothing well. */
function doubtsAbout(
  kind: RecordKind,
  open: OpenColumn,
  chosen: Candidate,
  columns: readonly OpenColumn[],
): Saying[] {
  const doubts: Saying[] = [];
  if (chosen.score < SURE) {
    const told = chosen.reasons.filter(({ key }) => DOUBTS.has(key));
    doubts.push(...(told.length > 0 ? told : [{ key: 'meaning.weak' } as const]));
  }
  const other = open.found.fields.find(({ field }) => field !== chosen.field);
  if (other && other.score > chosen.score - AHEAD) {
    doubts.push({ key: 'meaning.rival.field', params: { field: labelOf(kind, other.field) } });
  }
  const rival = columns.find(
    (column) => column !== open && scoreFor(column, chosen.field) > chosen.score - AHEAD,
  );
  if (rival) doubts.push({ key: 'meaning.rival.column', params: { header: headerOf(rival) } });
  return doubts;
}

function headerOf({ column }: OpenColumn): string {
  return joinLevels(column.reading.path);
}
