import { fold } from '../../vietnamese';
import { COMMUNES, PROVINCES } from '../lists';
import { remembering } from './remember';

/** What the words before a place's name say it is. */
export type PlaceLevel = 'province' | 'city' | 'district' | 'commune' | 'hamlet';

/** Types of places, written out or shortened, folded; longer ones first. */
const TYPES: readonly (readonly [RegExp, PlaceLevel])[] = [
  [/^(?:tinh|t) /, 'province'],
  [/^(?:thanh pho|tp) /, 'city'],
  [/^(?:huyen|quan|thi xa|h|q|tx) /, 'district'],
  [/^(?:xa|phuong|thi tran|dac khu|x|p|tt) /, 'commune'],
  [
    /^(?:thon|ban|xom|to dan pho|tdp|to|ap|khu pho|kp|khu|buon|lang|plei|phum|soc|doi|so nha|so|duong|ngo|hem|kiet|\d\S*) /,
    'hamlet',
  ],
];

/** A place's type and its name without it, folded: the city "lao cai". */
export interface NamedPlace {
  level: PlaceLevel | null;
  name: string;
  /** The name with its type, folded: in "Bản Hồ" both may be the name. */
  whole: string;
}

/** Reads the type off a place's name: "TP. Lào Cai" is a city, "thôn Lý" a hamlet. */
export const readPlace = remembering((text: string): NamedPlace => {
  const folded = fold(text);
  const type = TYPES.find(([start]) => start.test(folded));
  return type
    ? { level: type[1], name: folded.replace(type[0], ''), whole: folded }
    : { level: null, name: folded, whole: folded };
});

/**
 * Codes of today's provinces by the names of today's and of those before 1/7/2025, folded. A city
 * with the name of a former province was of the district level: "TP. Hải Dương" is no province.
 */
const provinces = new Map<string, { code: string; isCity: boolean }>();
for (const { name, code, type, typeIn2025, mergedFrom } of PROVINCES) {
  const isCity = type === 'Thành phố' || typeIn2025 === 'Thành phố';
  for (const old of mergedFrom) provinces.set(fold(old.name), { code, isCity: false });
  provinces.set(fold(name), { code, isCity });
}

/** Folded names of a province's communes; folded when one is asked for, for there are thousands. */
const communesOf = remembering(
  (code: string): ReadonlySet<string> =>
    new Set(
      COMMUNES.flatMap(({ name, provinceCode }) => (provinceCode === code ? fold(name) : [])),
    ),
);

/**
 * The code of the province of today that a text names, by its own name or that of one that went
 * into it; null when it names none ("TP. Lào Cai" was a city of the district level).
 */
export function provinceCodeOf({ level, name }: NamedPlace): string | null {
  if (level !== null && level !== 'province' && level !== 'city') return null;
  const found = provinces.get(OTHER_NAMES[name] ?? name);
  return found && (level !== 'city' || found.isCity) ? found.code : null;
}

/** Names in daily use beside the official ones, folded. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  hcm: 'ho chi minh',
  'sai gon': 'ho chi minh',
  'thua thien hue': 'hue',
  'dac lac': 'dak lak',
};

/** True when the province has a commune, ward or special zone of this name since 1/7/2025. */
export function isCommuneOf(provinceCode: string, { name }: Pick<NamedPlace, 'name'>): boolean {
  return communesOf(provinceCode).has(name);
}
