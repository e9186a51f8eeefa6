import { readPhrase } from '../../matching/phrase';
import { joinLevels } from '../../tables/header-text';
import type { RecordKind } from '../field-labels';
import type { FieldKey, Saying } from '../types';
import { ambiguousReadings, type Reading } from './ambiguous-headers';
import type { Candidate, Candidates, ColumnEvidence } from './evidence';
import { fieldsNear, type NamedField } from './field-names';
import { type HeaderFit, headerFit } from './header-fit';
import type { HeaderReading } from './header-reading';
import { findBeside } from './neighbours';
import { fitOfShapes, isDoubtful, type ValueFit, valueFit } from './value-fit';

import { candidatesByValues } from './values-alone';

/** Below this a field is not even offered. */
export const LEAST_SCORE = 0.55;
/** An abbreviation in the reading the record has a field for, and in one it has none for. */
const AMBIGUOUS = 0.86;
const AMBIGUOUS_OUTSIDE = 0.7;
const BESIDE = 0.12;
const BESIDE_OUTSIDE = 0.2;

/** The fields of one kind of record that a column may hold. */
export function findCandidates(kind: RecordKind, column: ColumnEvidence): Candidates {
  const readings = ambiguousReadings(column.reading.phrase.key);
  const found = readings ? byReadings(kind, column, readings) : byHeader(kind, column);
  if (found.fields.length > 0 || found.outside !== null) return found;
  return { fields: candidatesByValues(kind, column), outside: null };
}

function byHeader(kind: RecordKind, column: ColumnEvidence): Candidates {
  const { reading, values } = column;
  const candidates = fieldsNear(kind, reading.phrase).map((named): Candidate => {
    const fit = headerFit(reading, reading.phrase, named);
    const held = fit.value === 0 ? NO_VALUES : valueFit(named.field, values);
    return {
      field: named.field.key,
      score: fit.by === 'borrowed' && held.fitting === 0 ? 0 : fit.value * held.factor,
      reasons: [...sayHeader(reading, fit, named), ...sayHeld(held, named)],
    };
  });
  return { fields: best(candidates), outside: null };
}

const NO_VALUES: ValueFit = { factor: 1, fitting: 0, total: 0, reason: null };

/** Every reading of the abbreviation against values and neighbours. */
function byReadings(
  kind: RecordKind,
  column: ColumnEvidence,
  readings: readonly Reading[],
): Candidates {
  const weighed = readings.map((one) => weigh(kind, column, one));
  const fields = best(weighed.flatMap(({ candidates }) => candidates));
  const [outside] = weighed.flatMap((one) => one.outside ?? []).sort((a, b) => b.score - a.score);
  const isOutside = outside !== undefined && outside.score > (fields[0]?.score ?? LEAST_SCORE);
  return { fields, outside: isOutside ? outside.reasons : null };
}

const SURE_NAMES: ReadonlySet<HeaderFit['by']> = new Set(['same', 'meaning']);

interface Weighed {
  candidates: Candidate[];
  /** The reading itself, when the record has no field for it. */
  outside: { score: number; reasons: Saying[] } | null;
}

function weigh(kind: RecordKind, column: ColumnEvidence, one: Reading): Weighed {
  const { reading, near, values } = column;
  const phrase = readPhrase(one.name);
  const { owner, place } = phrase;
  const meant = { ...reading, owner: reading.owner ?? owner, place: place ?? reading.place };
  const beside = findBeside(near, one.beside);
  const held = fitOfShapes(one.values, values);
  const reasons = [
    sayReading(reading, one, beside),
    ...sayOwner(reading),
    ...(held.reason && !isDoubtful(held) ? [held.reason] : []),
  ];
  const base = AMBIGUOUS + (beside === null ? 0 : BESIDE);
  const candidates = fieldsNear(kind, phrase)
    .map((named) => ({ named, fit: headerFit(meant, phrase, named) }))
    .filter(({ fit }) => SURE_NAMES.has(fit.by) && fit.value >= LEAST_SCORE)
    .map(({ named, fit }) => ({
      field: named.field.key,
      score: base * fit.value * held.factor,
      reasons,
    }));
  if (candidates.length > 0) return { candidates, outside: null };
  const score = (AMBIGUOUS_OUTSIDE + (beside === null ? 0 : BESIDE_OUTSIDE)) * held.factor;
  return { candidates, outside: { score, reasons } };
}

function sayReading(reading: HeaderReading, { name }: Reading, beside: string | null): Saying {
  const header = reading.path.at(-1) ?? '';
  return beside === null
    ? { key: 'meaning.header.abbreviation', params: { header, name } }
    : { key: 'meaning.header.beside', params: { header, name, neighbour: beside } };
}

/** Best first, each field once; equal scores in the order of the field list. */
function best(candidates: readonly Candidate[]): Candidate[] {
  const byField = new Map<FieldKey, Candidate>();
  for (const candidate of candidates) {
    const known = byField.get(candidate.field);
    if (candidate.score >= LEAST_SCORE && candidate.score > (known?.score ?? 0)) {
      byField.set(candidate.field, candidate);
    }
  }
  return [...byField.values()].sort((a, b) => b.score - a.score);
}

function sayHeader(reading: HeaderReading, { by }: HeaderFit, { field }: NamedField): Saying[] {
  const params = { header: joinLevels(reading.path), field: field.label };
  const key = by === 'words' ? 'meaning.header.like' : 'meaning.header.names';
  return [{ key, params }, ...sayOwner(reading)];
}

function sayOwner({ ownerFrom }: HeaderReading): Saying[] {
  if (ownerFrom === null) return [];
  return [{ key: 'meaning.header.after', params: { neighbour: ownerFrom } }];
}

function sayHeld(held: ValueFit, { field }: NamedField): Saying[] {
  if (!isDoubtful(held)) return held.reason ? [held.reason] : [];
  const params = { count: held.fitting, total: held.total, field: field.label };
  return [{ key: 'meaning.values.misfit', params }];
}
