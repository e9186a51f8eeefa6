import { codeList } from '../../lists';
import { finderOf } from '../../repair/list-index';
import type { Target } from '../../targets';
import type { FieldKey } from '../../types';
import { FieldList } from './field-list';

/** Lists of the product are taken in once: that of the communes has 3,321 entries. */
const namedLists = new Map<string, FieldList>();

/** The list a target has a field's values from; null when it names none that is known here. */
export function listOf(target: Target, field: FieldKey): FieldList | null {
  const rule = target.lists[field];
  if (!rule) return null;
  if (rule.entries.length > 0) return makeList(rule.names, rule.entries);
  const key = rule.names.join('\n');
  const known = namedLists.get(key) ?? makeList(rule.names, []);
  if (known) namedLists.set(key, known);
  return known;
}

function makeList(
  names: Target['lists'][string]['names'],
  own: Target['lists'][string]['entries'],
): FieldList | null {
  const entries = [...own, ...names.flatMap((name) => codeList(name) ?? [])];
  const finders = names.flatMap((name) => finderOf(name) ?? []);
  return entries.length === 0 ? null : new FieldList(entries, finders);
}
