import type { Entry } from './index';

/** A known name whose words programmers shorten in ids, and what it stands for. */
interface Known {
  words: readonly string[];
  entry: Entry;
}

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
  private readonly byLast = new Map<string, Known[]>();

  /** Takes a name in plain words; one word by itself cannot be shortened so. */
  add(words: readonly string[], entry: Entry) {
    const last = words.at(-1) ?? '';
    if (words.length < 2) return;
    const known = this.byLast.get(last);
    if (known) known.push({ words, entry });
    else this.byLast.set(last, [{ words, entry }]);
  }

  /** What a plain technical name may stand for: one attribute, or null. */
  find(plain: string): Entry | null {
    const parts = plain.split(' ');
    return parts.length > 1 ? this.findParts(parts) : this.findTogether(plain);
  }

  private findParts(parts: readonly string[]): Entry | null {
    const named = this.byLast.get(parts.at(-1) ?? '') ?? [];
    return theOne(named.filter(({ words }) => isInParts(parts, words)));
  }

  private findTogether(plain: string): Entry | null {
    if (plain.length < LEAST_TOGETHER) return null;
    const found: Known[] = [];
    for (let from = 1; from <= plain.length - LEAST_OF_LAST; from += 1) {
      const start = plain.slice(0, from);
      for (const known of this.byLast.get(plain.slice(from)) ?? []) {
        if (isTogether(start, known.words.slice(0, -1))) found.push(known);
      }
    }
    return theOne(found);
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
function theOne(found: readonly Known[]): Entry | null {
  const [first] = found.map(({ entry }) => entry);
  const [attribute, ...others] = first?.attributes ?? [];
  if (!first || attribute === undefined || others.length > 0) return null;
  const isOne = found.every(
    ({ entry: { attributes, owner, place } }) =>
      attributes.size === 1 &&
      attributes.has(attribute) &&
      owner === first.owner &&
      place === first.place,
  );
  return isOne ? first : null;
}
