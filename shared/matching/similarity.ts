import { fold } from '../vietnamese/fold';
import { isAcronym, writeOut } from './acronyms';
import { isSameWithMore, isTelling, NUMBER_OF, tellsApart, type ValueShape } from './extra-words';
import { areOneKind } from './heads';
import { NEGLIGIBLE, type Phrase, type Word } from './phrase';
import { areOneEnd } from './span-ends';
import type { Topics } from './topics';
import { areNear } from './vocabulary/near-attributes';
import { isCaseOf } from './vocabulary/wider';
import { WEIGHTS } from './weights';
import { Pool } from './word-pool';

/** What is known about a column and a control besides their two texts. */
export interface Surroundings {
  /** Words of the headings over the control. */
  context: readonly Word[];
  /** Words of the levels over the column's header. */
  headings: readonly Word[];
  /** Words that either text may say or leave out. */
  topics: readonly Topics[];
  /** The shape of the column's values. */
  values: ValueShape;
}

/** How alike two texts are, 0–1, and what made them so. */
export interface Likeness {
  value: number;
  by: 'same' | 'meaning' | 'words' | 'nothing';
}

/**
 * Compares a column with a label. Words of the headings over the control may account for words of
 * the column that the label leaves out ("Toán HK1" under "Học kỳ I"), or that it says once more; by
 * the shape of the values a label that says more may be the same one. Without surroundings the two
 * texts speak for themselves.
 */
export function likeness(a: Phrase, b: Phrase, around: Surroundings | null = null): Likeness {
  if (a.key === '' || b.key === '') return { value: 0, by: 'nothing' };
  if (!differ(a, b)) {
    if (a.key === b.key) return { value: 1, by: 'same' };
    if ((a.isUnmarked || b.isUnmarked) && a.plain === b.plain) return { value: 0.98, by: 'same' };
  }
  const meaning = sharedMeaning(a, b);
  if (meaning > 0) {
    const value = around !== null && haveSameWords(a, b) ? Math.max(meaning, SAME_WORDS) : meaning;
    return { value, by: 'meaning' };
  }
  const known = a.attributes.size > 0 && b.attributes.size > 0;
  if (known) {
    const isDay = isDayOf(a, b) || isDayOf(b, a);
    if (around !== null && !isDay && sayTheSame(a, b, around))
      return { value: WEIGHTS.withContext, by: 'words' };
    if (isWider(a, b) || (around !== null && around.values !== 'text' && areOneEnd(a, b)))
      return { value: WEIGHTS.widerMeaning * strengthOf(a, b), by: 'meaning' };
    return isNear(a, b) || (around !== null && !isDay && saysEvery(a, b))
      ? { value: WEIGHTS.nearMeaning, by: 'words' }
      : { value: WEIGHTS.knownToDiffer, by: 'nothing' };
  }
  if (around === null) return { value: sharedWords(a, b, around), by: 'words' };
  const value = sharedWords(writtenOut(a, b), writtenOut(b, a), around);
  return { value: value * Math.min(trustInLetters(a), trustInLetters(b)), by: 'words' };
}

/** Of several labels with one meaning the one in the same words: "Nhà tiêu HVS", "Nhà tiêu có hợp vệ sinh". */
const haveSameWords = (a: Phrase, b: Phrase): boolean =>
  sharedWords(writtenOut(a, b), writtenOut(b, a), null) === WEIGHTS.allWords;

const SAME_WORDS = 0.98;

/**
 * All words agree, although one is known for one thing and the other for another; the levels over
 * the header may say some of the label's ("Học sinh › Bán trú" and "Học sinh bán trú").
 */
function sayTheSame(a: Phrase, b: Phrase, around: Surroundings): boolean {
  const byHeadings = { ...around, context: [] };
  return sharedWords(writtenOut(a, b), writtenOut(b, a), byHeadings) >= WEIGHTS.withContext;
}

/** The day alone of a date whose other parts stand elsewhere, under the name of the whole. */
function isDayOf(part: Phrase, whole: Phrase): boolean {
  return [...whole.attributes].some((one) => part.attributes.has(`${one}_day`));
}

/** With the acronyms that stand for words of the other, whatever else they usually stand for. */
export function writtenOut(phrase: Phrase, other: Phrase): Phrase {
  const { letters } = phrase;
  if (letters !== null) {
    const words = writeOut(letters, other.words);
    if (words !== letters) return { ...phrase, words };
  }
  const words = phrase.hasAcronym ? writeOut(phrase.words, other.words) : phrase.words;
  return words === phrase.words ? phrase : { ...phrase, words };
}

/** A few letters by themselves stand for too much to be certain of, or for nothing but all words. */
function trustInLetters({ compact }: Phrase): number {
  if (!isAcronym(compact) || compact.length > 3) return 1;
  return compact.length === 3 ? WEIGHTS.ofThreeLetters : WEIGHTS.ofTwoLetters;
}

/** Both are known and name different things: the same words, but one is asked in parts. */
function differ(a: Phrase, b: Phrase): boolean {
  if (a.attributes.size === 0 || b.attributes.size === 0) return false;
  for (const attribute of a.attributes) if (b.attributes.has(attribute)) return false;
  return true;
}

/** Both name the same attribute: strong, less so when either could be read otherwise. */
function sharedMeaning(a: Phrase, b: Phrase): number {
  const told = haveOtherAsides(a, b) ? WEIGHTS.otherAside : 1;
  return sharedAttributes(a, b) * strengthOf(a, b) * told;
}

function haveOtherAsides(a: Phrase, b: Phrase): boolean {
  if (a.aside === '' || b.aside === '' || a.aside === b.aside) return false;
  return !((a.isUnmarked || b.isUnmarked) && fold(a.aside) === fold(b.aside));
}

export function sharedAttributes(
  a: { attributes: ReadonlySet<string> },
  b: { attributes: ReadonlySet<string> },
): number {
  let shared = 0;
  for (const one of a.attributes) if (b.attributes.has(one)) shared += 1;
  if (shared === 0) return 0;
  const readings = a.attributes.size + b.attributes.size - 2 * shared;
  return Math.max(0.6, WEIGHTS.sharedMeaning - WEIGHTS.ambiguity * readings);
}

function strengthOf(a: Phrase, b: Phrase): number {
  return Math.min(a.strength, b.strength);
}

/** What one names is a case of what the other names. */
export function isWider(a: Phrase, b: Phrase): boolean {
  for (const one of a.attributes) {
    for (const other of b.attributes) if (isCaseOf(one, other)) return true;
  }
  return false;
}

/** One says all that the other says, and more. */
function saysEvery(a: Phrase, b: Phrase): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  return (
    short.words.some(isTelling) &&
    short.words.every(({ plain }) => long.words.some((one) => one.plain === plain))
  );
}

function isNear(a: Phrase, b: Phrase): boolean {
  for (const one of a.attributes) {
    for (const other of b.attributes) if (areNear(one, other)) return true;
  }
  return false;
}

/**
 * Weighted share of words that both have. Words that only one side has lower it; words on both
 * sides that the other lacks mean that something else is asked ("Ngày vào Đoàn", "Ngày vào Đảng").
 */
function sharedWords(a: Phrase, b: Phrase, surroundings: Surroundings | null): number {
  const isUnmarked = a.isUnmarked || b.isUnmarked;
  const its = new Pool(b.words, isUnmarked);
  const around = new Pool(surroundings?.context ?? [], isUnmarked);
  const onlyA: number[] = [];
  let shared = 0;
  let byContext = 0;
  for (let at = 0; at < a.words.length; at += 1) {
    const word = a.words[at];
    if (word === undefined) continue;
    if (its.take(word)) shared += word.weight;
    else if (around.take(word)) byContext += word.weight;
    else onlyA.push(at);
  }
  if (shared === 0) return 0;
  const over = new Pool(surroundings?.headings ?? [], isUnmarked);
  const onlyB: number[] = [];
  for (let at = 0; at < b.words.length; at += 1) {
    const word = b.words[at];
    if (word === undefined || its.isTaken(at)) continue;
    if (over.take(word)) byContext += word.weight;
    else onlyB.push(at);
  }
  const both = shared + byContext;
  const moreA = weigh(a.words, onlyA);
  const moreB = weigh(b.words, onlyB);
  const dice = (2 * both) / (2 * both + moreA + moreB);
  const missesA = moreA > NEGLIGIBLE && !(onlyA.length === 1 && onlyA[0] === 0 && isNumberOf(a));
  const missesB = moreB > NEGLIGIBLE;
  if (!missesA && !missesB) return byContext > 0 ? WEIGHTS.withContext : WEIGHTS.allWords;
  if (missesA && missesB) return sayOneKind(a, b) ? WEIGHTS.otherKind : WEIGHTS.otherWords * dice;
  if (surroundings === null) return WEIGHTS.moreWords * dice;
  const longer = missesB ? b.words : a.words;
  const only = missesB ? onlyB : onlyA;
  const said = only.filter((at) => !isSaidAround(longer[at], surroundings));
  if (weigh(longer, said) <= NEGLIGIBLE) return WEIGHTS.moreOfTopic;
  const aroundThem = only.filter((at) => !said.includes(at));
  const side = missesB ? 'control' : 'column';
  const isSame =
    dice >= WEIGHTS.leastCommon &&
    isSameWithMore({ words: longer, only: said, around: aroundThem }, surroundings.values, side);
  return isSame ? WEIGHTS.sameWithMore + WEIGHTS.forCommonWords * dice : WEIGHTS.moreWords * dice;
}

/** "Số tài khoản" says no more than "tài khoản": an account is told by its number. */
const isNumberOf = ({ words }: Phrase): boolean =>
  words[0]?.plain === 'so' && NUMBER_OF.test(words.map(({ plain }) => plain).join(' '));

function isSaidAround(word: Word | undefined, { topics }: Surroundings): boolean {
  if (word === undefined || tellsApart(word)) return false;
  return topics.some((about) => about.has(word.plain));
}

/** "Loại nghỉ" and "Hình thức nghỉ": only the kinds that they begin with differ. */
function sayOneKind(a: Phrase, b: Phrase): boolean {
  return a.rest !== '' && a.rest === b.rest && areOneKind(a.head, b.head);
}

function weigh(words: readonly Word[], places: readonly number[]): number {
  return places.reduce((sum, at) => sum + (words[at]?.weight ?? 0), 0);
}
