import { remembering } from '../../records/view/remember';
import { fold } from '../../vietnamese/fold';
import { spellingKey } from '../spelling';
import { expandAbbreviations } from '../vocabulary/abbreviations';

/** A word of an answer or of a choice, as the two are compared word by word. */
export interface AnswerWord {
  /** With its marks; "lý" as "lí", "III" as "3" after a kind that is counted. */
  marked: string;
  plain: string;
  /** Written with a capital, and not only because the whole text is. */
  isCapital: boolean;
}

const WORDS = /[\p{L}\p{M}]+|\p{N}+/gu;
/** A dash between numbers makes one range of them. */
const PARTS = /[,;:()/]|(?<!\d)\s[-–—]\s|\s[-–—]\s(?!\d)/u;

/** The parts of a text between commas, brackets, slashes and dashes, each in words. */
export const partsInWords = remembering((text): readonly (readonly AnswerWord[])[] =>
  text
    .normalize('NFC')
    .split(PARTS)
    .map(inWords)
    .filter((words) => words.length > 0),
);

/** A text in words. */
export const inWords = remembering((text): readonly AnswerWord[] => {
  const normal = text.normalize('NFC');
  const isShouted = normal === normal.toUpperCase();
  const words = [...normal.matchAll(WORDS)].map(([raw]) => {
    const isCapital = !isShouted && /^\p{Lu}\p{Ll}/u.test(raw);
    return wordOf(spellingKey(raw), isCapital);
  });
  return words.map((word, at) => {
    const number = numberAfter(words[at - 1]?.plain, word.plain);
    return number === null ? word : { ...word, marked: number, plain: number };
  });
});

/** The same with the abbreviations of schools written out. */
export const writtenOutWords = remembering((text): readonly AnswerWord[] =>
  expanded(inWords(text)),
);

/** Words with the abbreviations of schools written out. */
export function expanded(words: readonly AnswerWord[]): readonly AnswerWord[] {
  return words.flatMap((word) =>
    expandAbbreviations(word.marked)
      .split(' ')
      .map((one) => (one === word.marked ? word : wordOf(one, false))),
  );
}

function wordOf(key: string, isCapital: boolean): AnswerWord {
  const marked = key.replace(Y_ALONE, '$1i');
  return { marked, plain: fold(marked), isCapital };
}

/** "lý" and "lí", "kỹ" and "kĩ" are one word: y after a consonant that ends its word. */
const Y_ALONE = /^([bcdđghklmnrstvx]+)y(?=\p{M}*$)/u;

const COUNTED: ReadonlySet<string> = new Set(
  'vuc|kv|do|muc|loai|hang|giai|cap|bac|khoi|lop|ky|ki|quy|nhom|dot|lan'.split('|'),
);
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];
const IN_WORDS = ['nhat', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay'];

/** "khu vực III" → 3, "thứ Ba" → 3; null when the word is no number there. */
function numberAfter(before: string | undefined, word: string): string | null {
  if (before === undefined) return null;
  const numbers = before === 'thu' ? IN_WORDS : COUNTED.has(before) ? ROMAN : [];
  const at = numbers.indexOf(word);
  return at < 0 ? null : String(at + 1);
}

/** The words of a list, as they are compared. */
export const wordSet = (list: string): ReadonlySet<string> =>
  new Set(list.split('|').map((word) => wordOf(spellingKey(word), false).marked));
