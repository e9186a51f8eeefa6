import { fold } from '../../vietnamese';
import { codeList, ETHNIC_GROUPS, PROVINCES } from '../lists';

/**
 * Values of the lists that a column may hold, folded. Other names and spellings of ethnic groups
 * are among them: they are for recognising only and never come out of here.
 */
const sets = new Map<string, ReadonlySet<string>>();

/** True when `text` is an entry of the named code list, by its name or its code. */
export function isInList(list: string, text: string): boolean {
  const known = sets.get(list) ?? remember(list);
  return known.has(withoutType(fold(text)));
}

/** False for a list whose entries are not known here. */
export function isKnownList(list: string): boolean {
  return codeList(list) !== null;
}

function remember(list: string): ReadonlySet<string> {
  const names = new Set([...namesOf(list)].map((name) => withoutType(fold(name))));
  sets.set(list, names);
  return names;
}

function* namesOf(list: string): Generator<string> {
  for (const { code, name } of codeList(list) ?? []) {
    yield name;
    yield code;
    yield code.replace(/^0+(?=\d)/, '');
  }
  if (list === 'DM_DAN_TOC') {
    for (const { otherNames, spellings } of ETHNIC_GROUPS) yield* [...otherNames, ...spellings];
  }
  if (list === 'provinces-34') {
    for (const { mergedFrom } of PROVINCES) yield* mergedFrom.map(({ name }) => name);
  }
}

/** "Tỉnh Lào Cai", "TP. Hà Nội", "Xã Bản Hồ": the type before the name does not count. */
function withoutType(folded: string): string {
  return folded.replace(/^(?:tinh|thanh pho|tp|xa|phuong|dac khu|thi tran)(?= \S)/, '').trim();
}
