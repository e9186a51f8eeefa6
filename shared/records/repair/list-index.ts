import { later } from '../../matching/later';
import { fold, variantKey } from '../../vietnamese';
import { codeList, ETHNIC_GROUPS, type ListEntry } from '../lists';

/**
 * How a text names an entry. name, code: letter for letter. short-code: without its leading zeros.
 * spelling: another way to write the name. other-name: another name, which the person has to know.
 * near: a letter off the name.
 */
export type HowNamed = 'name' | 'code' | 'short-code' | 'spelling' | 'other-name' | 'near';

export interface NamedEntry {
  entry: ListEntry;
  how: HowNamed;
}

/** Finds the entry a text names; a text that could name several finds none. */
export type FindEntry = (text: string) => NamedEntry | null;

/** null: several entries. */
type Keys = Map<string, ListEntry | null>;

const finders = new Map<string, FindEntry>();

/** The finder of a named code list, made once; null when its entries are not known here. */
export function finderOf(list: string): FindEntry | null {
  const known = finders.get(list);
  if (known) return known;
  const entries = codeList(list);
  if (entries === null) return null;
  const finder = makeFinder(entries, list === 'DM_DAN_TOC' ? ETHNIC_GROUPS : []);
  finders.set(list, finder);
  return finder;
}

/** Each step is made ready when a text is not found on those before: few lists are needed to the end. */
function makeFinder(entries: readonly ListEntry[], groups: typeof ETHNIC_GROUPS): FindEntry {
  const names = later(() => keysOf(entries, ({ name }) => [name]));
  const codes = later(() => keysOf(entries, ({ code }) => [code]));
  const shortCodes = later(() => keysOf(entries, ({ code }) => [code.replace(/^0+(?=\d)/, '')]));
  const variants = later(() => keysOf(entries, ({ name }) => [variantKey(name)]));
  const spellings = later(() => keysOf(groups, (group) => group.spellings.map(variantKey)));
  const otherNames = later(() => keysOf(groups, (group) => group.otherNames.map(variantKey)));
  const ladder: readonly (readonly [HowNamed, () => Keys, (text: string) => string])[] = [
    ['name', names, (text) => text],
    ['code', codes, (text) => text],
    ['short-code', shortCodes, (text) => text],
    ['spelling', variants, variantKey],
    ['spelling', spellings, variantKey],
    ['other-name', otherNames, variantKey],
  ];
  const findUnmarked = later(() => unmarkedFinder(entries, groups));
  return (text) => {
    for (const [how, keys, keyOf] of ladder) {
      const entry = keys().get(keyOf(text));
      if (entry !== undefined) return entry && { entry, how };
    }
    return isUnmarked(text) ? findUnmarked()(text) : null;
  };
}

/** Texts typed without diacritics: what could be another entry's other name is left alone. */
function unmarkedFinder(entries: readonly ListEntry[], groups: typeof ETHNIC_GROUPS): FindEntry {
  const named = [
    ...entries.map((entry) => ({ ...entry, texts: [entry.name] })),
    ...groups.map((group) => ({ ...group, texts: [...group.spellings, ...group.otherNames] })),
  ];
  const all = keysOf(named, ({ texts }) => texts.map(plain));
  const ofOtherNames = new Set(groups.flatMap((group) => group.otherNames.map(plain)));
  return (text) => {
    const key = plain(text);
    const entry = all.get(key);
    return entry ? { entry, how: ofOtherNames.has(key) ? 'other-name' : 'spelling' } : null;
  };
}

function keysOf<T extends ListEntry>(
  entries: readonly T[],
  keysOfEntry: (entry: T) => string[],
): Keys {
  const keys: Keys = new Map();
  for (const entry of entries) {
    for (const key of keysOfEntry(entry)) {
      const known = keys.get(key);
      const isOther = known === null || (known !== undefined && known.code !== entry.code);
      keys.set(key, isOther ? null : entry);
    }
  }
  return keys;
}

/** Folded, words together: "gia rai" and "Gia-rai" are one. */
function plain(text: string): string {
  return fold(text).replaceAll(' ', '');
}

function isUnmarked(text: string): boolean {
  return /^[ -~]*$/.test(text);
}
