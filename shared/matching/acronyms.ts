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
      const plain = words[to]?.plain ?? '';
      if (isAcronym(plain)) yield letters + plain;
      letters += plain[0] ?? '';
      yield letters;
    }
  }
}

/**
 * The words with each acronym written out by the words of the other text that begin with its
 * letters: "Số VB" beside "Số văn bản" is "Số văn bản". The same words when there is none such.
 */
export function writeOut<T extends Pick<Word, 'plain'>>(
  words: readonly T[],
  others: readonly T[],
): readonly T[] {
  let written: T[] | null = null;
  for (const [at, word] of words.entries()) {
    const run = isAcronym(word.plain) ? spelledOut(word.plain, others) : null;
    if (run) written ??= words.slice(0, at);
    written?.push(...(run ?? [word]));
  }
  return written ?? words;
}

function spelledOut<T extends Pick<Word, 'plain'>>(
  letters: string,
  words: readonly T[],
): readonly T[] | null {
  for (let from = 0; from < words.length; from += 1) {
    const run = runSpelling(letters, words, from);
    if (run) return run;
  }
  return null;
}

/** The words from a place on that letters stand for; what is itself short stands for itself: "TNTH" is "tốt nghiệp TH". */
function runSpelling<T extends Pick<Word, 'plain'>>(
  letters: string,
  words: readonly T[],
  from: number,
): readonly T[] | null {
  let rest = letters;
  for (let to = from; to < words.length; to += 1) {
    const plain = words[to]?.plain ?? '';
    const said = to > from && isAcronym(plain) && rest.startsWith(plain) ? plain : (plain[0] ?? '');
    if (said === '' || !rest.startsWith(said)) return null;
    rest = rest.slice(said.length);
    if (rest === '') return words.slice(from, to + 1);
  }
  return null;
}

/**
 * True when one text writes by acronyms what the other writes in full, word by word: "PTNN&GT" and
 * "Phát triển ngôn ngữ và giao tiếp".
 */
export function areInitials(a: readonly Word[], b: readonly Word[]): boolean {
  const areShort = [a, b].filter((words) => words.some(({ plain }) => isAcronym(plain)));
  return areShort.length > 0 && lettersOf(a) === lettersOf(b);
}

const lettersOf = (words: readonly Word[]): string =>
  words
    .filter(({ plain }) => !LINKS.has(plain))
    .map(({ plain }) => (isAcronym(plain) ? plain : plain.charAt(0)))
    .join('');

const LINKS: ReadonlySet<string> = new Set(['va', 'cua', 'cho']);
