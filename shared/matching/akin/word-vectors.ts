import { remembering } from '../../records/view/remember';
import { later } from '../later';
import { isUnmarked } from '../spelling';
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
  /** By the code of a digit what it stands for. */
  private readonly worth: Float32Array;
  /** Places of the words that may be meant by one typed without marks. */
  readonly plain: () => ReadonlyMap<string, readonly number[]>;
  /** Where a text of this spelling key lies; null when none of its words is known. */
  readonly vectorOf: (key: string) => TextVector | null;

  constructor(private readonly learnt: LearntWords) {
    const words = learnt.words.normalize('NFD').split('|');
    this.places = new Map(words.map((word, place) => [word, place]));
    this.worth = worthOfDigits(learnt.most);
    this.plain = later(() => byPlain(words));
    this.vectorOf = remembering((key) => this.read(key));
  }

  private read(key: string): TextVector | null {
    const sum = new Float32Array(this.learnt.dimensions);
    const plain = isUnmarked(key) ? this.plain() : null;
    for (const unit of unitsOf(key)) {
      if (plain) this.addMean(sum, plain.get(withoutMarks(unit)) ?? []);
      else this.addTo(sum, this.places.get(unit) ?? -1, 1);
    }
    const length = Math.sqrt(sum.reduce((total, value) => total + value * value, 0));
    return length === 0 ? null : sum.map((value) => value / length);
  }

  /** Adds the mean of some words, each as often as it was met. */
  private addMean(sum: Float32Array, places: readonly number[]) {
    const counts = places.map((place) => 2 ** DIGITS.indexOf(this.learnt.counts.charAt(place)));
    const all = counts.reduce((total, count) => total + count, 0);
    for (const [at, place] of places.entries()) this.addTo(sum, place, (counts[at] ?? 0) / all);
  }

  /** Adds the vector of a word so many times; of none when it has no place. */
  private addTo(sum: Float32Array, place: number, times: number) {
    if (place < 0) return;
    const { vectors } = this.learnt;
    const from = place * sum.length;
    for (let at = 0; at < sum.length; at += 1) {
      const worth = this.worth[vectors.charCodeAt(from + at)] ?? 0;
      sum[at] = (sum[at] ?? 0) + times * worth;
    }
  }
}

function byPlain(words: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, word] of words.entries()) {
    const plain = withoutMarks(word);
    const same = places.get(plain);
    if (same) same.push(place);
    else places.set(plain, [place]);
  }
  return places;
}

/** Of a spelling key, whose marks stand apart. */
const withoutMarks = (key: string): string => key.replace(/\p{M}+/gu, '').replaceAll('đ', 'd');

/** The words of a text, each once, and its pairs of neighbours. */
export function unitsOf(key: string): string[] {
  const words = expandAbbreviations(key)
    .split(' ')
    .filter((word) => word !== '');
  const pairs = words.slice(1).map((word, at) => `${words[at]} ${word}`);
  return [...new Set(words), ...pairs];
}

function worthOfDigits(most: number): Float32Array {
  const worth = new Float32Array(128);
  const half = (DIGITS.length - 1) / 2;
  for (const [at, digit] of [...DIGITS].entries()) {
    worth[digit.charCodeAt(0)] = most * (at / half - 1);
  }
  return worth;
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
