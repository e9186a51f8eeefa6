import { remembering } from '../../records/view/remember';
import { isTypedPlain, spellingKey } from '../spelling';
import type { ControlOption } from '../types';
import { expandAbbreviations } from '../vocabulary/abbreviations';
import { LEFT_OUT } from './answer-kinds-of-words';
import { type AnswerWord, inWords, partsInWords } from './choice-words';

/** The beginnings of a word that stand for it. */
const CLUSTER = /^(?:ngh|ng|nh|tr|th|ch|kh|ph|gh|gi|qu)/;

/** One piece of an answer: a word, or letters that stand for one word or several. */
interface Piece {
  word: AnswerWord;
  letters: string | null;
  /** "B." of "B.chuyền": the beginning of one word. */
  isDotted: boolean;
  /** What the letters stand for in schools and communes, in words. */
  writtenOut: readonly AnswerWord[];
}

/**
 * The options that a text names by first letters, alone or among whole words: "CUV" (Chi ủy viên),
 * "T.Anh" (Tiếng Anh), "TTYT Lương Sơn", "th.trú"; "T" and "D" of "Tầng trên" and "Tầng dưới", since
 * what all begin with need not be said. All words of a choice, or of a part of it, must be there.
 */
export function optionsByLetters(
  options: readonly ControlOption[],
  text: string,
): readonly ControlOption[] {
  const pieces = piecesOf(text.replace(DAYTIME_LAST, '$2 $1'));
  if (!pieces.some(({ letters }) => letters !== null) || pieces.length > MOST_PIECES) return [];
  if (options.length > MOST_OPTIONS) return [];
  const before = sharedBeginning(options);
  const [only] = pieces;
  if (pieces.length === 1 && only?.letters?.length === 1) {
    return before === 0 ? [] : byOneLetter(options, only.letters, before);
  }
  const named = (plainly: (label: string) => boolean) =>
    options.filter(({ label }) => {
      const whole = inWords(label);
      const parts = [whole, whole.slice(before), ...partsInWords(label)];
      return parts.some((part) => lengthNamed(pieces, part, plainly(label)) === pieces.length);
    });
  const marked = named(() => false);
  if (marked.length > 0) return marked;
  const isPlain = isTypedPlain(text);
  return named((label) => isPlain || isTypedPlain(label));
}

const MOST_PIECES = 8;
/** In longer lists, of communes, letters stand for many names. */
const MOST_OPTIONS = 400;
/** "T7 sáng" is "sáng T7". */
const DAYTIME_LAST = /^(.*\S)\s+(sáng|trưa|chiều|tối)$/iu;

/** "T" of "Tầng trên" beside "Tầng dưới": the only one that goes on with the letter. */
function byOneLetter(
  options: readonly ControlOption[],
  letter: string,
  before: number,
): readonly ControlOption[] {
  const rests = options.map(({ label }) => inWords(label).slice(before));
  const begins = ([first]: readonly AnswerWord[]) => baseOf(first).startsWith(letter);
  if (rests.filter(begins).length !== 1) return [];
  return options.filter((_, at) => rests[at]?.length === 1 && begins(rests[at] ?? []));
}

/** How many words all choices begin with. */
function sharedBeginning(options: readonly ControlOption[]): number {
  if (options.length < 2) return 0;
  const [one = [], ...others] = options.map(({ label }) => inWords(label));
  const differs = one.findIndex(({ marked }, at) =>
    others.some((words) => words[at]?.marked !== marked),
  );
  return Math.max(0, differs);
}

/**
 * How many pieces of an answer, from its beginning, name all words of a choice but those that may be
 * left out; 0 when they name something else.
 */
export function lengthNamed(
  pieces: readonly Piece[],
  part: readonly AnswerWord[],
  plainly: boolean,
): number {
  return named({ pieces, part, plainly }, 0, 0);
}

interface Question {
  pieces: readonly Piece[];
  part: readonly AnswerWord[];
  plainly: boolean;
}

function named(asked: Question, at: number, from: number): number {
  const { pieces, part, plainly } = asked;
  if (part.slice(from).every(isLeftOut) && at > 0) return at;
  const [piece, word] = [pieces[at], part[from]];
  if (piece === undefined || word === undefined) return 0;
  for (const taken of wordsTaken(piece, part.slice(from), plainly)) {
    const found = named(asked, at + 1, from + taken);
    if (found > 0) return found;
  }
  return isLeftOut(word) ? named(asked, at, from + 1) : 0;
}

/** How many words from the first on a piece may stand for. */
function* wordsTaken(
  { word, letters, isDotted, writtenOut }: Piece,
  words: readonly AnswerWord[],
  plainly: boolean,
): Generator<number> {
  const isSame = (one: AnswerWord, other: AnswerWord | undefined) =>
    one.marked === other?.marked || (plainly && one.plain === other?.plain);
  if (isSame(word, words[0])) yield 1;
  if (letters === null) return;
  if (writtenOut.length > 1 && writtenOut.every((one, at) => isSame(one, words[at]))) {
    yield writtenOut.length;
  }
  if (isDotted && beginningOf(words[0], plainly).startsWith(letters)) yield 1;
  yield* spelledBy(letters, words, plainly, 0);
}

/** Takes the letters word by word: one, or the consonants that the word begins with. */
function* spelledBy(
  letters: string,
  words: readonly AnswerWord[],
  plainly: boolean,
  taken: number,
): Generator<number> {
  if (letters === '') {
    yield taken;
    return;
  }
  const word = words[taken];
  if (word === undefined) return;
  const base = beginningOf(word, plainly);
  const cluster = CLUSTER.exec(base)?.[0] ?? '';
  const beginnings = [base[0] ?? '', cluster, CONSONANTS.test(base) ? base : ''];
  for (const one of new Set(beginnings)) {
    if (one !== '' && letters.startsWith(one)) {
      yield* spelledBy(letters.slice(one.length), words, plainly, taken + 1);
    }
  }
  if (taken > 0 && isLeftOut(word)) yield* spelledBy(letters, words, plainly, taken + 1);
}

const isLeftOut = ({ marked }: AnswerWord): boolean => LEFT_OUT.has(marked);

/** "đ" is another letter than "d", and no mark is taken from it. */
const withoutMarks = (key: string): string => key.normalize('NFD').replace(/\p{M}/gu, '');

const baseOf = (word: AnswerWord | undefined): string => withoutMarks(word?.marked ?? '');

const beginningOf = (word: AnswerWord | undefined, plainly: boolean): string =>
  plainly ? (word?.plain ?? '') : baseOf(word);

const PIECES = /([\p{L}\p{M}]+|\p{N}+)([./]?)/gu;
const LETTERS = /^[a-zđăâêôơư]{1,7}$/i;

/** "H.III", "KV II": the number after letters. */
const ROMAN = /(?<=\p{L}[. ]\s?)(?:IV|V|I{1,3})$/u;
const ROMANS = ['I', 'II', 'III', 'IV', 'V'];

/** An answer in pieces. */
export const piecesOf = remembering((text): readonly Piece[] => {
  const normal = text
    .normalize('NFC')
    .replace(ROMAN, (number) => String(ROMANS.indexOf(number) + 1));
  return [...normal.matchAll(PIECES)].flatMap(([, raw = '', mark = '']) => {
    const [word] = inWords(raw);
    if (word === undefined) return [];
    const isShort = LETTERS.test(raw) && (mark !== '' || isAllLetters(raw));
    const letters = isShort ? withoutMarks(raw.toLowerCase()) : null;
    const key = spellingKey(raw);
    const written = letters === null ? key : expandAbbreviations(key);
    return [{ word, letters, isDotted: mark !== '', writtenOut: inWords(written) }];
  });
});

/** "UV", "th": capitals, or nothing but consonants. */
const isAllLetters = (raw: string): boolean =>
  raw === raw.toUpperCase() || CONSONANTS.test(raw.toLowerCase());
const CONSONANTS = /^[b-df-hj-np-tv-xzđ]+$/;
