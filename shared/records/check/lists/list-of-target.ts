import { codeList, ETHNIC_GROUPS, type ListEntry } from '../../lists';
import type { Target } from '../../targets';
import type { FieldKey } from '../../types';
import { EntryIndex } from './entry-index';

const namedLists = new Map<string, EntryIndex>();
const ethnicGroups = new Map(ETHNIC_GROUPS.map((group) => [group.code, group]));

/** The list a target has a field's values from; null when it names none that is known here. */
export function listOf(target: Target, field: FieldKey): EntryIndex | null {
  const rule = target.lists[field];
  if (!rule) return null;
  const [only, ...more] = rule.names;
  if (only !== undefined && more.length === 0 && rule.entries.length === 0) return named(only);
  const entries = [...rule.entries, ...rule.names.flatMap((name) => codeList(name) ?? [])];
  return entries.length === 0 ? null : new EntryIndex(entries);
}

/** Lists of the product are indexed once: that of the communes has 3,321 entries. */
function named(name: string): EntryIndex | null {
  const known = namedLists.get(name);
  if (known) return known;
  const entries = codeList(name);
  if (entries === null) return null;
  const index = new EntryIndex(entries, name === 'DM_DAN_TOC' ? namesOfGroup : undefined);
  namedLists.set(name, index);
  return index;
}

function namesOfGroup({ code }: ListEntry): readonly string[] {
  const group = ethnicGroups.get(code);
  return group ? [...group.spellings, ...group.otherNames] : [];
}
