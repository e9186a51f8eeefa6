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
  /** In their order. */
  readonly all: Known[] = [];
  private readonly listed = new ByLetters<Known>();
  private readonly reworded = new ByLetters<Reworded>();

  /** Takes in a name, unless it was known already; `letters` is the sum of those of its key. */
  add({ key, of, isLinkless }: Omit<Known, 'order'>, letters: number): boolean {
    const isSame = (one: Known) =>
      one.of.attribute === of.attribute && one.isLinkless === isLinkless && one.key === key;
    if (this.listed.with(letters).some(isSame)) return false;
    const name = { key, of, isLinkless, order: this.all.length };
    this.all.push(name);
    this.listed.add(name, letters);
    return true;
  }

  /** Takes in a name in one wording too, found where no name is listed in that form. */
  addInOneWording(name: Known) {
    const key = expandAbbreviations(name.key);
    if (key === name.key || /^\d+$/.test(key)) return;
    this.reworded.add({ key, from: name }, sumOfLetters(key));
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
const AS_LISTED = ({ isLinkless }: Known) => !isLinkless;

class ByLetters<T> {
  private readonly filed = new Map<number, T[]>();

  add(one: T, letters: number) {
    const others = this.filed.get(letters);
    if (others) others.push(one);
    else this.filed.set(letters, [one]);
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
