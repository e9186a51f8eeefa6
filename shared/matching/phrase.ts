import { remembering } from '../records/view/remember';
import { fold } from '../vietnamese/fold';
import { isAcronym } from './acronyms';
import { withoutComplaint } from './complaints';
import { type Head, headOf } from './heads';
import { splitCamelCase, takeApart } from './label-text';
import { meaningOf } from './meaning';
import { numbersIn } from './numbers-in';
import { isUnmarked, spellingKey } from './spelling';
import { withoutUnits } from './units';
import { wordWeight } from './vocabulary';
import { expandAbbreviations } from './vocabulary/abbreviations';
import { isNeutralAt, withoutAsking } from './vocabulary/filler';

/** Words that weigh no more than this are linking words. */
export const NEGLIGIBLE = 0.12;

/** A word of a label: with its marks, and without. */
export interface Word {
  marked: string;
  plain: string;
  weight: number;
  /** Makes one word with its neighbour ("phụ" of "phụ cấp"), in which it says nothing by itself. */
  isPart?: boolean;
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
  const share = shareIn(label);
  const asShare = share === null ? null : readLabel(text, share);
  if (asShare !== null && asShare.attributes.size > 0) return asShare;
  const asSaid = readLabel(text, label);
  const saysLess = asSaid.attributes.size === 0 || asSaid.attributes.has('row_no');
  return asShare !== null && saysLess ? asShare : asSaid;
}

/** "% TT" is "tỷ lệ TT", no number of a row; null when a label does not begin with the sign. */
function shareIn(label: string): string | null {
  const of = /^%\s*(?=\p{L})(.+)$/u.exec(label)?.[1];
  if (of === undefined) return null;
  return isUnmarked(spellingKey(of)) ? `ty le ${of}` : `tỷ lệ ${of}`;
}

function readLabel(text: string, label: string): Phrase {
  const key = spellingKey(label);
  const unmarked = isUnmarked(key);
  const plain = fold(label);
  const isRepeat = REPEAT.test(plain);
  const meaning = meaningOf(label, key);
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
    aside: meaning.aside,
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

const NEUTRAL_WEIGHT = 0.05;
/** Words that only say that a number follows. */
const COUNTING = /^(?:lan|dot|thu|so)$/;

function toWords(key: string): Word[] {
  return key
    .split(' ')
    .filter((word) => word !== '')
    .map((marked, at, all) => {
      const plain = fold(marked);
      const isNeutral =
        isNeutralAt(all, at) || (COUNTING.test(plain) && /^\d/.test(all[at + 1] ?? ''));
      const weight = isNeutral ? NEUTRAL_WEIGHT : wordWeight(plain);
      const isPart = makeOneWord(plain, all[at + 1]) || makeOneWord(all[at - 1], plain);
      return isPart ? { marked, plain, weight, isPart } : { marked, plain, weight };
    });
}

const makeOneWord = (first: string | undefined, second: string | undefined): boolean =>
  first !== undefined && second !== undefined && OF_TWO.has(fold(`${first} ${second}`));

/** Words of two syllables of which one, by itself, would tell two fields apart. */
const OF_TWO: ReadonlySet<string> = new Set(
  'phu cap|phu huynh|phu trach|phu thuoc|phu nu|phu dao|phu kien|phu luc|cong viec|lam viec|viec lam|vu viec|su viec|thoi viec|nghi viec|dau tu|dau moi|thuc hien|thuc pham|thuc vat|thuc trang|cho phep|di lai|dinh ky|nhiem ky|thoi ky|ky luat|thu tu|thong nhat|nhat tri|khong gian|sau dai'.split(
    '|',
  ),
);
