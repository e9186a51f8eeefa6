import { isTypedPlain } from '../spelling';
import type { ControlOption } from '../types';
import { type AnswerWord, inWords, partsInWords, wordSet } from './choice-words';

/** What stands before the name of a person: how one is addressed, or what one is. */
const TITLES = wordSet(
  'ông|bà|anh|chị|em|cụ|cô|thầy|chú|bác|đồng|chí|đ|c|đc|gv|gvcn|giáo|viên|chủ|nhiệm|hiệu|trưởng|phó|ht|pht|tt|tp|ttcm|nhân|nv|cán|bộ|cb|kế|toán|y|sĩ|tá|bs|ths|ts|ks|tịch|ct|pct|bí|thư|bt|tptđ',
);

/** A given name alone may be somebody else's. */
const LEAST_WORDS = 2;

/** The options that name the person of a text, whatever title stands before: "PHT Lưu Thị Phương". */
export function optionsOfPerson(
  options: readonly ControlOption[],
  text: string,
): readonly ControlOption[] {
  const name = nameIn(inWords(text));
  if (name === null) return [];
  const plainly = isTypedPlain(text);
  return options.filter(({ label }) =>
    [inWords(label), ...partsInWords(label)].some((part) => {
      const its = nameIn(part);
      return its?.every(isCapital) && isSameName(its, name, plainly);
    }),
  );
}

/** The words after the titles. */
function nameIn(words: readonly AnswerWord[]): readonly AnswerWord[] | null {
  const first = words.findIndex(({ marked }) => !TITLES.has(marked));
  const name = first < 0 ? [] : words.slice(first);
  return name.length < LEAST_WORDS ? null : name;
}

const isCapital = (word: AnswerWord): boolean => word.isCapital;

const isSameName = (
  a: readonly AnswerWord[],
  b: readonly AnswerWord[],
  plainly: boolean,
): boolean =>
  a.length === b.length &&
  a.every((word, at) => (plainly ? word.plain === b[at]?.plain : word.marked === b[at]?.marked));
