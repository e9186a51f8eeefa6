import { isAcronym } from './acronyms';
import { type Phrase, readPhrase } from './phrase';
import type { ValueKind } from './samples';
import { spellingKey } from './spelling';
import { DATE_ATTRIBUTES, NUMBER_ATTRIBUTES, readQualifiers, TICK_ATTRIBUTES } from './vocabulary';

/**
 * Values decide between the readings of an ambiguous name: "NS" with dates is no year; over years
 * it is the year of birth, "Năm sinh" over dates is the date, "Tên" over whole names the name.
 */
export function narrow(read: Phrase, kind: ValueKind): Phrase {
  const phrase = kind === 'date' ? dayOfIt(orDay(read)) : read;
  if (kind === 'kin' && (phrase.attributes.size === 0 || KIN_ALONE.test(phrase.plain))) {
    return { ...told(phrase, 'relation'), owner: null };
  }
  const reached = kind === 'phone' ? reachedBy(phrase) : null;
  if (reached !== null) return { ...told(phrase, 'phone'), owner: reached };
  const [attribute = '', ...others] = phrase.attributes;
  if (others.length === 0) {
    if (isNoName(attribute, phrase, kind) || isPartOfDate(attribute, kind))
      return { ...phrase, attributes: new Set(), owner: null };
    if (isDayAlone(attribute, phrase, kind))
      return { ...phrase, attributes: new Set([`${attribute}_day`]) };
    const told = TOLD_BY_VALUES[`${attribute} ${kind}`];
    return told === undefined ? phrase : { ...phrase, attributes: new Set(told.split(' ')) };
  }
  if (kind === 'any') return phrase;
  const fits = [...phrase.attributes].filter((one) => canHold(one, kind));
  return fits.length === 0 ? phrase : { ...phrase, attributes: new Set(fits) };
}

/** "Giáo viên" over names is one of the staff, as "Họ tên giáo viên" is. */
export function ofStaff(phrase: Phrase): Phrase {
  const isName = phrase.attributes.size === 1 && phrase.attributes.has('full_name');
  return isName && phrase.owner === null && STAFF.test(phrase.plain)
    ? { ...phrase, owner: 'staff' }
    : phrase;
}

const STAFF = /^(?:ten )?(?:giao vien|gv|nhan vien|nv|thay co|co giao|thay giao|cbgv|cbgvnv)$/;

/** "Năm vào Đảng" over whole dates is the day, if that has a name and the year has none. */
function orDay(phrase: Phrase): Phrase {
  const day = phrase.text.replace(YEAR, 'Ngày ');
  if (phrase.attributes.size > 0 || day === phrase.text) return phrase;
  const { attributes, strength } = readPhrase(day);
  return { ...phrase, attributes, strength };
}

/** "Vi phạm" over whole dates is the day of it, if that day has a name. */
function dayOfIt(phrase: Phrase): Phrase {
  if (phrase.attributes.size === 0 || [...phrase.attributes].some(isDay)) return phrase;
  const { attributes, owner } = readPhrase(`Ngày ${phrase.text}`);
  const days = [...attributes].filter(isDay);
  return days.length === 0
    ? phrase
    : { ...phrase, attributes: new Set(days), owner, strength: BY_VALUES };
}

/** "Duyệt" over names of people is who does it, if that person has a name. */
export function doerOfIt(phrase: Phrase): Phrase {
  if (phrase.attributes.size === 0 || ![...phrase.attributes].every(isNoPerson)) return phrase;
  const { attributes, owner } = readPhrase(`Người ${phrase.text}`);
  if (attributes.size === 0 || [...attributes].some(isNoPerson)) return phrase;
  return { ...phrase, attributes, owner, strength: BY_VALUES };
}

const NO_PERSONS: ReadonlySet<string> = new Set(['approval', 'status', 'proposal', 'row_no']);
const isNoPerson = (attribute: string): boolean =>
  NO_PERSONS.has(attribute) ||
  DATE_ATTRIBUTES.has(attribute) ||
  NUMBER_ATTRIBUTES.has(attribute) ||
  TICK_ATTRIBUTES.has(attribute);

const isDay = (attribute: string): boolean =>
  DATE_ATTRIBUTES.has(attribute) || /^dob/.test(attribute);

const YEAR = /^(?:tháng(?: ?, ?| )năm|thang(?: ?, ?| )nam|năm|nam) /iu;

/** "CV" over 0,55 and 0,2 is no post, though it may be what is paid for one. */
export function notOfCoefficients(phrase: Phrase, kind: ValueKind): Phrase {
  const mayBe = [...phrase.attributes].some((one) => NUMBER_ATTRIBUTES.has(one));
  if (kind !== 'coefficient' || mayBe) return phrase;
  return { ...phrase, attributes: new Set(), strength: 0, owner: null };
}

/** What values tell where the name says something else, or nothing. */
const told = (phrase: Phrase, attribute: string): Phrase => ({
  ...phrase,
  attributes: new Set([attribute]),
  strength: BY_VALUES,
});

const BY_VALUES = 0.9;

/** Whose the number is: "Số mẹ", "Số PH". */
function reachedBy({ key, isUnmarked }: Phrase): string | null {
  const [, whom] = /^(?:số|so) (.+)$/.exec(key.normalize('NFC')) ?? [];
  if (whom === undefined) return null;
  const { owner, rest } = readQualifiers(spellingKey(whom), isUnmarked);
  return rest === '' ? owner : null;
}

/** "Con/cháu/vợ" names what its values may be. */
const KIN_ALONE =
  /^(?:la )?(?:con|chau|vo|chong|bo|cha|me|ong|ba|anh|chi|em)(?: (?:con|chau|vo|chong|bo|cha|me|ong|ba|anh|chi|em|khac|hoac))+$/;

/**
 * "HT" is the head of a school only over whole names; over marks or results it is short for
 * something else, and nobody's name are numbers or dates: "HS vi phạm" over 1 and 2.
 */
function isNoName(attribute: string, { compact, owner }: Phrase, kind: ValueKind): boolean {
  if (attribute !== 'full_name' || kind === 'name' || kind === 'any') return false;
  return NEVER_NAMES.has(kind) || (owner !== null && isAcronym(compact));
}

const NEVER_NAMES: ReadonlySet<ValueKind> = new Set([
  'number',
  'coefficient',
  'year',
  'date',
  'tick',
]);

/** "Ngày" over whole dates is no day of a month. */
function isPartOfDate(attribute: string, kind: ValueKind): boolean {
  return kind === 'date' && (attribute === 'dob_day' || attribute === 'dob_month');
}

/** "Ngày sinh" over 5, 12, 30 beside "Tháng sinh": the day of the date, never the whole. */
function isDayAlone(attribute: string, { plain }: Phrase, kind: ValueKind): boolean {
  return kind === 'number' && DATE_ATTRIBUTES.has(attribute) && /^ngay\b/.test(plain);
}

const TOLD_BY_VALUES: Readonly<Record<string, string>> = {
  'dob year': 'dob_year',
  'dob_year date': 'dob',
  'given_name name': 'full_name',
  // "CC" over numbers of citizens.
  'height citizen': 'national_id',
  // "Mẹ" over numbers to call.
  'full_name phone': 'phone',
  'full_name citizen': 'national_id',
  // "Sinh" over dates is no lesson.
  'subject_biology date': 'dob',
  // Schools write the citizen's number under the name of the pupil's code.
  'moet_id citizen': 'moet_id national_id',
  'student_code citizen': 'student_code national_id',
};

function canHold(attribute: string, kind: ValueKind): boolean {
  if (kind === 'date') return DATE_ATTRIBUTES.has(attribute);
  if (kind === 'tick') return TICK_ATTRIBUTES.has(attribute);
  if (DATE_ATTRIBUTES.has(attribute)) return false;
  return (
    kind === 'number' ||
    kind === 'coefficient' ||
    kind === 'year' ||
    !NUMBER_ATTRIBUTES.has(attribute)
  );
}
