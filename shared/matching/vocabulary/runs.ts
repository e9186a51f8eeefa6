interface Run {
  words: readonly string[];
  put: readonly string[];
}

/**
 * Runs of words that say the same wherever they stand: in each line, written `a|b|c`, the first is
 * put for the others. `keyOf` is the form in which texts are compared.
 */
export class Runs {
  /** By their first word, longest first. */
  private readonly byFirst = new Map<string, Run[]>();

  constructor(lines: readonly string[], keyOf: (text: string) => string) {
    for (const line of lines) {
      const [first = '', ...others] = line.split('|').map(keyOf);
      for (const key of [first, ...others]) this.add(key.split(' '), first.split(' '));
    }
    for (const runs of this.byFirst.values()) {
      runs.sort((a, b) => b.words.length - a.words.length);
    }
  }

  private add(words: readonly string[], put: readonly string[]) {
    const [first = ''] = words;
    const known = this.byFirst.get(first);
    if (known) known.push({ words, put });
    else this.byFirst.set(first, [{ words, put }]);
  }

  /** A key in the words that are put for others; the same words twice in a row once. */
  inOneWording(key: string): string {
    const words = key.split(' ');
    if (!words.some((word) => this.byFirst.has(word))) return key;
    const said: string[] = [];
    for (let at = 0; at < words.length; ) {
      const found = this.byFirst
        .get(words[at] ?? '')
        ?.find((run) => run.words.every((word, place) => words[at + place] === word));
      if (found === undefined) said.push(words[at] ?? '');
      else if (!endsWith(said, found.put)) said.push(...found.put);
      at += found?.words.length ?? 1;
    }
    return said.join(' ');
  }
}

function endsWith(words: readonly string[], end: readonly string[]): boolean {
  const from = words.length - end.length;
  return from >= 0 && end.every((word, at) => words[from + at] === word);
}
