import { isKindWord, tellsApart } from './extra-words';
import type { Phrase, Word } from './phrase';
import { spellingKey } from './spelling';

/** Words that say what a whole page or table is about, without marks; they tell no field from another. */
export type Topics = ReadonlySet<string>;

/** A word in this share of the labels, and in three of them at least, is what all are about. */
const COMMON_SHARE = 0.5;
const LEAST_LABELS = 3;

/** Words that come again and again in the labels of one page, or in the headers of one table. */
export function commonWords(phrases: readonly Phrase[]): Topics {
  const times = new Map<string, number>();
  for (const { words } of phrases) {
    for (const plain of new Set(words.filter(canBeTopic).map((word) => word.plain))) {
      times.set(plain, (times.get(plain) ?? 0) + 1);
    }
  }
  const least = Math.max(LEAST_LABELS, phrases.length * COMMON_SHARE);
  return new Set([...times].filter(([, count]) => count >= least).map(([plain]) => plain));
}

/** Words of a heading that mean there what they mean elsewhere: "công nhận" speaks of no taking. */
export const ownWords = (words: readonly Word[]): Word[] =>
  words.filter(({ marked }, at) => !COMPOUNDS.has(`${words[at - 1]?.marked} ${marked}`));

const COMPOUNDS: ReadonlySet<string> = new Set(
  ['công nhận', 'xác nhận', 'chứng nhận', 'ghi nhận', 'thừa nhận'].map(spellingKey),
);

/** Words of the headings over a control. */
export function wordsOfHeadings(context: readonly Word[]): Topics {
  return new Set(context.filter(canBeTopic).map(({ plain }) => plain));
}

/** Kinds of thing and words that tell things apart always say something. */
function canBeTopic(word: Word): boolean {
  return !isKindWord(word) && !tellsApart(word);
}
