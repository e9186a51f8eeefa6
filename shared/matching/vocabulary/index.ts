import { fold } from '../../vietnamese/fold';
import { spellingKey } from '../spelling';
import { expandAbbreviations, expandPlain } from './abbreviations';
import { readingsOf } from './ambiguous';
import { type Entry, KnownNames } from './known-names';
import { sumOfLetters } from './letters';
import { allNames, type NamesOf } from './names';
import { findNearly } from './near-names';
import { type Filed, Pieces } from './pieces';
import { findAsked } from './questions';
import { ShortenedNames } from './shortened';
import { WordCounts } from './word-counts';

export type { Entry } from './known-names';
export { DATE_ATTRIBUTES, NUMBER_ATTRIBUTES, TICK_ATTRIBUTES } from './names';
export { readQualifiers } from './qualifiers';

const LINKS = new RegExp(` (?:${['và', 'hoặc', 'hay'].map(spellingKey).join('|')}|or|and) `, 'g');

/** All known names, ready to be looked up. */
class Vocabulary {
  readonly names = new KnownNames();
  readonly shortened = new ShortenedNames(this.names);
  readonly counts = new WordCounts();

  /** Takes the names in, a few a step. */
  *take(all: Iterable<NamesOf>): Generator<void> {
    const pieces = new Pieces(this.counts);
    for (const of of all) {
      for (const text of of.texts) this.add(pieces.read(text), of);
      yield;
    }
    for (const name of this.names.all) {
      this.names.addInOneWording(name);
      if (name.order % AT_A_STEP === 0) yield;
    }
  }

  private add({ key, letters, words }: Filed, of: NamesOf) {
    if (key === '' || !this.names.add({ key, of, isLinkless: false }, letters)) return;
    this.shortened.add(key, words);
    this.counts.count(words);
    const linkless = withoutLinks(key);
    if (linkless === key) return;
    this.names.add({ key: linkless, of, isLinkless: true }, sumOfLetters(linkless));
  }
}

/** As many names are brought into one wording without a break. */
const AT_A_STEP = 50;

const known = new Vocabulary();
const steps = known.take(allNames());
let isRead = false;

/** Reads the names that are still unread, a few a step: whoever shows a page meanwhile may take breaks. */
export function* readVocabulary(): Generator<void> {
  // Not `for…of`: whoever leaves off half-way must not end the reading for all others.
  while (!steps.next().done) yield;
  isRead = true;
}

/** The names, read to their end if that has not been done yet. */
function vocabulary(): Vocabulary {
  if (!isRead) for (const _ of readVocabulary());
  return known;
}

/** What a text in one wording names by the same words in another order or by another kind, or null. */
export function lookUpNearly(key: string): Entry | null {
  return findNearly(vocabulary().names, key);
}

/** What a text in one wording names as a question ("Họp ở đâu"), or null. */
export function lookUpAsked(key: string): Entry | null {
  return findAsked(vocabulary().names, key);
}

/** What a whole text names, or null. A text without marks is looked up without them. */
export function lookUp(key: string, unmarked: boolean): Entry | null {
  const { names } = vocabulary();
  const linkless = withoutLinks(key);
  const found = names.withKey(key) ?? (linkless === key ? null : names.withKey(linkless));
  return found ?? (unmarked ? lookUpPlain(fold(key)) : null);
}

/**
 * What a text with ambiguous abbreviations names: by all their meanings that make a known name of
 * it; null when none does, or so many that it says nothing.
 */
export function lookUpReadings(key: string, unmarked: boolean): Entry | null {
  const found = readingsOf(key, unmarked).flatMap(
    (one) => lookUp(one, unmarked) ?? lookUp(expandAbbreviations(one), unmarked) ?? [],
  );
  const [first] = found;
  const attributes = new Set(found.flatMap((entry) => [...entry.attributes]));
  if (!first || attributes.size > MOST_READ) return null;
  const { owner, place } = first;
  const isOne = found.every((entry) => entry.owner === owner && entry.place === place);
  return isOne ? { attributes, owner, place } : null;
}

const MOST_READ = 3;

/** Abbreviations without marks may stand for several things; what they name must be one. */
function lookUpPlain(plain: string): Entry | null {
  const { names } = vocabulary();
  const found = names.withPlain(plain);
  if (found) return found;
  const readings = [...new Set(expandPlain(plain))];
  const [first, ...others] = readings.flatMap((one) => names.withPlain(one) ?? []);
  return first !== undefined && others.length === 0 ? first : null;
}

/** "Họ và tên" = "Họ tên", "Tỉnh hoặc thành phố" = "Tỉnh, thành phố". */
function withoutLinks(key: string): string {
  return key.search(LINKS) < 0 ? key : key.replace(LINKS, ' ');
}

/** The same for words run together: "hoten", "ngaysinh". */
export function lookUpCompact(plain: string): Entry | null {
  return vocabulary().names.withCompact(plain.replaceAll(' ', ''));
}

/** The same for words that programmers shorten: "ngsinh", "h ten". */
export function lookUpShortened(plain: string): Entry | null {
  return vocabulary().shortened.find(plain);
}

/** Of this many names a word's share is said in counts. */
const COUNTED_NAMES = 3400;

/** Rare words tell more: 1 for a word in no known name, down to 0.25 for the commonest. */
export function wordWeight(plain: string): number {
  const count = vocabulary().counts.among(COUNTED_NAMES, plain);
  return Math.max(0.25, 1 / Math.log2(2 + count / 3));
}
