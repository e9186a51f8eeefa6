import { fold } from '../../vietnamese/fold';
import { isUnmarked, spellingKey } from '../spelling';
import { expandAbbreviations, expandPlain } from './abbreviations';
import { readingsOf } from './ambiguous';
import { allNames, type Name } from './names';
import { NearNames } from './near-names';
import { qualifierReader } from './qualifiers';
import { ShortenedNames } from './shortened';

export { DATE_ATTRIBUTES, NUMBER_ATTRIBUTES, TICK_ATTRIBUTES } from './names';

/** What a known name stands for: the attributes it may name, and whose and where. */
export interface Entry {
  attributes: ReadonlySet<string>;
  owner: string | null;
  place: string | null;
}

export const readQualifiers = qualifierReader(spellingKey);

const LINKS = new RegExp(` (?:${['và', 'hoặc', 'hay'].map(spellingKey).join('|')}|or|and) `, 'g');

interface MutableEntry extends Entry {
  attributes: Set<string>;
}

/** All known names, by the forms in which texts write them. */
class Vocabulary {
  readonly byKey = new Map<string, MutableEntry>();
  readonly byPlain = new Map<string, MutableEntry>();
  readonly byCompact = new Map<string, MutableEntry>();
  readonly nearNames = new NearNames();
  readonly shortened = new ShortenedNames();
  /** In how many names a word is; and how many names there are. */
  readonly frequency = new Map<string, number>();
  size = 0;
  /** Attributes and names: records of pupils and staff have many in common. */
  private readonly added = new Set<string>();

  /** Takes the names in, one a step. */
  *take(names: Iterable<Name>): Generator<void> {
    for (const name of names) {
      this.add(name);
      yield;
    }
    for (const [key, entry] of [...this.byKey]) {
      this.addInOneWording(key, entry);
      yield;
    }
  }

  private add({ attribute, text, owner: knownOwner, isOwnName }: Name) {
    const key = spellingKey(text);
    const name = `${attribute} ${key}`;
    if (key === '' || this.added.has(name)) return;
    this.added.add(name);
    const qualified = readQualifiers(key, isUnmarked(key));
    const owner = isOwnName ? null : (qualified.owner ?? knownOwner);
    const entry = { owner, place: qualified.place };
    const plain = withoutMarks(key);
    put(this.byKey, key, attribute, entry);
    put(this.byKey, withoutLinks(key), attribute, entry);
    put(this.byPlain, plain, attribute, entry);
    const compact = put(this.byCompact, plain.replaceAll(' ', ''), attribute, entry);
    const words = plain.split(' ');
    this.shortened.add(words, compact);
    for (const word of new Set(words)) {
      this.frequency.set(word, (this.frequency.get(word) ?? 0) + 1);
    }
    this.size += 1;
  }

  private addInOneWording(key: string, entry: MutableEntry) {
    const inOneWording = expandAbbreviations(key);
    if (/^\d+$/.test(inOneWording)) return;
    this.nearNames.add(inOneWording, entry);
    if (inOneWording === key) return;
    const plain = withoutMarks(inOneWording);
    for (const [map, written] of [
      [this.byKey, inOneWording],
      [this.byPlain, plain],
      [this.byCompact, plain.replaceAll(' ', '')],
    ] as const) {
      if (!map.has(written)) map.set(written, entry);
    }
  }
}

function put(
  map: Map<string, MutableEntry>,
  key: string,
  attribute: string,
  { owner, place }: Pick<Entry, 'owner' | 'place'>,
): MutableEntry {
  const known = map.get(key);
  if (known) {
    known.attributes.add(attribute);
    return known;
  }
  const entry = { attributes: new Set([attribute]), owner, place };
  map.set(key, entry);
  return entry;
}

const names = new Vocabulary();
const steps = names.take(allNames());
let isRead = false;

/** Reads the names that are still unread, one a step: whoever shows a page meanwhile may take breaks. */
export function* readVocabulary(): Generator<void> {
  // Not `for…of`: whoever leaves off half-way must not end the reading for all others.
  while (!steps.next().done) yield;
  isRead = true;
}

/** The names, read to their end if that has not been done yet. */
function vocabulary(): Vocabulary {
  if (!isRead) for (const _ of readVocabulary());
  return names;
}

/** What a text in one wording names by the same words in another order or by another kind, or null. */
export function lookUpNearly(key: string): Entry | null {
  return vocabulary().nearNames.find(key);
}

/** What a whole text names, or null. A text without marks is looked up without them. */
export function lookUp(key: string, unmarked: boolean): Entry | null {
  const { byKey } = vocabulary();
  const found = byKey.get(key) ?? byKey.get(withoutLinks(key));
  return found ?? (unmarked ? lookUpPlain(fold(key)) : null);
}

/**
 * What a text with ambiguous abbreviations names: by all their meanings that make a known name of
 * it; null when none does, or so many that it says nothing.
 */
export function lookUpReadings(key: string, unmarked: boolean): Entry | null {
  const found = new Set(
    readingsOf(key, unmarked).flatMap(
      (one) => lookUp(one, unmarked) ?? lookUp(expandAbbreviations(one), unmarked) ?? [],
    ),
  );
  const [first] = found;
  const attributes = new Set([...found].flatMap((entry) => [...entry.attributes]));
  if (!first || attributes.size > MOST_READ) return null;
  const { owner, place } = first;
  const isOne = [...found].every((entry) => entry.owner === owner && entry.place === place);
  return isOne ? { attributes, owner, place } : null;
}

const MOST_READ = 3;

/** Abbreviations without marks may stand for several things; what they name must be one. */
function lookUpPlain(plain: string): Entry | null {
  const { byPlain } = vocabulary();
  const found = byPlain.get(plain);
  if (found) return found;
  const [first, ...others] = new Set(expandPlain(plain).flatMap((one) => byPlain.get(one) ?? []));
  return first !== undefined && others.length === 0 ? first : null;
}

/** What `fold` makes of the text of a spelling key, at less cost. */
function withoutMarks(key: string): string {
  return key.replace(/\p{M}+/gu, '').replaceAll('đ', 'd');
}

/** "Họ và tên" = "Họ tên", "Tỉnh hoặc thành phố" = "Tỉnh, thành phố". */
function withoutLinks(key: string): string {
  const rest = key.replace(LINKS, ' ').replace(/ +/g, ' ').trim();
  return rest === '' ? key : rest;
}

/** The same for words run together: "hoten", "ngaysinh". */
export function lookUpCompact(plain: string): Entry | null {
  return vocabulary().byCompact.get(plain.replaceAll(' ', '')) ?? null;
}

/** The same for words that programmers shorten: "ngsinh", "h ten". */
export function lookUpShortened(plain: string): Entry | null {
  return vocabulary().shortened.find(plain);
}

/** Of this many names a word's share is said in counts. */
const COUNTED_NAMES = 3400;

/** Rare words tell more: 1 for a word in no known name, down to 0.25 for the commonest. */
export function wordWeight(plain: string): number {
  const { frequency, size } = vocabulary();
  const count = ((frequency.get(plain) ?? 0) * COUNTED_NAMES) / size;
  return Math.max(0.25, 1 / Math.log2(2 + count / 3));
}
