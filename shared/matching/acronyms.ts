import { remembering } from '../records/view/remember';
import type { Word } from './phrase';

const LONGEST = 6;
const CONSONANTS = /^[bcdghklmnpqrstvx]+$/;

/** Letters that may stand for as many words: "vb", "ntns", "ubnd"; two only without a vowel. */
export const isAcronym = remembering((plain: string): boolean => {
  if (!/^[a-z]{2,6}$/.test(plain)) return false;
  return CONSONANTS.test(plain) || (plain.length > 3 && /[bcdghklmnpqrstvx]{3}/.test(plain));
});

/** The first letters of every run of words that an acronym could stand for. */
export function* initials(words: readonly Word[]): Generator<string> {
  for (let from = 0; from < words.length; from += 1) {
    let letters = words[from]?.plain[0] ?? '';
    for (let to = from + 1; to < words.length && letters.length < LONGEST; to += 1) {
      letters += words[to]?.plain[0] ?? '';
      yield letters;
    }
  }
}

/**
 * The words with each acronym written out by the words of the other text that begin with its
 * letters: "Số VB" beside "Số văn bản" is "Số văn bản".
 */
export function writeOut<T extends Pick<Word, 'plain'>>(
  words: readonly T[],
  others: readonly T[],
): readonly T[] {
  if (!words.some(({ plain }) => isAcronym(plain))) return words;
  return words.flatMap((word) => {
    if (!isAcronym(word.plain)) return [word];
    const { length } = word.plain;
    for (let from = 0; from + length <= others.length; from += 1) {
      const run = others.slice(from, from + length);
      if (run.every(({ plain }, at) => plain[0] === word.plain[at])) return run;
    }
    return [word];
  });
}
