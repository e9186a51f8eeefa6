import { FIELD_LABELS } from '../../records/field-labels';
import { fold } from '../../vietnamese/fold';
import { isUnmarked, spellingKey } from '../spelling';
import { expandAbbreviations } from './abbreviations';
import { ENGLISH_NAMES } from './english';
import { NearNames } from './near-names';
import { OFFICE_NAMES } from './office';
import { OFFICES_NAMES } from './offices';
import { qualifierReader } from './qualifiers';
import { SCHOOL_LIFE_NAMES } from './school-life';
import { TIMETABLE_NAMES } from './timetable';
import { VIETNAMESE_NAMES } from './vietnamese';

/** What a known name stands for: the attributes it may name, and whose and where. */
export interface Entry {
  attributes: ReadonlySet<string>;
  owner: string | null;
  place: string | null;
}

/** Keys of the record lists that are one attribute here, told apart by owner and place. */
const MERGED: Readonly<Record<string, string>> = {
  perm_province: 'province',
  perm_district: 'district',
  perm_commune: 'commune',
  perm_hamlet: 'hamlet',
  permanent_address: 'address',
  current_address: 'address',
  birth_place: 'address',
  home_town: 'address',
  tax_code: 'tax_no',
  transfer_from: 'school_before',
  transfer_to: 'school_next',
  bdhvs_course: 'course',
  bdhvs_evidence: 'evidence',
  head_name: 'full_name',
  head_phone: 'phone',
  homeroom_teacher: 'full_name',
};
/** People whose fields have keys of their own, when the name itself does not say whose it is. */
const OWNER_OF_KEY: Readonly<Record<string, string>> = {
  head_name: 'head',
  head_phone: 'head',
  homeroom_teacher: 'homeroom-teacher',
};
/** Names that say less than the key they are listed under. */
const TOO_WIDE: ReadonlySet<string> = new Set([
  'dob_day Ngày (sinh)',
  'province MA_TINH',
  'commune MA_XA',
  'award_date Ngày ký',
  'national_id_issue_date Ngày cấp',
  'national_id_issue_place Nơi cấp',
]);
/** Relatives' fields are read as owner and attribute; these names do not say which they are. */
const OF_RELATIVES = /^(?:father|mother|guardian)_(?!ethnic)/;
/** Attributes whose names contain a person's word without being that person's field. */
const OWN_NAME: ReadonlySet<string> = new Set([
  'father_ethnic_minority',
  'mother_ethnic_minority',
  'relation',
  'tuesday',
  'student_code',
  'staff_code',
  'status',
  'excellent_teacher',
  'official_rating',
  'student_count',
  'student_female',
  'student_minority',
  'teacher_count',
  'employee_count',
  'manager_count',
  'staff_count',
  'has_smartphone',
  'has_pc_internet',
  'swim_ability',
  'disability_not_assessed',
  'boarding_full',
  'new_intake',
]);

const nearNames = new NearNames();
const LINKS = new RegExp(` (?:${['và', 'hoặc', 'hay'].map(spellingKey).join('|')}|or|and) `, 'g');

export const readQualifiers = qualifierReader(spellingKey);

interface MutableEntry {
  attributes: Set<string>;
  owner: string | null;
  place: string | null;
}

const byKey = new Map<string, MutableEntry>();
const byPlain = new Map<string, MutableEntry>();
const byCompact = new Map<string, MutableEntry>();
const frequency = new Map<string, number>();
/** Names of two words and more, plain words apart, for reading shortened technical names. */
export const NAMES: { words: readonly string[]; entry: Entry }[] = [];

function add(attribute: string, name: string, knownOwner: string | null = null) {
  const key = spellingKey(name);
  if (key === '') return;
  const qualified = readQualifiers(key, isUnmarked(key));
  const owner = OWN_NAME.has(attribute) ? null : (qualified.owner ?? knownOwner);
  const entry = { owner, place: qualified.place };
  const plain = fold(name);
  put(byKey, key, attribute, entry);
  put(byKey, withoutLinks(key), attribute, entry);
  put(byPlain, plain, attribute, entry);
  const known = put(byCompact, plain.replaceAll(' ', ''), attribute, entry);
  const words = plain.split(' ');
  if (words.length > 1) NAMES.push({ words, entry: known });
  for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
}

function put(
  map: Map<string, MutableEntry>,
  key: string,
  attribute: string,
  { owner, place }: Pick<Entry, 'owner' | 'place'>,
): MutableEntry {
  const known = map.get(key);
  if (known) {
    known.attributes.add(attribute);
    return known;
  }
  const entry = { attributes: new Set([attribute]), owner, place };
  map.set(key, entry);
  return entry;
}

/** Attributes whose values are whole dates, those that are ticked, and those that count. */
export const DATE_ATTRIBUTES = new Set(['start_date', 'end_date']);
export const TICK_ATTRIBUTES = new Set<string>();
export const NUMBER_ATTRIBUTES = new Set<string>();

for (const { key, label, synonyms, format } of FIELD_LABELS) {
  if (OF_RELATIVES.test(key)) continue;
  if (format.startsWith('date')) DATE_ATTRIBUTES.add(key);
  if (format.startsWith('bool')) TICK_ATTRIBUTES.add(key);
  if (/^(?:int|number|decimal)\b/.test(format)) NUMBER_ATTRIBUTES.add(key);
  for (const name of [label, ...synonyms]) {
    if (!TOO_WIDE.has(`${key} ${name}`)) add(MERGED[key] ?? key, name, OWNER_OF_KEY[key]);
  }
}
for (const names of [
  VIETNAMESE_NAMES,
  ENGLISH_NAMES,
  OFFICE_NAMES,
  OFFICES_NAMES,
  SCHOOL_LIFE_NAMES,
  TIMETABLE_NAMES,
]) {
  for (const [attribute, list] of Object.entries(names)) {
    for (const name of list.split('|')) add(attribute, name);
  }
}

for (const [key, entry] of [...byKey]) {
  const inOneWording = expandAbbreviations(key);
  if (/^\d+$/.test(inOneWording)) continue;
  const plain = fold(inOneWording);
  for (const [map, written] of [
    [byKey, inOneWording],
    [byPlain, plain],
    [byCompact, plain.replaceAll(' ', '')],
  ] as const) {
    if (!map.has(written)) map.set(written, entry);
  }
  nearNames.add(inOneWording, entry);
}

/** What a text in one wording names by the same words in another order or by another kind, or null. */
export function lookUpNearly(key: string): Entry | null {
  return nearNames.find(key);
}

/** What a whole text names, or null. A text without marks is looked up without them. */
export function lookUp(key: string, unmarked: boolean): Entry | null {
  const found = byKey.get(key) ?? byKey.get(withoutLinks(key));
  return found ?? (unmarked ? byPlain.get(fold(key)) : undefined) ?? null;
}

/** "Họ và tên" = "Họ tên", "Tỉnh hoặc thành phố" = "Tỉnh, thành phố". */
function withoutLinks(key: string): string {
  const rest = key.replace(LINKS, ' ').replace(/ +/g, ' ').trim();
  return rest === '' ? key : rest;
}

/** The same for words run together: "hoten", "ngaysinh". */
export function lookUpCompact(plain: string): Entry | null {
  return byCompact.get(plain.replaceAll(' ', '')) ?? null;
}

/** Rare words tell more: 1 for a word in no known name, down to 0.25 for the commonest. */
export function wordWeight(plain: string): number {
  return Math.max(0.25, 1 / Math.log2(2 + (frequency.get(plain) ?? 0) / 3));
}
