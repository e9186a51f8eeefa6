import { isUnmarked } from '../spelling';
import { expandAbbreviations } from './abbreviations';
import { compactOf, inOrder, sumOfLetters, withoutMarks } from './letters';
import type { NamesOf } from './names';
import { readQualifiers } from './qualifiers';

/** What a known name stands for: the attributes it may name, and whose and where. */
export interface Entry {
  attributes: ReadonlySet<string>;
  owner: string | null;
  place: string | null;
}

/** A known name. */
export interface Known {
  /** Spelling key. */
  key: string;
  of: NamesOf;
  /** Not as it is listed, but without the words that only link: looked for with its marks alone. */
  isLinkless: boolean;
  /** Its place among all. */
  order: number;
}

/** A known name in the words that are put for others. */
interface Reworded {
  key: string;
  from: Known;
}

/**
 * The known names by the forms in which texts write them. All are filed by nothing but their letters;
 * which of them are meant, and what they stand for, is read when they are asked for.
 */
export class KnownNames {
  private count = 0;
  private readonly listed = new ByLetters<Known>();
  private readonly reworded = new ByLetters<Reworded>();

  /** Takes in a name; null when it was known already. `letters` is the sum of those of its key. */
  add({ key, of, isLinkless }: Omit<Known, 'order'>, letters: number): Known | null {
    const name = { key, of, isLinkless, order: this.count };
    if (!this.listed.add(name, letters, areSame)) return null;
    this.count += 1;
    return name;
  }

  /** Takes in a name in one wording too, in the order of the names: found where none is listed so. */
  addInOneWording(name: Known) {
    const key = expandAbbreviations(name.key);
    if (key === name.key || /^\d+$/.test(key)) return;
    this.reworded.add({ key, from: name }, sumOfLetters(key), NONE);
  }

  /** The names with this spelling key. */
  withKey(key: string): Entry | null {
    return this.find(key, (one) => one === key, ALL);
  }

  /** The names with these words, whatever their marks. */
  withPlain(plain: string): Entry | null {
    return this.find(plain, (key) => withoutMarks(key) === plain, AS_LISTED);
  }

  /** The names with these letters, whatever their marks and wherever their words end. */
  withCompact(compact: string): Entry | null {
    return this.find(compact, (key) => compactOf(key) === compact, AS_LISTED);
  }

  /** What each of the names stands for that has these words in one wording, in whatever order. */
  withWords(words: readonly string[]): Entry[] {
    const letters = sumOfLetters(words.join(' '));
    const wanted = inOrder(words);
    const isMeant = ({ key }: { key: string }) => inOrder(key.split(' ')) === wanted;
    const listed = this.listed.with(letters).filter(isMeant);
    const reworded = this.reworded.with(letters).filter(isMeant);
    return [
      ...listed.filter(({ key }) => expandAbbreviations(key) === key),
      ...reworded.map(({ from }) => from),
    ]
      .sort((a, b) => a.order - b.order)
      .flatMap(({ key }) => this.withKey(key) ?? []);
  }

  private find(
    text: string,
    isMeant: (key: string) => boolean,
    among: (name: Known) => boolean,
  ): Entry | null {
    const letters = sumOfLetters(text);
    const named = this.listed.with(letters).filter((one) => among(one) && isMeant(one.key));
    const [first, ...others] = named;
    if (first) return entryOf(first, others);
    const reworded = this.reworded.with(letters).find(({ key }) => isMeant(key));
    return reworded ? this.withKey(reworded.from.key) : null;
  }
}

const ALL = () => true;
const NONE = () => false;
const areSame = (one: Known, other: Known) =>
  one.of.attribute === other.of.attribute &&
  one.isLinkless === other.isLinkless &&
  one.key === other.key;
const AS_LISTED = ({ isLinkless }: Known) => !isLinkless;

class ByLetters<T> {
  private readonly filed = new Map<number, T[]>();

  /** False when the same one is there already. */
  add(one: T, letters: number, areSame: (one: T, other: T) => boolean): boolean {
    const others = this.filed.get(letters);
    if (!others) this.filed.set(letters, [one]);
    else if (others.some((other) => areSame(one, other))) return false;
    else others.push(one);
    return true;
  }

  with(letters: number): readonly T[] {
    return this.filed.get(letters) ?? [];
  }
}

/** Whose and where the first says. */
function entryOf({ key, of }: Known, others: readonly Known[]): Entry {
  const { owner, place } = readQualifiers(key, isUnmarked(key));
  return {
    attributes: new Set([of, ...others.map((other) => other.of)].map((one) => one.attribute)),
    owner: of.areOwnNames ? null : (owner ?? of.owner),
    place,
  };
}
