import { isSyllable, type LegacyEncoding, nfc, readLegacy } from '../vietnamese';

/** Windows-1258 where it differs from Latin-1: 0x80–0x9F, then single letters and the five tone marks. */
const WINDOWS_1258_80_9F =
  '€\u0081‚ƒ„…†‡ˆ‰\u008a‹Œ\u008d\u008e\u008f\u0090‘’“”•–—˜™\u009a›œ\u009d\u009eŸ';
const WINDOWS_1258_LETTERS: Readonly<Record<number, string>> = {
  195: 'Ă',
  204: '\u0300',
  208: 'Đ',
  210: '\u0309',
  213: 'Ơ',
  221: 'Ư',
  222: '\u0303',
  227: 'ă',
  236: '\u0301',
  240: 'đ',
  242: '\u0323',
  245: 'ơ',
  253: 'ư',
  254: '₫',
};

/** Enough to tell how a file is written. */
const BYTES_LOOKED_AT = 1 << 16;
const FONTS: readonly LegacyEncoding[] = ['tcvn3', 'vni'];

/**
 * Text with one byte a letter. What Vietnamese Windows writes is windows-1258; the letters of the old
 * fonts (TCVN3, VNI) are written as Windows of the West does, and stay as they are, to be repaired as
 * in any other file. The file is taken for that in which more of its words are Vietnamese.
 */
export function decodeAnsi(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, BYTES_LOOKED_AT);
  const ofFont = wordsOf(decodeLatin1(sample));
  const inFont = Math.max(
    ...FONTS.map((font) => share(ofFont, (word) => readLegacy(word, font) !== null)),
  );
  const inUnicode = share(wordsOf(nfc(decodeWindows1258(sample))), isSyllable);
  return inFont > inUnicode ? decodeLatin1(bytes) : decodeWindows1258(bytes);
}

/** Runs of letters and signs that are not ASCII throughout. */
const wordsOf = (text: string): string[] =>
  text.split(/[\s,;"'()/.:-]+/).filter((word) => /[A-Za-z]/.test(word) && /[^ -~]/.test(word));

function share(words: readonly string[], isRight: (word: string) => boolean): number {
  return words.length === 0 ? 0 : words.filter(isRight).length / words.length;
}

const decodeWindows1258 = (bytes: Uint8Array): string => decode(bytes, WINDOWS_1258_LETTERS);
const decodeLatin1 = (bytes: Uint8Array): string => decode(bytes, {});

function decode(bytes: Uint8Array, letters: Readonly<Record<number, string>>): string {
  const parts: string[] = [];
  for (const byte of bytes) {
    const high = byte >= 0x80 && byte < 0xa0 ? WINDOWS_1258_80_9F[byte - 0x80] : undefined;
    parts.push(high ?? letters[byte] ?? String.fromCharCode(byte));
  }
  return parts.join('');
}
