import { nfc } from './fold';
import { LEGACY_TABLES, type LegacyEncoding } from './legacy-tables';
import { isSyllable } from './syllables';

export type { LegacyEncoding } from './legacy-tables';

const NOT_ASCII = /[\u0080-\uFFFF]/;
/** Letters and combining marks that no legacy text has: the text is Unicode already. */
const BEYOND_LATIN_1 = /(?![A-Za-z\u0080-\u00FF])[\p{L}\p{M}]/u;
/** Legacy letters are also signs of Latin-1, such as "©" and "¸". */
const WORDS = /[A-Za-z\u00A1-\u00FF]+/g;
const ENCODINGS: readonly LegacyEncoding[] = ['tcvn3', 'vni'];
/** Of texts surely in one encoding, the share that makes it the encoding of their column. */
const SURE_SHARE = 0.9;

/** Unicode text (any form) as a font of the encoding shows it; other letters stay. */
export function toLegacy(text: string, encoding: LegacyEncoding): string {
  const { toLegacy: signs } = LEGACY_TABLES[encoding];
  return [...nfc(text)].map((letter) => signs.get(letter) ?? letter).join('');
}

/**
 * Text of a legacy encoding in Unicode NFC, or null when it is none: a word with other than ASCII
 * letters has to become a legal Vietnamese syllable. Text of a TCVN3 capital font comes out in small
 * letters, as it is stored.
 */
export function readLegacy(text: string, encoding: LegacyEncoding): string | null {
  if (isPlain(text) || BEYOND_LATIN_1.test(text)) return null;
  if (!words(text).every((word) => isPlain(word) || isSyllableIn(word, encoding))) return null;
  const decoded = decode(text, encoding);
  return encoding === 'tcvn3' && isTypedInCapitals(text) ? decoded.toUpperCase() : decoded;
}

/**
 * The legacy encoding a text is surely in: legal Vietnamese when read by it, and by no other, and not
 * as it stands. null for Unicode text and for text that could be several ("ñi" is "đi" or "ủi").
 */
export function detectLegacy(text: string): LegacyEncoding | null {
  if (isPlain(text) || BEYOND_LATIN_1.test(text) || !hasIllegalWord(text)) return null;
  const [encoding, ...others] = ENCODINGS.filter((one) => readLegacy(text, one) !== null);
  return encoding === undefined || others.length > 0 ? null : encoding;
}

/**
 * The legacy encoding of a column: a font is a property of a column, so texts that could be read in
 * two ways follow those that are sure. null when none is sure, or when too many are Unicode.
 */
export function detectLegacyColumn(texts: Iterable<string>): LegacyEncoding | null {
  const counts: Record<LegacyEncoding | 'unicode', number> = { tcvn3: 0, vni: 0, unicode: 0 };
  for (const text of texts) {
    if (isPlain(text)) continue;
    if (BEYOND_LATIN_1.test(text)) counts.unicode += 1;
    else {
      const encoding = detectLegacy(text);
      if (encoding) counts[encoding] += 1;
    }
  }
  const sure = counts.tcvn3 + counts.vni + counts.unicode;
  const isSure = (encoding: LegacyEncoding) =>
    counts[encoding] > 0 && counts[encoding] >= sure * SURE_SHARE;
  return ENCODINGS.find(isSure) ?? null;
}

/** Text that is surely TCVN3 or VNI as Unicode; any other text as it stands. */
export function fromLegacy(text: string): string {
  const encoding = detectLegacy(text);
  return (encoding && readLegacy(text, encoding)) ?? text;
}

/** True for text that is legal Vietnamese as it stands, whatever else it could be read as. */
export function isLegalUnicode(text: string): boolean {
  return isPlain(text) || BEYOND_LATIN_1.test(text) || !hasIllegalWord(text);
}

/** Words without an ASCII letter ("§", "×") are signs more often than syllables, and prove nothing. */
function hasIllegalWord(text: string): boolean {
  return words(text)
    .map((word) => word.replaceAll('\u00AD', ''))
    .some((word) => /[A-Za-z]/.test(word) && !isPlain(word) && !isSyllable(word));
}

function words(text: string): string[] {
  return text.match(WORDS) ?? [];
}

/** All of its letters are of the encoding, and make a syllable. */
function isSyllableIn(word: string, encoding: LegacyEncoding): boolean {
  const { toUnicode, pattern } = LEGACY_TABLES[encoding];
  const rest = word.replace(pattern, (signs) => (toUnicode.has(signs) ? '' : signs));
  return isPlain(rest) && isSyllable(decode(word, encoding));
}

function isPlain(text: string): boolean {
  return !NOT_ASCII.test(text);
}

function decode(text: string, encoding: LegacyEncoding): string {
  const { toUnicode, pattern } = LEGACY_TABLES[encoding];
  return text.replace(pattern, (signs) => toUnicode.get(signs) ?? signs);
}

/** "NGUYÔN V¡N": capitals without capital vowels, for TCVN3 has none with a tone. */
function isTypedInCapitals(text: string): boolean {
  return /[A-Z]{2}/.test(text) && !/[a-z]/.test(text);
}
