import { readPhrase } from '../../matching/phrase';
import {
  detectLegacyColumn,
  fromLegacy,
  type LegacyEncoding,
  readLegacy,
  tidy,
} from '../../vietnamese';

/** Letters that neither legacy font has: "ạ", "ư" and most others of Vietnamese in Unicode. */
const SURELY_UNICODE = /[\u0100-\u1EFF]/;
/** Signs of Latin-1 that Vietnamese in Unicode does not have, but legacy fonts are full of. */
const SUSPICIOUS = /[\u0080-\u00BFÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñö÷øûüþÿ]/;
/** "Đ" in each font, as it stands in abbreviations, which are no syllables ("S§T"). */
const D_WITH_STROKE: Readonly<Record<LegacyEncoding, RegExp>> = { tcvn3: /§/g, vni: /Ñ/g };

/** Texts of one column in Unicode, whichever font they were typed for; tidied. */
export function legibleTexts(texts: readonly string[]): string[] {
  const isUnicode = texts.some((text) => SURELY_UNICODE.test(text));
  const encoding = isUnicode ? null : detectLegacyColumn(new Set(texts));
  return texts.map((text) => tidy((encoding && readLegacy(text, encoding)) ?? text));
}

/**
 * Reads the levels of headers that may be typed for a TCVN3 or VNI font. One that could be read in
 * several ways is read so that it names something: "Khoái" of VNI as "Khối", "Tên" as it stands.
 * Abbreviations do not tell the font, for they are no syllables.
 */
export function headerReader(levels: readonly string[]): (level: string) => string {
  const isUnicode = levels.some((level) => SURELY_UNICODE.test(level));
  if (isUnicode && !levels.some((level) => SUSPICIOUS.test(level))) return tidy;
  const spelt = levels.filter((level) => /[a-z]/.test(level));
  const encoding = detectLegacyColumn(spelt.length > 0 ? spelt : levels);
  return (level) => {
    if (encoding === null || SURELY_UNICODE.test(level)) return tidy(fromLegacy(level));
    const legacy = readLegacy(level, encoding) ?? readWords(level, encoding);
    return tidy([legacy, level].find(isName) ?? legacy);
  };
}

/** Word by word, for a level with an abbreviation in it. */
function readWords(level: string, encoding: LegacyEncoding): string {
  return level
    .split(/(\s+)/)
    .map((word) => readLegacy(word, encoding) ?? word.replace(D_WITH_STROKE[encoding], 'Đ'))
    .join('');
}

function isName(level: string): boolean {
  return readPhrase(level).attributes.size > 0;
}
