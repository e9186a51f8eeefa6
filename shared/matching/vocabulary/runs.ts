/** What may follow in a run of words, and what is put for the run when it ends here. */
interface Step {
  next: Map<string, Step>;
  put: readonly string[] | null;
}

const newStep = (): Step => ({ next: new Map(), put: null });

interface Run {
  length: number;
  put: readonly string[];
}

/**
 * Runs of words that say the same wherever they stand: in each line, written `a|b|c`, the first is
 * put for the others. `keyOf` is the form in which texts are compared.
 */
export class Runs {
  private readonly start = newStep();

  constructor(lines: readonly string[], keyOf: (text: string) => string) {
    for (const line of lines) {
      const [first = '', ...others] = line.split('|').map(keyOf);
      for (const key of [first, ...others]) this.add(key.split(' '), first.split(' '));
    }
  }

  private add(words: readonly string[], put: readonly string[]) {
    let step = this.start;
    for (const word of words) {
      const next = step.next.get(word) ?? newStep();
      step.next.set(word, next);
      step = next;
    }
    step.put ??= put;
  }

  /** A key in the words that are put for others; the same words twice in a row once. */
  inOneWording(key: string): string {
    const words = key.split(' ');
    if (!words.some((word) => this.start.next.has(word))) return key;
    const said: string[] = [];
    for (let at = 0; at < words.length; ) {
      const run = this.longestAt(words, at);
      if (run === null) said.push(words[at] ?? '');
      else if (!endsWith(said, run.put)) said.push(...run.put);
      at += run?.length ?? 1;
    }
    return said.join(' ');
  }

  /** False when these words surely stay as they are. */
  mayReword(words: readonly string[]): boolean {
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] ?? '';
      const step = this.start.next.get(word);
      if (step === undefined) continue;
      if (step.next.has(words[at + 1] ?? '') || words[at + 1] === word) return true;
      if (step.put !== null && (step.put.length > 1 || step.put[0] !== word)) return true;
    }
    return false;
  }

  private longestAt(words: readonly string[], from: number): Run | null {
    let longest: Run | null = null;
    let step = this.start.next.get(words[from] ?? '');
    for (let at = from + 1; step !== undefined; at += 1) {
      if (step.put !== null) longest = { length: at - from, put: step.put };
      step = step.next.get(words[at] ?? '');
    }
    return longest;
  }
}

function endsWith(words: readonly string[], end: readonly string[]): boolean {
  const from = words.length - end.length;
  return from >= 0 && end.every((word, at) => words[from + at] === word);
}
