import {
  detectLegacy,
  detectLegacyColumn,
  isLegalUnicode,
  type LegacyEncoding,
  readLegacy,
} from '../../vietnamese';

/** A text brought to Unicode. */
export interface Converted {
  encoding: LegacyEncoding;
  text: string;
  /** proposal: it is legal Vietnamese as it stands, too, or its column is in another font. */
  safety: 'safe' | 'proposal';
}

/**
 * Reads texts of one column, whose font the whole column tells. null: Unicode already. undecided: no
 * Vietnamese as it stands, and readable in several ways ("ñi" is "đi" or "ủi").
 */
export type ReadEncoding = (text: string) => Converted | 'undecided' | null;

/** Every legacy text has one of these letters or signs. */
const LATIN_1 = /[\u00A1-\u00FF]/;

export function columnEncoding(texts: readonly string[]): ReadEncoding {
  const ofColumn = detectLegacyColumn(texts);
  return (text) => {
    if (!LATIN_1.test(text)) return null;
    const encoding = detectLegacy(text) ?? ofColumn;
    if (encoding === null) return isUndecided(text) ? 'undecided' : null;
    const converted = readLegacy(text, encoding);
    if (converted === null || converted === text) return null;
    const isSure = encoding === ofColumn && !isLegalUnicode(text);
    return { encoding, text: converted, safety: isSure ? 'safe' : 'proposal' };
  };
}

function isUndecided(text: string): boolean {
  return !isLegalUnicode(text) && readLegacy(text, 'tcvn3') !== null;
}
