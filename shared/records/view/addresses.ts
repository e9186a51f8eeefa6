import { tidy } from '../../vietnamese';
import { isCommuneOf, type NamedPlace, provinceCodeOf, readPlace } from './place-names';
import type { Derivation } from './reader';
import { remembering } from './remember';

/** An address taken apart; each part as it is written, '' when the text does not tell it. */
export interface AddressParts {
  hamlet: string;
  commune: string;
  /** Of an address from before 1/7/2025, when the district level ended. */
  district: string;
  province: string;
}

const NOTHING: AddressParts = { hamlet: '', commune: '', district: '', province: '' };
const COUNTRY = /^(?:Việt Nam|VN)\.?$/i;
/** Where a new part begins in an address without commas. */
const PART_BEGINS =
  /\s+(?=(?:tỉnh|thành phố|tp\.?|huyện|quận|(?<!thị )xã|thị xã|thị trấn|phường|đặc khu)\s)/iu;

/**
 * Takes an address apart, smallest place first: "Thôn Lý, xã Tả Van, huyện Sa Pa, tỉnh Lào Cai". What
 * neither its type, nor the lists, nor its position tells is left out, never guessed.
 */
export const readAddress = remembering((text: string): AddressParts => {
  const parts = splitParts(text);
  const last = parts.at(-1);
  if (last === undefined) return NOTHING;
  const code = provinceCodeOf(readPlace(last));
  const province = code === null ? '' : last;
  const rest = code === null ? parts : parts.slice(0, -1);
  const { commune, district, before } = readMiddle(rest, code);
  const isRead = commune !== '' || rest.every((part) => readPlace(part).level === 'hamlet');
  return { hamlet: isRead ? before.join(', ') : '', commune, district, province };
});

/** By commas; without any, by dashes, which also stand inside names ("Lâm Viên - Đà Lạt"). */
function splitParts(text: string): string[] {
  const ways = [/[,;\n]/, /\s[-–]\s/, PART_BEGINS].map((mark) => text.split(mark));
  const parts = ways.find(({ length }) => length > 1) ?? [text];
  const tidied = parts.map(tidy).filter((part) => part !== '');
  return COUNTRY.test(tidied.at(-1) ?? '') ? tidied.slice(0, -1) : tidied;
}

interface Middle {
  commune: string;
  district: string;
  /** What stands before the commune. */
  before: string[];
}

/** District and commune are the last of the parts before the province. */
function readMiddle(parts: readonly string[], code: string | null): Middle {
  const hasDistrict = isDistrict(parts, code);
  const inner = hasDistrict ? parts.slice(0, -1) : parts;
  const district = hasDistrict ? (parts.at(-1) ?? '') : '';
  if (!isCommune(inner, code, hasDistrict)) return { commune: '', district, before: [...inner] };
  return { commune: inner.at(-1) ?? '', district, before: inner.slice(0, -1) };
}

/**
 * The last part is a district by its type; by standing after a commune; or, of three parts without
 * types ("bản, xã, huyện"), by not being a commune of today.
 */
function isDistrict(parts: readonly string[], code: string | null): boolean {
  const place = placeFromEnd(parts, 1);
  const before = placeFromEnd(parts, 2);
  if (!place) return false;
  if (place.level !== null) return place.level === 'district' || place.level === 'city';
  if (before?.level === 'commune') return true;
  return before !== null && parts.length > 2 && code !== null && !isCommuneToday(place, code);
}

/**
 * The last part is a commune by its type, by the list of its province, or by its place. "Tả Van, Sa
 * Pa" are both communes today: which of them is meant, the text does not tell.
 */
function isCommune(parts: readonly string[], code: string | null, hasDistrict: boolean): boolean {
  const place = placeFromEnd(parts, 1);
  if (!place) return false;
  if (place.level === 'commune') return true;
  const before = placeFromEnd(parts, 2);
  if (isCommuneToday(place, code)) return !(before?.level === null && isCommuneToday(before, code));
  if (place.level !== null) return false;
  return hasDistrict || (code !== null && before?.level === 'hamlet');
}

/** Written without "xã" or "phường": "Bản Hồ" is a commune of Lào Cai, not a village called Hồ. */
function isCommuneToday({ level, whole }: NamedPlace, code: string | null): boolean {
  const mayBe = level === null || level === 'hamlet';
  return mayBe && code !== null && isCommuneOf(code, { name: whole });
}

function placeFromEnd(parts: readonly string[], count: number): NamedPlace | null {
  const part = parts.at(-count);
  return part === undefined ? null : readPlace(part);
}

const join = (texts: readonly string[]) => texts.filter((text) => text !== '').join(', ');

/** The permanent address of a person in one column or in four. */
export const ADDRESS_DERIVATIONS: readonly Derivation[] = [
  {
    field: 'permanent_address',
    from: { anyOf: ['perm_hamlet', 'perm_commune', 'perm_district', 'perm_province'] },
    how: 'combined',
    read: join,
  },
  part('perm_hamlet', 'permanent_address', 'hamlet'),
  part('perm_commune', 'permanent_address', 'commune'),
  part('perm_district', 'permanent_address', 'district'),
  part('perm_province', 'permanent_address', 'province'),
  part('commune', 'address', 'commune'),
  part('province', 'address', 'province'),
];

function part(field: string, address: string, name: keyof AddressParts): Derivation {
  return {
    field,
    from: { all: [address] },
    how: 'split',
    read: ([text = '']) => readAddress(text)[name],
  };
}
