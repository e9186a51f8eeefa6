import { readPhrase } from '../../matching/phrase';
import { detectLegacyColumn, fromLegacy, readLegacy, tidy } from '../../vietnamese';

/** Letters that neither legacy font has: "ạ", "ư" and most others of Vietnamese in Unicode. */
const SURELY_UNICODE = /[\u0100-\u1EFF]/;

/** Texts of one column in Unicode, whichever font they were typed for; tidied. */
export function legibleTexts(texts: readonly string[]): string[] {
  const isUnicode = texts.some((text) => SURELY_UNICODE.test(text));
  const encoding = isUnicode ? null : detectLegacyColumn(new Set(texts));
  return texts.map((text) => tidy((encoding && readLegacy(text, encoding)) ?? text));
}

/**
 * Reads the levels of headers that may be typed for a TCVN3 or VNI font. One that names something as
 * it stands is taken so; one that could be read in two ways ("Líp") as the others are.
 */
export function headerReader(levels: readonly string[]): (level: string) => string {
  const encoding = detectLegacyColumn(levels.filter((level) => !isName(level)));
  return (level) => {
    if (isName(level)) return tidy(level);
    return tidy((encoding && readLegacy(level, encoding)) ?? fromLegacy(level));
  };
}

function isName(level: string): boolean {
  return readPhrase(level).attributes.size > 0;
}
