import type { Table } from '../../tables';
import { hasField } from '../field-labels';
import type { FieldKey, TableMeaning } from '../types';
import { ADDRESS_DERIVATIONS } from './addresses';
import { DATE_DERIVATIONS } from './dates';
import { NAME_DERIVATIONS } from './names';
import { columnReader, type Derivation, derivedReader, type Reader } from './reader';
import { sexFromTicks } from './sex';

/** Readers of the fields that stand in a column, and of those that come out of them. */
export interface FieldReaders {
  direct: ReadonlyMap<FieldKey, Reader>;
  derived: ReadonlyMap<FieldKey, Reader>;
}

const DERIVATIONS: readonly Derivation[] = [
  ...NAME_DERIVATIONS,
  ...DATE_DERIVATIONS,
  ...ADDRESS_DERIVATIONS,
];
/** Of several parts that may be missing, one alone makes no whole. */
const FEWEST_PARTS = 2;

/** A field in several columns (chosen so by the person) is read from the first. */
export function fieldReaders(table: Table, { kind, columns }: TableMeaning): FieldReaders {
  const columnOf = new Map<FieldKey, string>();
  for (const { field, columnId } of columns) {
    if (field !== null && !columnOf.has(field)) columnOf.set(field, columnId);
  }
  const direct = new Map([...columnOf].map(([field, id]) => [field, columnReader(id)]));
  const derived = new Map<FieldKey, Reader>();
  for (const derivation of DERIVATIONS) {
    if (direct.has(derivation.field) || !hasField(kind, derivation.field)) continue;
    const parts = partsOf(derivation, direct);
    if (parts) derived.set(derivation.field, derivedReader(derivation, parts));
  }
  const ticks = columnOf.get('gender_female_tick');
  if (ticks !== undefined && !direct.has('gender')) {
    derived.set('gender', sexFromTicks(table, ticks));
  }
  return { direct, derived };
}

function partsOf(
  { from }: Derivation,
  direct: ReadonlyMap<FieldKey, Reader>,
): (Reader | null)[] | null {
  const fields = 'all' in from ? from.all : from.anyOf;
  const parts = fields.map((field) => direct.get(field) ?? null);
  const present = parts.filter((part) => part !== null).length;
  const isEnough = 'all' in from ? present === fields.length : present >= FEWEST_PARTS;
  return isEnough ? parts : null;
}
