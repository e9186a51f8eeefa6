import { fold } from '../../vietnamese/fold';
import { numbersIn } from '../numbers-in';
import { type Phrase, readPhrase } from '../phrase';
import { spellingKey } from '../spelling';
import { readQualifiers } from '../vocabulary';
import { FILLING_IN, PARTIES } from '../vocabulary/same-person';

/** Whose field a text speaks of, from its own words or from the headings over it. */
export interface Whose {
  owner: string | null;
  place: string | null;
  /** Number of the heading ("Người thân 2"), '' when none. */
  numbers: string;
  /** The heading's other number, before brackets that say one too: 1 of "Đợt 1 (tháng 9)"; absent when none. */
  otherNumbers?: string;
  /** Of a column that does not say so: whose name stands before it in the table; absent when nobody's. */
  following?: string;
}

/**
 * The text's own words first, then the innermost heading that says something. The heading over all
 * other headings names the form ("Biên bản họp phụ huynh"), not whose fields stand in it; one that
 * says who fills the form in says as little.
 */
export function whose(
  phrase: Phrase,
  headings: readonly string[],
  title: string | null = null,
): Whose {
  let { owner, place } = phrase;
  let numbers = '';
  let others = '';
  for (const heading of [...headings].reverse()) {
    const over = readPhrase(heading);
    if (numbers === '') {
      others = numberBeforeBrackets(over);
      numbers = numberAtEnd(over.plain) || others;
    }
    if (heading === title) continue;
    const its = ownerOver(over);
    if (its !== FILLING_IN) owner ??= its;
    place ??= over.place;
  }
  const said = { owner, place, numbers };
  return others === '' || others === numbers ? said : { ...said, otherNumbers: others };
}

/** A heading speaks of its owner even where its words are the name of a field ("Bên chuyển quyền"). */
function ownerOver({ owner, key, isUnmarked, text }: Phrase): string | null {
  const said = owner ?? COUPLE[key] ?? readQualifiers(key, isUnmarked).owner;
  if (said === null || !PARTIES.has(said)) return said;
  // "Bên B - Người lao động": who the party is.
  const others = text.split(/[-–:()]/).map((part) => readQualifiers(spellingKey(part), isUnmarked));
  return others.find((other) => other.owner !== null && !PARTIES.has(other.owner))?.owner ?? null;
}

/** The reading of a text as somebody's. */
export function ownedBy<T extends { whose: Whose }>(reading: T, owner: string | null): T {
  const { whose } = reading;
  return owner === whose.owner ? reading : { ...reading, whose: { ...whose, owner } };
}

/** Stands for a person whom only a heading of the page knows. */
export const ownerOfPage = (heading: string): string => OF_PAGE + heading;
export const isOfPage = (owner: string | null): boolean => owner?.startsWith(OF_PAGE) ?? false;
const OF_PAGE = 'page:';

/** "Ông" and "Bà", as headings by themselves. */
const COUPLE: Readonly<Record<string, string>> = {
  [spellingKey('Ông')]: 'man',
  [spellingKey('Bà')]: 'woman',
};

/**
 * The heading that stands over all others of a form, or alone over all of it and says what is done
 * there ("Thêm thành viên Ban đại diện cha mẹ học sinh"); null when there is none.
 */
export function titleOf(sections: readonly (readonly string[])[]): string | null {
  const under = sections.filter((section) => section.length > 0);
  const [first] = under;
  const title = first?.[0];
  if (title === undefined || !under.every((section) => section[0] === title)) return null;
  const isOverHeadings = under.some((section) => section.length > 1);
  return isOverHeadings || NAMES_A_FORM.test(readPhrase(title).plain) ? title : null;
}

/** How papers and the doing of something are titled, folded; "Thông tin về cha" is no such title. */
const NAMES_A_FORM =
  /^(?:them|tao|nhap|sua|cap nhat|lap|dang ky|khai bao|ke khai|phieu|don|to khai|bien ban|danh sach|so|ho so|quyet dinh|thong bao|de nghi|tiep nhan|ghi nhan|bao cao) /;

/** "Người thân 2", "Học kỳ II", "HKII" count; "2. Thông tin cư trú" and long sentences do not. */
function numberAtEnd(plain: string): string {
  const words = plain.split(' ');
  const isSemester = /^hk/.test(plain);
  if ((words.length < 2 && !isSemester) || words.length > MOST_WORDS_COUNTED) return '';
  return numbersIn(words.slice(-2).join(' '));
}

const MOST_WORDS_COUNTED = 6;

function numberBeforeBrackets({ text }: Phrase): string {
  const before = BEFORE_BRACKETS.exec(text)?.[1];
  return before === undefined ? '' : numberAtEnd(fold(before));
}

const BEFORE_BRACKETS = /^([^()]+?) ?\([^()]*\)$/;
