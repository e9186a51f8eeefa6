import { fold } from '../../vietnamese/fold';
import { later } from '../later';
import { isUnmarked, spellingKey } from '../spelling';
import { expandAbbreviations } from '../vocabulary/abbreviations';
import learnt from './word-vectors.json';

/** Where a text lies among all texts, of length 1: names of one thing lie in nearly one direction. */
export type TextVector = Float32Array;

/** What `test/tools/learn-words.ts` has learnt of words and pairs of neighbouring words. */
export interface LearntWords {
  dimensions: number;
  /** What the last of `DIGITS` stands for; the first stands for the same below nothing. */
  most: number;
  /** Parted by `|`. */
  words: string;
  /** For each word how often it was met, as a power of two: one digit. */
  counts: string;
  /** For each word as many digits as there are dimensions. */
  vectors: string;
}

/** Places of a number, one character each. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Finds where texts lie by the words they are made of. */
export class WordVectors {
  private readonly places: ReadonlyMap<string, number>;
  private readonly values: Float32Array;
  /** Of words typed without marks: the mean of all that they may be. */
  readonly plain: () => ReadonlyMap<string, TextVector>;

  constructor(private readonly learnt: LearntWords) {
    const words = learnt.words.normalize('NFD').split('|');
    this.places = new Map(words.map((word, place) => [word, place]));
    this.values = unpack(learnt);
    this.plain = later(() => this.meansOfPlain());
  }

  /** Null when no word of the text is known. */
  vectorOf(text: string): TextVector | null {
    const key = spellingKey(text);
    const plain = isUnmarked(key) ? this.plain() : null;
    const sum = new Float32Array(this.learnt.dimensions);
    let found = 0;
    for (const unit of unitsOf(key)) {
      const vector = plain ? plain.get(fold(unit)) : this.vectorAt(this.places.get(unit));
      if (!vector) continue;
      found += 1;
      add(sum, vector, 1);
    }
    const length = Math.hypot(...sum);
    return found === 0 || length === 0 ? null : sum.map((value) => value / length);
  }

  private vectorAt(place: number | undefined): TextVector | undefined {
    const { dimensions } = this.learnt;
    if (place === undefined) return undefined;
    return this.values.subarray(place * dimensions, (place + 1) * dimensions);
  }

  private meansOfPlain(): ReadonlyMap<string, TextVector> {
    const sums = new Map<string, { sum: TextVector; count: number }>();
    for (const [word, place] of this.places) {
      const vector = this.vectorAt(place);
      if (!vector) continue;
      const count = 2 ** DIGITS.indexOf(this.learnt.counts.charAt(place));
      const plain = fold(word);
      const one = sums.get(plain) ?? { sum: new Float32Array(vector.length), count: 0 };
      add(one.sum, vector, count);
      one.count += count;
      sums.set(plain, one);
    }
    return new Map(
      [...sums].map(([word, { sum, count }]) => [word, sum.map((value) => value / count)]),
    );
  }
}

/** The words of a text, each once, and its pairs of neighbours. */
export function unitsOf(key: string): string[] {
  const words = expandAbbreviations(key)
    .split(' ')
    .filter((word) => word !== '');
  const pairs = words.slice(1).map((word, at) => `${words[at]} ${word}`);
  return [...new Set(words), ...pairs];
}

function unpack({ vectors, most }: LearntWords): Float32Array {
  const worth = new Map([...DIGITS].map((digit, at) => [digit, most * (at / HALF - 1)]));
  return Float32Array.from(vectors, (digit) => worth.get(digit) ?? 0);
}

const HALF = (DIGITS.length - 1) / 2;

function add(sum: Float32Array, vector: TextVector, times: number) {
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + times * (vector[at] ?? 0);
}

let current: () => WordVectors = later(() => new WordVectors(learnt));

/** The words that are known, ready to be asked. */
export const wordVectors = (): WordVectors => current();

/** Asks others from now on; texts that were read before keep their places. For tools that measure. */
export function takeWordVectors(vectors: WordVectors) {
  current = () => vectors;
}

/** How close two texts are in use, −1 to 1; null when of one of them nothing is known. */
export function closeness(a: TextVector | null, b: TextVector | null): number | null {
  if (!a || !b) return null;
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
