import type { Table } from '../../tables';
import { tidy } from '../../vietnamese';
import { hasField, type RecordKind } from '../field-labels';
import type { MeaningCorrections } from '../types';
import type { Decisions } from './choose';

/**
 * The name under which a decision about each column is kept, by column id: its header, and for the
 * second and later columns of the same header their number ("Nghề nghiệp (2)").
 */
export function correctionKeys(table: Table): ReadonlyMap<string, string> {
  const times = new Map<string, number>();
  const keys = new Map<string, string>();
  for (const { id, header } of table.columns) {
    const name = tidy(header);
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    keys.set(id, time === 1 ? name : `${name} (${time})`);
  }
  return keys;
}

/** The person's decisions for the columns of this table; fields that the kind lacks are passed over. */
export function decisionsFor(
  kind: RecordKind,
  table: Table,
  corrections: MeaningCorrections | undefined,
): Decisions {
  const kept = new Map(
    Object.entries(corrections?.fields ?? {}).map(([header, field]) => [tidy(header), field]),
  );
  const decisions = new Map<string, string | null>();
  for (const [id, key] of correctionKeys(table)) {
    const field = kept.get(key);
    if (field === null || (field !== undefined && hasField(kind, field))) decisions.set(id, field);
  }
  return decisions;
}
