import { isAcronym, writeOut } from './acronyms';
import { areOneKind, headOf } from './heads';
import { isSameWithMore, NEGLIGIBLE, type ValueShape } from './extra-words';
import type { Phrase, Word } from './phrase';

/** How alike two texts are, 0–1, and what made them so. */
export interface Likeness {
  value: number;
  by: 'same' | 'meaning' | 'words' | 'nothing';
}

const SHARED_MEANING = 0.92;
/** Each further reading of an ambiguous name ("NS") takes this much away. */
const AMBIGUITY = 0.06;
/** Both texts name something known, and not the same thing. */
const KNOWN_TO_DIFFER = 0.3;
/** The same name with different remarks in brackets. */
const OTHER_ASIDE = 0.6;
const NEAR_MEANING = 0.6;
const ALL_WORDS = 0.88;
/** One text says more than the other. */
const MORE_WORDS = 0.78;
const WITH_CONTEXT = 0.86;
/** One text says more, but asks for the same; the share of common words adds the rest. */
const SAME_WITH_MORE = 0.78;
const FOR_COMMON_WORDS = 0.06;
const OF_TWO_LETTERS = 0.85;
const OF_THREE_LETTERS = 0.9;
/** Of this share at least both texts have the words, or the longer one asks for something else. */
const LEAST_COMMON = 0.45;
const OTHER_WORDS = 0.62;
/** Two words for one kind of thing before the same words. */
const OTHER_KIND = 0.82;

/** Attributes so near that one is offered for the other, for the person to decide. */
const NEAR: readonly (readonly [string, string])[] = [
  ['dob', 'dob_year'],
  ['full_name', 'given_name'],
  ['full_name', 'family_name'],
  ['family_middle_name', 'family_name'],
  ['phone', 'home_phone'],
  ['address', 'house_number'],
  ['address', 'hamlet'],
  ['city', 'province'],
  ['class_name', 'class_code'],
  ['province', 'province_code'],
  ['commune', 'commune_code'],
  ['card_name', 'full_name'],
  ['nationality', 'country'],
  ['unit', 'company'],
  ['workplace', 'unit'],
  ['workplace', 'company'],
  ['school_name', 'company'],
  ['position_group', 'job_title'],
  ['job', 'job_title'],
  ['position_type', 'job_title'],
];
const nearPairs = new Set(NEAR.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));

/**
 * Compares a column with a label. `context` are the words of the headings over the control: they
 * may account for words of the column that the label leaves out ("Toán HK1" under "Học kỳ I").
 * With `values`, the shape of the column's values, a label that says more may be the same one.
 */
export function likeness(
  a: Phrase,
  b: Phrase,
  context: readonly Word[] = [],
  values: ValueShape | null = null,
): Likeness {
  if (a.key === '' || b.key === '') return { value: 0, by: 'nothing' };
  if (!differ(a, b)) {
    if (a.key === b.key) return { value: 1, by: 'same' };
    if ((a.isUnmarked || b.isUnmarked) && a.plain === b.plain) return { value: 0.98, by: 'same' };
  }
  const meaning = sharedMeaning(a, b);
  if (meaning > 0) return { value: meaning, by: 'meaning' };
  const known = a.attributes.size > 0 && b.attributes.size > 0;
  if (known) {
    return isNear(a, b)
      ? { value: NEAR_MEANING, by: 'words' }
      : { value: KNOWN_TO_DIFFER, by: 'nothing' };
  }
  if (values === null) return { value: sharedWords(a, b, context, values), by: 'words' };
  const full = { ...a, words: writeOut(a.words, b.words) };
  const value = sharedWords(full, { ...b, words: writeOut(b.words, a.words) }, context, values);
  return { value: value * Math.min(trustInLetters(a), trustInLetters(b)), by: 'words' };
}

/** A few letters by themselves stand for too much to be certain of, or for nothing but all words. */
function trustInLetters({ compact }: Phrase): number {
  if (!isAcronym(compact) || compact.length > 3) return 1;
  return compact.length === 3 ? OF_THREE_LETTERS : OF_TWO_LETTERS;
}

/** Both are known and name different things: the same words, but one is asked in parts. */
function differ(a: Phrase, b: Phrase): boolean {
  if (a.attributes.size === 0 || b.attributes.size === 0) return false;
  return ![...a.attributes].some((attribute) => b.attributes.has(attribute));
}

/** Both name the same attribute: strong, less so when either could be read otherwise. */
function sharedMeaning(a: Phrase, b: Phrase): number {
  const told = a.aside !== '' && b.aside !== '' && a.aside !== b.aside ? OTHER_ASIDE : 1;
  return sharedAttributes(a, b) * Math.min(a.strength, b.strength) * told;
}

export function sharedAttributes(
  a: { attributes: ReadonlySet<string> },
  b: { attributes: ReadonlySet<string> },
): number {
  const shared = [...a.attributes].filter((one) => b.attributes.has(one)).length;
  if (shared === 0) return 0;
  const readings = a.attributes.size + b.attributes.size - 2 * shared;
  return Math.max(0.6, SHARED_MEANING - AMBIGUITY * readings);
}

function isNear(a: Phrase, b: Phrase): boolean {
  return [...a.attributes].some((one) =>
    [...b.attributes].some((other) => nearPairs.has(`${one} ${other}`)),
  );
}

/**
 * Weighted share of words that both have. Words that only one side has lower it; words on both
 * sides that the other lacks mean that something else is asked ("Ngày vào Đoàn", "Ngày vào Đảng").
 */
function sharedWords(
  a: Phrase,
  b: Phrase,
  context: readonly Word[],
  values: ValueShape | null,
): number {
  const free = b.words.map((_, at) => at);
  const around = [...context];
  const onlyA: number[] = [];
  let shared = 0;
  let byContext = 0;
  for (const [at, word] of a.words.entries()) {
    const found = free.findIndex((one) => sameWord(word, b.words[one], a, b));
    if (found >= 0) {
      free.splice(found, 1);
      shared += word.weight;
    } else if (takeFrom(around, word, a, b)) byContext += word.weight;
    else onlyA.push(at);
  }
  if (shared === 0) return 0;
  const both = shared + byContext;
  const moreA = weigh(a.words, onlyA);
  const moreB = weigh(b.words, free);
  const dice = (2 * both) / (2 * both + moreA + moreB);
  const missesA = moreA > NEGLIGIBLE;
  const missesB = moreB > NEGLIGIBLE;
  if (!missesA && !missesB) return byContext > 0 ? WITH_CONTEXT : ALL_WORDS;
  if (missesA && missesB) return sayOneKind(a, b) ? OTHER_KIND : OTHER_WORDS * dice;
  const isSame =
    values !== null &&
    dice >= LEAST_COMMON &&
    (missesB
      ? isSameWithMore({ words: b.words, only: free }, values, 'control')
      : isSameWithMore({ words: a.words, only: onlyA }, values, 'column'));
  return isSame ? SAME_WITH_MORE + FOR_COMMON_WORDS * dice : MORE_WORDS * dice;
}

/** "Loại nghỉ" and "Hình thức nghỉ": only the kinds that they begin with differ. */
function sayOneKind(a: Phrase, b: Phrase): boolean {
  const mine = headOf(a.words);
  const its = headOf(b.words);
  if (!areOneKind(mine, its)) return false;
  const rest = (words: readonly Word[]) =>
    words
      .filter(({ weight }) => weight > NEGLIGIBLE)
      .map(({ marked }) => marked)
      .sort()
      .join(' ');
  const ours = rest(a.words.slice(mine.length));
  return ours !== '' && ours === rest(b.words.slice(its.length));
}

function weigh(words: readonly Word[], places: readonly number[]): number {
  return places.reduce((sum, at) => sum + (words[at]?.weight ?? 0), 0);
}

function takeFrom(words: Word[], word: Word, a: Phrase, b: Phrase): boolean {
  const at = words.findIndex((other) => sameWord(word, other, a, b));
  if (at < 0) return false;
  words.splice(at, 1);
  return true;
}

function sameWord(word: Word, other: Word | undefined, a: Phrase, b: Phrase): boolean {
  if (other === undefined) return false;
  if (word.marked === other.marked || isFirstLetterOf(word.plain, other.plain)) return true;
  return (a.isUnmarked || b.isUnmarked) && word.plain === other.plain;
}

/** "D" of "D.tộc" stands for "dân". */
function isFirstLetterOf(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length === 1 && /[a-z]/.test(short) && long.startsWith(short);
}
