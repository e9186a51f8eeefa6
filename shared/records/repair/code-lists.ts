import { change, type RepairOptions, type ValueRepair } from './change';
import { type FindEntry, finderOf, type HowNamed } from './list-index';

/** Ways of naming an entry that leave something for the person to know. */
const UNSURE: ReadonlySet<HowNamed> = new Set(['short-code', 'other-name']);

/**
 * Values of a code list as the list writes them, by name or by code. null when the list is not known
 * here. Other names of ethnic groups are recognised and never shown; one that several groups share is
 * left to the person.
 */
export function listEntry(list: string, wanted: RepairOptions['codeLists']): ValueRepair | null {
  const find = finderOf(list);
  return find && (wanted === 'name' ? toName(find) : toCode(find));
}

function toName(find: FindEntry): ValueRepair {
  return (text) => {
    const found = find(text);
    if (!found || found.how === 'name') return null;
    const isCode = found.how === 'code' || found.how === 'short-code';
    const step = isCode ? 'code-to-name' : 'list-spelling';
    return change(step, safetyOf(found.how), found.entry.name, { name: found.entry.name });
  };
}

function toCode(find: FindEntry): ValueRepair {
  return (text) => {
    const found = find(text);
    if (!found || found.how === 'code') return null;
    return change('name-to-code', safetyOf(found.how), found.entry.code, {
      name: found.entry.name,
    });
  };
}

function safetyOf(how: HowNamed): 'safe' | 'proposal' {
  return UNSURE.has(how) ? 'proposal' : 'safe';
}
