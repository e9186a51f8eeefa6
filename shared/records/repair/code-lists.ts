import { codeList, type ListEntry } from '../lists';
import { NearNames } from '../view/near-names';
import { change, type RepairOptions, type ValueRepair } from './change';
import { type FindEntry, finderOf, type HowNamed } from './list-index';

/** Ways of naming an entry that leave something for the person to know. */
const UNSURE: ReadonlySet<HowNamed> = new Set(['short-code', 'other-name', 'near']);

/**
 * Values of a code list as the list writes them, by name or by code. null when the list is not known
 * here. Other names of ethnic groups are recognised and never shown; one that several groups share is
 * left to the person. A letter off is a proposal.
 */
export function listEntry(list: string, wanted: RepairOptions['codeLists']): ValueRepair | null {
  const find = orNearly(list, finderOf(list));
  return find && (wanted === 'name' ? toName(find) : toCode(find));
}

/** Finds the one name, too, that a text misses by a letter: for the person to decide. */
function orNearly(list: string, find: FindEntry | null): FindEntry | null {
  if (find === null) return null;
  let names: NearNames<ListEntry> | undefined;
  return (text) => {
    const found = find(text);
    if (found || /\d/.test(text)) return found;
    names ??= new NearNames(codeList(list) ?? [], ({ name }) => name);
    const entry = names.findOff(text);
    return entry && { entry, how: 'near' };
  };
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
