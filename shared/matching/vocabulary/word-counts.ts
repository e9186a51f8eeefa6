/** A word of known names, without marks. */
export interface CountedWord {
  plain: string;
  names: number;
  /** Ordinal of the last name that it was counted in. */
  last: number;
}

/** In how many names each word is. */
export class WordCounts {
  private readonly words = new Map<string, CountedWord>();
  private names = 0;

  /** The word of this spelling without marks. */
  word(plain: string): CountedWord {
    const known = this.words.get(plain);
    if (known) return known;
    const word = { plain, names: 0, last: 0 };
    this.words.set(plain, word);
    return word;
  }

  /** Counts a name by its words, each of them once. */
  count(words: readonly CountedWord[]) {
    this.names += 1;
    for (const word of words) {
      if (word.last === this.names) continue;
      word.last = this.names;
      word.names += 1;
    }
  }

  /** Of so many names, in how many a word would be. */
  among(names: number, plain: string): number {
    return ((this.words.get(plain)?.names ?? 0) * names) / this.names;
  }
}
