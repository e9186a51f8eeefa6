import { fold } from '../vietnamese/fold';
import { takeApart } from './label-text';
import { isUnmarked, spellingKey } from './spelling';
import { lookUp, lookUpCompact, readQualifiers, wordWeight } from './vocabulary';

/** A word of a label: with its marks, and without. */
export interface Word {
  marked: string;
  plain: string;
  weight: number;
}

/** What a header, label or hint says, ready to be compared. */
export interface Phrase {
  text: string;
  /** Spelling key of all its words. */
  key: string;
  plain: string;
  isUnmarked: boolean;
  words: Word[];
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

/** Words that only address the reader or ask for an answer, at the start or end of a label. */
const ASKING = words(
  'vui lòng|xin|hãy|mời|xin mời|nhập|nhập vào|chọn|điền|điền vào|gõ|thông tin về|thông tin|của|các|nhap|chon|vui long|enter|type|select|choose|provide|pick|specify|please|your|the|a|an|what is|primary|legal|preferred|current|contact|main|my|enter your',
);
const ENDING = words(
  'của bạn|của quý vị|tại đây|ở đây|vào đây|bắt buộc|nếu có|cua ban|here|required|optional|bat buoc|neu co',
);
const REPEAT =
  /^(?:nhap lai|xac nhan|go lai|confirm|re enter|reenter|re type|retype|repeat|verify|confirmation)\b|\b(?:again|confirmation|nhap lai|confirm)$/;
const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };
const ORDINALS: Readonly<Record<string, string>> = { nhat: '1', hai: '2' };

const known = new Map<string, Phrase>();
const MOST_KNOWN = 5000;

/** Reads a text; the same text always gives the same phrase. */
export function readPhrase(text: string): Phrase {
  const before = known.get(text);
  if (before) return before;
  const phrase = readAfresh(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, phrase);
  return phrase;
}

function readAfresh(text: string): Phrase {
  const { label } = takeApart(splitCamelCase(text));
  const key = spellingKey(label);
  const unmarked = isUnmarked(key);
  const plain = fold(label);
  const isRepeat = REPEAT.test(plain);
  const whole = readMeaning(key, plain, unmarked);
  const { outside, aside } = splitBrackets(label);
  const isOpen = whole.attributes.size === 0 && aside !== '' && outside !== '';
  const meaning = isOpen ? withoutBrackets(whole, outside, unmarked) : whole;
  return {
    text: label,
    key,
    plain,
    isUnmarked: unmarked,
    words: toWords(meaning.core),
    attributes: meaning.attributes,
    strength: meaning.strength,
    owner: meaning.owner,
    place: meaning.place,
    numbers: meaning.strength === 1 ? '' : numbersIn(plain),
    aside: isOpen && meaning.attributes.size > 0 ? spellingKey(aside) : '',
    isRepeat,
  };
}

function splitBrackets(label: string): { outside: string; aside: string } {
  const asides: string[] = [];
  const outside = label.replace(/[([]([^)\]]*)[)\]]/g, (_, inner: string) => {
    asides.push(inner);
    return ' ';
  });
  return { outside: outside.trim(), aside: asides.join(' ').trim() };
}

/** What brackets add may be a qualifier (already read) or a remark; the words before them name. */
function withoutBrackets(whole: Meaning, outside: string, unmarked: boolean): Meaning {
  const key = spellingKey(outside);
  const meaning = readMeaning(key, fold(outside), unmarked);
  if (meaning.attributes.size === 0) return whole;
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

const IN_BRACKETS = 0.95;
const NOTHING: ReadonlySet<string> = new Set();
const OWNERS_NAME: ReadonlySet<string> = new Set(['full_name']);
const PLACES_ADDRESS: ReadonlySet<string> = new Set(['address']);

function readMeaning(key: string, plain: string, unmarked: boolean): Meaning {
  const whole = lookUp(key, unmarked) ?? (unmarked ? lookUpCompact(plain) : null);
  if (whole) return { ...whole, strength: 1, core: key };
  const asked = withoutAsking(key);
  const bare = asked === key ? null : lookUp(asked, isUnmarked(asked));
  if (bare) return { ...bare, strength: 0.98, core: asked };
  const { owner, place, rest, ownerStandsAlone } = readQualifiers(asked, unmarked);
  const core = withoutAsking(rest);
  const qualified = { owner, place, core: core || asked };
  if (core === '' || /^(?:noi|dia chi|cho|ten)$/.test(fold(core))) {
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
  const single = lookUp(withoutNumbers(core), isUnmarked(core));
  if (single) return { ...qualified, attributes: single.attributes, strength: 0.95 };
  return { ...qualified, attributes: NOTHING, strength: 0 };
}

function words(list: string): readonly string[] {
  return list.split('|').map(spellingKey);
}

function withoutAsking(key: string): string {
  let rest = key;
  for (let before = ''; before !== rest; ) {
    before = rest;
    const start = ASKING.find((one) => rest.startsWith(`${one} `));
    if (start) rest = rest.slice(start.length + 1);
    const end = ENDING.find((one) => rest.endsWith(` ${one}`));
    if (end) rest = rest.slice(0, -end.length - 1);
  }
  return rest;
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
    .map((marked) => {
      const plain = fold(marked);
      return { marked, plain, weight: wordWeight(plain) };
    });
}

function numbersIn(plain: string): string {
  const words = plain.split(' ');
  const found = words.map((word, index) => {
    const before = words[index - 1] ?? '';
    if (/^\d{1,2}$/.test(word)) return String(Number(word));
    if (before === 'thu' && ORDINALS[word]) return ORDINALS[word];
    if (/^(?:ky|ki|hk|phan|lan|dot|cap|hang)$/.test(before) && ROMAN[word]) return ROMAN[word];
    const glued = /^(?:hk|hki|dia chi|address|addr|line|street|phone|sdt)(\d)$/.exec(word)?.[1];
    return glued ?? (word === 'hki' ? '1' : word === 'hkii' ? '2' : '');
  });
  return found.filter((one) => one !== '').join(' ');
}

/** "HoTenCha", "firstName", "ho_ten" → words; a text with spaces or marks stays as it is. */
export function splitCamelCase(text: string): string {
  if (/\s/.test(text.trim()) || !/^[\w.$:\-[\]]+$/.test(text)) return text;
  return text
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replace(/[_.$:\-[\]]+/g, ' ');
}
