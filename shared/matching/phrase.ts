import { remembering } from '../records/view/remember';
import { fold } from '../vietnamese/fold';
import { isAcronym } from './acronyms';
import { withoutComplaint } from './complaints';
import { type Head, headOf } from './heads';
import { splitCamelCase, takeApart } from './label-text';
import { numbersIn } from './numbers-in';
import { isUnmarked, spellingKey } from './spelling';
import { withoutUnits } from './units';
import {
  lookUp,
  lookUpCompact,
  lookUpNearly,
  lookUpReadings,
  readQualifiers,
  wordWeight,
} from './vocabulary';
import { expandAbbreviations } from './vocabulary/abbreviations';
import { dayOfMonth } from './vocabulary/days';
import { NEUTRAL, withoutAsking, withoutNeutral } from './vocabulary/filler';

/** Words that weigh no more than this are linking words. */
export const NEGLIGIBLE = 0.12;

/** A word of a label: with its marks, and without. */
export interface Word {
  marked: string;
  plain: string;
  weight: number;
}

/** What a header, label or hint says, ready to be compared. */
export interface Phrase {
  text: string;
  /** All that was read, also what only speaks about the answer, without marks. */
  folded: string;
  /** Spelling key of all its words. */
  key: string;
  plain: string;
  /** `plain` without spaces. */
  compact: string;
  isUnmarked: boolean;
  words: readonly Word[];
  /** Weight of all its words. */
  weight: number;
  /** The kind of thing that it begins with, and the words after it that weigh, in one order. */
  head: Head;
  rest: string;
  hasAcronym: boolean;
  /** The words as written, where an abbreviation in them may stand for something else; else null. */
  letters: readonly Word[] | null;
  /** Attributes it may name ("NS" may be several), and how surely (0–1). */
  attributes: ReadonlySet<string>;
  strength: number;
  owner: string | null;
  place: string | null;
  /** Numbers in it ("2" of "Số điện thoại 2"), in order, '' when none. */
  numbers: string;
  /** What stood in brackets and names nothing known: it may tell two labels apart. */
  aside: string;
  /** Asks for the same thing a second time ("Nhập lại email"). */
  isRepeat: boolean;
}

const REPEAT =
  /^(?:nhap lai|xac nhan (?:lai|mat khau|email|thu dien tu|so)|go lai|confirm|re enter|reenter|re type|retype|repeat|verify|confirmation)\b|\b(?:again|confirmation|nhap lai|confirm)$/;

/** Reads a text; the same text always gives the same phrase. */
export const readPhrase: (text: string) => Phrase = remembering(readAfresh);

function readAfresh(text: string): Phrase {
  const label = withoutUnits(takeApart(splitCamelCase(withoutComplaint(text))).label);
  const key = spellingKey(label);
  const unmarked = isUnmarked(key);
  const plain = fold(label);
  const isRepeat = REPEAT.test(plain);
  const whole = readMeaning(key, plain, unmarked);
  const { outside, aside } = splitBrackets(label);
  const isOpen = whole.strength < 1 && aside !== '' && outside !== '';
  const bracketed = isOpen ? withoutBrackets(whole, outside, unmarked) : whole;
  const named = bracketed.attributes.size > 0 ? bracketed : alternatives(bracketed, label);
  const ended = named.attributes.size > 0 ? named : endOfSpan(named);
  const short = ended.attributes.size > 0 ? ended : writtenShort(ended, key);
  const meaning = short.attributes.size > 0 ? short : writtenOtherwise(short);
  const expanded = expandAbbreviations(meaning.core);
  const words = toWords(expanded);
  const letters = expandAbbreviations(key) === key ? null : toWords(withoutAsking(key));
  const head = headOf(words);
  return {
    text: label,
    folded: fold(text),
    key,
    plain,
    compact: plain.replaceAll(' ', ''),
    isUnmarked: unmarked,
    words,
    weight: words.reduce((sum, word) => sum + word.weight, 0),
    head,
    rest: tellingWords(words.slice(head.length)),
    hasAcronym: words.some((word) => isAcronym(word.plain)),
    letters: letters?.some((word) => isAcronym(word.plain)) ? letters : null,
    attributes: meaning.attributes,
    strength: meaning.strength,
    owner: meaning.owner,
    place: meaning.place,
    numbers: meaning.strength === 1 ? '' : numbersIn(plain),
    aside: isOpen && meaning.attributes.size > 0 ? remark(aside) : '',
    isRepeat,
  };
}

function tellingWords(words: readonly Word[]): string {
  return words
    .filter(({ weight }) => weight > NEGLIGIBLE)
    .map(({ marked }) => marked)
    .sort()
    .join(' ');
}

function splitBrackets(label: string): { outside: string; aside: string } {
  const asides: string[] = [];
  const outside = label.replace(/[([]([^)\]]*)[)\]]/g, (_, inner: string) => {
    asides.push(inner);
    return ' ';
  });
  return { outside: outside.trim(), aside: asides.join(' ').trim() };
}

/** "Số CCCD/Giấy CMND": names of one thing, or of several that are all known. */
function alternatives(whole: Meaning, label: string): Meaning {
  const parts = label.split('/').map((part) => part.trim());
  if (parts.length < 2 || parts.length > 4) return whole;
  const meanings = parts.map((part) =>
    readMeaning(spellingKey(part), fold(part), isUnmarked(part)),
  );
  const known = meanings.filter((one) => one.attributes.size > 0 && one.strength >= 0.95);
  const [first, ...others] = known;
  if (!first || first !== meanings[0] || known.length * 2 < parts.length) return whole;
  const shared = [...first.attributes].filter((attribute) =>
    others.every((other) => other.attributes.has(attribute)),
  );
  if (shared.length === 0 && known.length < parts.length) return whole;
  if (shared.length === 0) {
    const either = new Set(known.flatMap(({ attributes }) => [...attributes]));
    return { ...first, attributes: either, strength: OF_ALTERNATIVES };
  }
  return { ...first, attributes: new Set(shared), strength: OF_ALTERNATIVES };
}

const OF_ALTERNATIVES = 0.94;

/** "Thời hạn sử dụng từ ngày": the beginning or the end of whatever lasts. */
function endOfSpan(whole: Meaning): Meaning {
  const end = SPAN_ENDS.find((one) => whole.core.endsWith(` ${one}`));
  const entry = end === undefined ? null : lookUp(end, isUnmarked(end));
  return entry ? { ...whole, attributes: entry.attributes, strength: OF_SPAN } : whole;
}

const SPAN_ENDS = ['từ ngày', 'đến ngày', 'tu ngay', 'den ngay'].map(spellingKey);
const OF_SPAN = 0.9;

/** "HT khen": a name whose abbreviations the words beside them tell, of all words or of its core. */
function writtenShort(whole: Meaning, key: string): Meaning {
  const named = lookUpReadings(withoutAsking(key), isUnmarked(key));
  if (named) return { ...whole, ...named, strength: WRITTEN_SHORT };
  const entry = lookUpReadings(whole.core, isUnmarked(whole.core));
  if (!entry || (entry.owner !== null && whole.owner !== null)) return whole;
  const owner = whole.owner ?? entry.owner;
  const place = whole.place ?? entry.place;
  return { ...whole, attributes: entry.attributes, owner, place, strength: WRITTEN_SHORT };
}

const WRITTEN_SHORT = 0.92;

/** The words of a known name in another order, or with another word for its kind. */
function writtenOtherwise(whole: Meaning): Meaning {
  const entry = lookUpNearly(withoutNeutral(expandAbbreviations(whole.core)));
  if (!entry || entry.owner !== null) return whole;
  const place = whole.place ?? entry.place;
  return { ...whole, place, attributes: entry.attributes, strength: OTHERWISE_WRITTEN };
}

const OTHERWISE_WRITTEN = 0.88;

/** What a remark in brackets says besides whose and where. */
function remark(aside: string): string {
  const key = spellingKey(aside);
  return readQualifiers(key, isUnmarked(key)).rest;
}

/** What brackets add may be a qualifier (already read) or a remark; the words before them name. */
function withoutBrackets(whole: Meaning, outside: string, unmarked: boolean): Meaning {
  const key = spellingKey(outside);
  const meaning = readMeaning(key, fold(outside), unmarked);
  if (meaning.attributes.size === 0) return whole;
  if (whole.attributes.size > 0 && meaning.strength < 1) return whole;
  return {
    ...meaning,
    strength: meaning.strength * IN_BRACKETS,
    owner: whole.owner ?? meaning.owner,
    place: whole.place ?? meaning.place,
  };
}

interface Meaning {
  attributes: ReadonlySet<string>;
  strength: number;
  owner: string | null;
  place: string | null;
  /** The key without asking words and qualifiers. */
  core: string;
}

const NEUTRAL_WEIGHT = 0.05;
/** Words that only say that a number follows. */
const COUNTING = /^(?:lan|dot|thu|so)$/;
const IN_BRACKETS = 0.95;

/** Beside a word of whose or where it is they only say that its place or name is meant. */
const PLACE_OR_NAME =
  /^(?:(?:noi|cho|dia chi)(?: (?:dang ky|dk))?|ten|tai|theo|noi theo|dia chi (?:theo|tai))$/;
const NOTHING: ReadonlySet<string> = new Set();
const UNQUALIFIED = { owner: null, place: null, strength: 1 };
const OWNERS_NAME: ReadonlySet<string> = new Set(['full_name']);
const PLACES_ADDRESS: ReadonlySet<string> = new Set(['address']);

function readMeaning(key: string, plain: string, unmarked: boolean): Meaning {
  const whole = lookUp(key, unmarked) ?? (unmarked ? lookUpCompact(plain) : null);
  if (whole) return { ...whole, strength: 1, core: key };
  const day = dayOfMonth(plain);
  if (day !== null) return { ...UNQUALIFIED, attributes: new Set([day]), core: key };
  const asked = withoutAsking(key);
  const bare = asked === key ? null : lookUp(asked, isUnmarked(asked));
  if (bare) return { ...bare, strength: 0.98, core: asked };
  const { owner, place, rest, ownerStandsAlone } = readQualifiers(asked, unmarked);
  const core = withoutAsking(rest);
  const qualified = { owner, place, core: core || asked };
  if (core === '' || PLACE_OR_NAME.test(fold(core))) {
    if (place !== null) return { ...qualified, attributes: PLACES_ADDRESS, strength: 0.95 };
    if (ownerStandsAlone) return { ...qualified, attributes: OWNERS_NAME, strength: 0.95 };
  }
  const named = core === asked ? null : lookUp(core, isUnmarked(core));
  if (named) {
    return {
      ...qualified,
      attributes: named.attributes,
      strength: 0.97,
      place: place ?? named.place,
    };
  }
  const expanded = expandAbbreviations(core);
  if (expanded !== core) {
    const meaning = readMeaning(expanded, fold(expanded), isUnmarked(expanded));
    return {
      ...meaning,
      strength: meaning.strength * 0.98,
      owner: owner ?? meaning.owner,
      place: place ?? meaning.place,
    };
  }
  for (const simpler of [withoutNumbers(core), withoutNeutral(core)]) {
    const found = simpler === core ? null : lookUp(simpler, isUnmarked(simpler));
    if (found) return { ...qualified, attributes: found.attributes, strength: 0.95 };
  }
  return { ...qualified, attributes: NOTHING, strength: 0 };
}

function withoutNumbers(key: string): string {
  return key
    .split(' ')
    .filter((word) => !/^\d+$/.test(word))
    .join(' ');
}

function toWords(key: string): Word[] {
  return key
    .split(' ')
    .filter((word) => word !== '')
    .map((marked, at, all) => {
      const plain = fold(marked);
      const isNeutral =
        NEUTRAL.has(marked) || (COUNTING.test(plain) && /^\d/.test(all[at + 1] ?? ''));
      return { marked, plain, weight: isNeutral ? NEUTRAL_WEIGHT : wordWeight(plain) };
    });
}
