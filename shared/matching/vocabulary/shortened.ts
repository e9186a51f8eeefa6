import { grouped } from '../grouped';
import type { Entry, KnownNames } from './known-names';
import { withoutMarks } from './letters';
import type { CountedWord } from './word-counts';

type Words = readonly string[];

const NO_WORDS: ReadonlyMap<string, readonly Words[]> = new Map();

/** The last word of a name of which this much at least is kept tells enough. */
const LEAST_OF_LAST = 3;
/** Of a word before it, run together with the others, no more than this is kept. */
const MOST_OF_FIRST = 2;
const LEAST_TOGETHER = 4;

/**
 * Names found by what programmers leave of them: "ngsinh" and "gtinh" run together, "H Ten" and
 * "D Toc" in parts. The last word is whole, each of the others begins as it should. What several
 * different things may be shortened to is none of them.
 */
export class ShortenedNames {
  /** Spelling keys of names by their last words without marks. */
  private readonly byLast = new Map<string, string[]>();
  /** The same in words without marks, by their first letters; filled when it is asked for. */
  private readonly plain = new Map<string, ReadonlyMap<string, readonly Words[]>>();

  constructor(private readonly names: KnownNames) {}

  /** Takes in a name; one word by itself cannot be shortened so. */
  add(key: string, words: readonly CountedWord[]) {
    const last = words.at(-1)?.plain ?? '';
    if (words.length < 2) return;
    this.plain.delete(last);
    const known = this.byLast.get(last);
    if (known) known.push(key);
    else this.byLast.set(last, [key]);
  }

  /** What a plain technical name may stand for: one attribute, or null. */
  find(plain: string): Entry | null {
    const parts = plain.split(' ');
    const named = parts.length > 1 ? this.inParts(parts) : this.together(plain);
    return theOne(named.flatMap((one) => this.names.withCompact(one.join('')) ?? []));
  }

  private inParts(parts: readonly string[]): Words[] {
    const [[first = ''] = ''] = parts;
    return this.endingWith(parts.at(-1) ?? '', first).filter((words) => isInParts(parts, words));
  }

  private together(plain: string): Words[] {
    if (plain.length < LEAST_TOGETHER) return [];
    const [first = ''] = plain;
    const found: Words[] = [];
    for (let from = 1; from <= plain.length - LEAST_OF_LAST; from += 1) {
      const start = plain.slice(0, from);
      for (const words of this.endingWith(plain.slice(from), first)) {
        if (isTogether(start, words.slice(0, -1))) found.push(words);
      }
    }
    return found;
  }

  /** The words, without marks, of the names with this last word and first letter. */
  private endingWith(last: string, first: string): readonly Words[] {
    const words = this.plain.get(last) ?? this.plainEndingWith(last);
    return words.get(first) ?? [];
  }

  private plainEndingWith(last: string): ReadonlyMap<string, readonly Words[]> {
    const keys = this.byLast.get(last);
    if (!keys) return NO_WORDS;
    const words = grouped(
      keys.map((key) => [withoutMarks(key[0] ?? ''), withoutMarks(key).split(' ')] as const),
    );
    this.plain.set(last, words);
    return words;
  }
}

function isInParts(parts: readonly string[], words: readonly string[]): boolean {
  return (
    parts.length === words.length &&
    parts.every((part, at) => words[at]?.startsWith(part) || isSkeleton(part, words[at] ?? ''))
  );
}

/** "trg" of "truong": its first letter and some of its other consonants, in their order. */
function isSkeleton(part: string, word: string): boolean {
  if (part.length < 2 || part[0] !== word[0] || /[aeiouy]/.test(part)) return false;
  let from = 0;
  for (const letter of part) {
    from = word.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

function isTogether(start: string, words: readonly string[]): boolean {
  let rest = start;
  for (const word of words) {
    let taken = 0;
    while (taken < MOST_OF_FIRST && taken < rest.length && rest[taken] === word[taken]) taken += 1;
    if (taken === 0) return false;
    rest = rest.slice(taken);
  }
  return rest === '';
}

/** What all of them stand for, when it is one attribute of one person and place. */
function theOne([first, ...found]: readonly Entry[]): Entry | null {
  const [attribute, ...others] = first?.attributes ?? [];
  if (!first || attribute === undefined || others.length > 0) return null;
  const isOne = found.every(
    ({ attributes, owner, place }) =>
      attributes.size === 1 &&
      attributes.has(attribute) &&
      owner === first.owner &&
      place === first.place,
  );
  return isOne ? first : null;
}
