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
/** Words that weigh no more than this are linking words. */
const NEGLIGIBLE = 0.12;
const OTHER_WORDS = 0.62;

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
 */
export function likeness(a: Phrase, b: Phrase, context: readonly Word[] = []): Likeness {
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
  return { value: sharedWords(a, b, context), by: 'words' };
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
function sharedWords(a: Phrase, b: Phrase, context: readonly Word[]): number {
  const free = [...b.words];
  const around = [...context];
  let shared = 0;
  let byContext = 0;
  let onlyA = 0;
  for (const word of a.words) {
    if (take(word, free, a, b)) shared += word.weight;
    else if (take(word, around, a, b)) byContext += word.weight;
    else onlyA += word.weight;
  }
  const onlyB = free.reduce((sum, word) => sum + word.weight, 0);
  if (shared === 0) return 0;
  const both = shared + byContext;
  const dice = (2 * both) / (2 * both + onlyA + onlyB);
  const missesA = onlyA > NEGLIGIBLE;
  const missesB = onlyB > NEGLIGIBLE;
  if (!missesA && !missesB) return byContext > 0 ? WITH_CONTEXT : ALL_WORDS;
  if (!missesA || !missesB) return MORE_WORDS * dice;
  return OTHER_WORDS * dice;
}

function take(word: Word, from: Word[], a: Phrase, b: Phrase): boolean {
  const at = from.findIndex((other) => sameWord(word, other, a, b));
  if (at < 0) return false;
  from.splice(at, 1);
  return true;
}

function sameWord(word: Word, other: Word, a: Phrase, b: Phrase): boolean {
  if (word.marked === other.marked) return true;
  return (a.isUnmarked || b.isUnmarked) && word.plain === other.plain;
}
