import { DIGITS, type LearntWords } from '../../shared/matching/akin/word-vectors';

/** Values beyond this share of all are written as if they were there. */
const WRITTEN = 0.999;

/** Words with where they lie, `dimensions` values each, written a letter a value. */
export function packedWords(
  words: readonly string[],
  counts: ReadonlyMap<string, number>,
  { values, dimensions }: { values: Float32Array; dimensions: number },
): LearntWords {
  const sizes = values.map(Math.abs).sort();
  const most = Number((sizes[Math.floor(sizes.length * WRITTEN)] ?? 1).toFixed(4));
  const half = (DIGITS.length - 1) / 2;
  const digit = (value: number) =>
    DIGITS[Math.max(0, Math.min(DIGITS.length - 1, Math.round((value / most + 1) * half)))];
  return {
    dimensions,
    most,
    words: words.join('|').normalize('NFC'),
    counts: words.map((word) => DIGITS[Math.round(Math.log2(counts.get(word) ?? 1))]).join(''),
    vectors: [...values].map(digit).join(''),
  };
}
