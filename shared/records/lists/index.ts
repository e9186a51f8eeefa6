import codeLists from './code-lists.json';
import communes from './communes.json';
import ethnicGroups from './ethnic-groups.json';
import nationalIdPrefixes from './national-id-prefixes.json';
import provinces from './provinces.json';

/** One entry of a code list: what the sector database stores, and what a person reads. */
export interface ListEntry {
  code: string;
  name: string;
}

/** An ethnic group; `otherNames` and `spellings` are for recognising input and are never shown. */
export interface EthnicGroup extends ListEntry {
  otherNames: readonly string[];
  spellings: readonly string[];
}

/** One of the 34 provinces since 1/7/2025, with the provinces of before that went into it. */
export interface Province extends ListEntry {
  /** "Tỉnh" or "Thành phố", as of 8/2026. */
  type: string;
  typeIn2025: string;
  mergedFrom: readonly { name: string; code: string }[];
}

/** One of the 3,321 communes since 1/7/2025. The list comes from a data set under the MIT License. */
export interface Commune extends ListEntry {
  type: 'Xã' | 'Phường' | 'Đặc khu';
  provinceCode: string;
}

/** First three digits of a 12-digit personal number: the province of birth registration. */
export interface NationalIdPrefix {
  prefix: string;
  /** The province's name when the prefix was given out. */
  name: string;
  provinceCode: string;
}

export const ETHNIC_GROUPS: readonly EthnicGroup[] = ethnicGroups;
export const PROVINCES: readonly Province[] = provinces;
export const NATIONAL_ID_PREFIXES: readonly NationalIdPrefix[] = nationalIdPrefixes;
export const COMMUNES: readonly Commune[] = Object.entries(communes).flatMap(
  ([provinceCode, ofProvince]) =>
    ofProvince.map(([code = '', name = '', type]) => ({
      code,
      name,
      type: type as Commune['type'],
      provinceCode,
    })),
);

const lists = new Map<string, readonly ListEntry[]>([
  ...Object.entries(codeLists).map(([name, entries]): [string, ListEntry[]] => [
    name,
    entries.map(([code = '', text = '']) => ({ code, name: text })),
  ]),
  ['DM_DAN_TOC', ETHNIC_GROUPS],
  ['provinces-34', PROVINCES],
  ['communes-3321', COMMUNES],
]);

/**
 * The code list a field's values come from ("DM_GIOI_TINH", "provinces-34"), or null when its
 * entries are not known here (chưa có nguồn). State of 2020 for the ministry's lists; replaceable.
 */
export function codeList(name: string): readonly ListEntry[] | null {
  return lists.get(name) ?? null;
}
