import { FIELD_LABELS } from '../../records/field-labels';
import { BORROWED } from './borrowed';
import { BORROWED_BY_COMMUNES } from './borrowed-by-communes';
import { BORROWED_BY_OFFICES } from './borrowed-by-offices';
import { BORROWED_BY_SCHOOLS } from './borrowed-by-schools';
import { DOMAINS } from './concepts';
import type { Domain, Names } from './concepts/domain';
import { ENGLISH_NAMES } from './english';

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
  leave_reason: 'quit_reason',
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
  'score_avg ĐTBmcn',
  'rank_code Ngạch',
  'deadline Tiến độ',
  'national_id_issue_date Ngày cấp',
  'national_id_issue_place Nơi cấp',
]);
/** Relatives' fields are read as owner and attribute; these names do not say which they are. */
const OF_RELATIVES = /^(?:father|mother|guardian)_(?!ethnic)/;
/** Attributes whose names contain a person's word without being that person's field. */
export const OWN_NAMES: ReadonlySet<string> = new Set(
  DOMAINS.flatMap(({ ofAnyone: _, ...others }) =>
    Object.values(others).flatMap((table) => Object.keys(table)),
  ),
);

/** Names of one attribute. */
export interface NamesOf {
  attribute: string;
  texts: readonly string[];
  /** Whose field it is although the names do not say so. */
  owner: string | null;
  /** A person's word in them is part of the name ("Đánh giá viên chức"), not whose field it is. */
  areOwnNames: boolean;
}

/** All names that are known, attribute by attribute; one text may name several. */
export function* allNames(): Generator<NamesOf> {
  for (const { key, label, synonyms } of FIELD_LABELS) {
    if (OF_RELATIVES.test(key)) continue;
    const attribute = MERGED[key] ?? key;
    const texts = [label, ...synonyms].filter((text) => !TOO_WIDE.has(`${key} ${text}`));
    const owner = OWNER_OF_KEY[key] ?? null;
    yield { attribute, texts, owner, areOwnNames: OWN_NAMES.has(attribute) };
  }
  yield* namesIn(ENGLISH_NAMES);
  for (const table of DOMAINS.flatMap((domain) => Object.values(domain))) yield* namesIn(table);
  yield* namesIn(BORROWED);
  yield* namesIn(BORROWED_BY_COMMUNES);
  yield* namesIn(BORROWED_BY_OFFICES);
  yield* namesIn(BORROWED_BY_SCHOOLS);
}

function* namesIn(table: Names): Generator<NamesOf> {
  for (const [attribute, list] of Object.entries(table)) {
    const areOwnNames = OWN_NAMES.has(attribute);
    yield { attribute, texts: list.split('|'), owner: null, areOwnNames };
  }
}

/** Attributes whose values are whole dates, those that are ticked, and those that count. */
export const DATE_ATTRIBUTES = attributesLike(/^date/, ({ dates }) => dates);
export const TICK_ATTRIBUTES = attributesLike(/^bool/, ({ ticks }) => ticks);
export const NUMBER_ATTRIBUTES = attributesLike(/^(?:int|number|decimal)\b/, (one) => one.numbers);

function attributesLike(
  format: RegExp,
  tableOf: (domain: Domain) => Names | undefined,
): ReadonlySet<string> {
  const ofRecords = FIELD_LABELS.filter((field) => format.test(field.format)).map(({ key }) => key);
  return new Set([
    ...ofRecords,
    ...DOMAINS.flatMap((domain) => Object.keys(tableOf(domain) ?? {})),
  ]);
}
