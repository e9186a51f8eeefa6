import { fold } from '../vietnamese/fold';
import { isAcronym } from './acronyms';
import { akinness, saysNoMore } from './akin/akin-words';
import { isTelling } from './extra-words';
import { NEGLIGIBLE, type Phrase, readPhrase, type Word } from './phrase';
import { likeness, writtenOut } from './similarity';

/** A heading over columns of a grid, with all that a header may say for it. */
export interface HeadingNames {
  text: string;
  /** The whole text, what stands before its brackets, and what stands in them. */
  names: readonly Phrase[];
  /** Of a heading with a number at its end ("Tháng 9", "Lớp 7A"): what is before it, folded. */
  stem: string;
  number: string;
  /** Its turn, from 1, among the headings that differ from it by nothing but this number; 0: none. */
  turn: number;
  turns: number;
}

const NUMBERED = /^(.*\D) ?(\d{1,4}\p{L}?)$/u;
/** Texts this much alike name one heading. */
const SAME_NAME = 0.85;

/** Headings of a page, in its order. */
export function readHeadings(texts: readonly string[]): HeadingNames[] {
  const read = texts.map((text) => {
    const [, stem = '', number = ''] = NUMBERED.exec(fold(text)) ?? [];
    return { text, names: namesOf(text).map(readPhrase), stem: stem.trim(), number };
  });
  return read.map((one) => {
    const series = one.number === '' ? [] : read.filter(({ stem }) => stem === one.stem);
    const isSeries = series.length > 1;
    return { ...one, turn: isSeries ? series.indexOf(one) + 1 : 0, turns: series.length };
  });
}

function namesOf(text: string): string[] {
  const inside = [...text.matchAll(/\(([^)]+)\)/g)].map(([, inner = '']) => inner);
  const outside = text.replace(/\([^)]*\)/g, ' ').trim();
  return [...new Set([text, outside, ...inside])].filter((name) => name !== '');
}

/** True when words are another name of a heading, its number or its turn ("T9", "đợt 1"). */
export function isNameOf(words: string, heading: HeadingNames): boolean {
  const plain = fold(words).replaceAll(' ', '');
  if (plain === '') return false;
  if (isNumberOf(plain, heading) || isTurnOf(plain, heading)) return true;
  const phrase = readPhrase(words);
  return heading.names.some(
    (name) => areSameName(phrase, name) || (isAcronym(plain) && lettersOf(name).includes(plain)),
  );
}

/** "T9", "Th9", "7A": the number, alone when nothing but this heading has it, or after letters of the stem. */
function isNumberOf(plain: string, { stem, number }: HeadingNames): boolean {
  if (number === '' || !plain.endsWith(number)) return false;
  const before = plain.slice(0, plain.length - number.length);
  if (before === '') return /\D/.test(number);
  if (/\d$/.test(before)) return false;
  const letters = stem.split(' ').map((word) => word[0] ?? '');
  return stem.replaceAll(' ', '').startsWith(before) || letters.join('') === before;
}

/** "Đợt 1", "Đ2", "lần 3" of headings that stand one after the other. */
function isTurnOf(plain: string, { turn }: HeadingNames): boolean {
  const said = TURN.exec(plain)?.[1];
  return turn > 0 && said !== undefined && Number(said) === turn;
}

const TURN = /^(?:dot|lan|luot|vong|d|l)(\d)$/;

function areSameName(phrase: Phrase, name: Phrase): boolean {
  if (phrase.numbers !== '' && name.numbers !== '' && phrase.numbers !== name.numbers) return false;
  if (isAcronym(phrase.compact) && lettersOf(name).includes(phrase.compact)) return true;
  return likeness(phrase, name).value >= SAME_NAME || akinness(phrase, name) === 'all';
}

/** The first letters of all its words, and of those that do not only link. */
function lettersOf({ key, words }: Phrase): string[] {
  const written = key.split(' ').map((word) => fold(word)[0] ?? '');
  const telling = words.filter(({ weight }) => weight > NEGLIGIBLE);
  return [written.join(''), telling.map(({ plain }) => plain[0] ?? '').join('')];
}

/**
 * True when words say some of a heading that no other heading says, or only in other words: "sổ" of
 * "Số liệu sổ kế toán".
 */
export function tellsHeading(
  words: string,
  heading: HeadingNames,
  all: readonly HeadingNames[],
): boolean {
  const phrase = readPhrase(words);
  const said = saying(phrase, heading);
  // "Thi" is rather "Điểm thi kết thúc" than "Kiểm tra thường xuyên".
  const rivals = (other: HeadingNames) =>
    said === 1 && hasItself(phrase, other) ? 1 : saying(phrase, other);
  return said > 0 && all.every((other) => other === heading || rivals(other) < said);
}

/** True when a heading has all of the words that weigh, and there are some. */
function hasItself({ words }: Phrase, { names: [name] }: HeadingNames): boolean {
  const said = words.filter(({ weight }) => weight > NEGLIGIBLE);
  return name !== undefined && said.length > 0 && said.every((word) => hasWord(name, word));
}

const hasWord = ({ words }: Phrase, { plain }: Word): boolean =>
  words.some((one) => one.plain === plain);

/** 2: a heading has the words themselves, 1: words akin to them or with these first letters, 0: neither. */
function saying(phrase: Phrase, { names: [name] }: HeadingNames): 0 | 1 | 2 {
  if (name === undefined) return 0;
  // "DT" of "Diện tích lúa".
  const letters = phrase.compact;
  if (isAcronym(letters) && lettersOf(name).some((one) => one.startsWith(letters))) return 1;
  const { words } = writtenOut(phrase, name);
  if (!words.some(isTelling) || !saysNoMore({ ...phrase, words }, name)) return 0;
  return words.filter(isTelling).every((word) => hasWord(name, word)) ? 2 : 1;
}
