import { nfc, tidy } from './fold';
import { isSyllable } from './syllables';

/** A word with the signs that names of ethnic groups have inside: "H'Hen", "Ê-ban". */
const LETTERS = String.raw`\p{Script=Latin}(?:\p{Script=Latin}|[\u0300-\u0333])*`;
const WORD = new RegExp(`${LETTERS}(?:['’ʼ-]${LETTERS})*`, 'gu');
const JOINTS = /(['’ʼ-])/;
/** Before a hyphen these are words of their own, and a name follows: "Y-Thông". */
const SINGLE_WORDS = new Set(['y', 'h', 'k']);
/** Types of places; a capital only where the text begins. */
const PLACE_TYPES =
  /^(?:thành phố|thị xã|thị trấn|đặc khu|tổ dân phố|khu phố|tỉnh|quận|huyện|xã|phường|thôn|bản|ấp|xóm|tổ|buôn|làng|sóc|phum)(?= )/i;

/** A name as forms ask for it in two fields. */
export interface SplitName {
  familyMiddle: string;
  given: string;
}

/**
 * A person's name with one capital a word, NFC: "NGUYỄN VĂN A" and "nguyễn văn a" → "Nguyễn Văn A",
 * "H'HEN NIÊ" → "H'Hen Niê", "Y-THÔNG" → "Y-Thông", "Ê-BAN" → "Ê-ban". A word in both cases that is
 * no Vietnamese syllable stays as it is ("McDonald"). Idempotent.
 */
export function properName(text: string): string {
  return nfc(text).replace(WORD, properWord);
}

/** The name in capitals, NFC, as some forms and lists want it. */
export function upperName(text: string): string {
  return nfc(text).toUpperCase();
}

function properWord(word: string): string {
  const pieces = word.split(JOINTS);
  return pieces
    .map((piece, at) => {
      const joint = pieces[at - 1];
      if (joint === undefined) return properPiece(piece);
      const before = (pieces[at - 2] ?? '').toLowerCase();
      const begins = joint === '-' ? SINGLE_WORDS.has(before) : before.length === 1;
      return begins ? properPiece(piece) : innerPiece(piece);
    })
    .join('');
}

/** "NGUYỄN", "nguyễn", "NGuyễn" → "Nguyễn". */
function properPiece(piece: string): string {
  const lower = piece.toLowerCase();
  const proper = capitalised(lower);
  const isOneCase = piece === lower || piece === piece.toUpperCase();
  return piece === proper || isOneCase || isSyllable(lower) ? proper : piece;
}

/** After a joint that begins no name: small letters, unless one capital was meant ("Ê-Ban"). */
function innerPiece(piece: string): string {
  const lower = piece.toLowerCase();
  return lower.length > 1 && piece === capitalised(lower) ? piece : lower;
}

/** A first letter without a capital of its own ("ß", "ﬁ") stays. */
function capitalised(lower: string): string {
  const first = lower.charAt(0).toUpperCase();
  return first.length === 1 ? first + lower.slice(1) : lower;
}

/**
 * Places with capitals as they are written, NFC: "THÀNH PHỐ HỒ CHÍ MINH" → "Thành phố Hồ Chí Minh",
 * "BẢN HUỔI PHÚC, XÃ NA SON" → "Bản Huổi Phúc, xã Na Son". Meant for text in one case. Idempotent.
 */
export function properPlace(text: string): string {
  return nfc(text)
    .split(/(,\s*)/)
    .map((part, at) => (at % 2 === 0 ? properPart(part, at) : part))
    .join('');
}

function properPart(part: string, at: number): string {
  const type = PLACE_TYPES.exec(part)?.[0] ?? '';
  const lower = type.toLowerCase();
  return (at === 0 ? capitalised(lower) : lower) + properName(part.slice(type.length));
}

/**
 * A full name in two parts by position, as import forms split it: the last word is the given name.
 * Names whose clan stands last ("Y Thông Ksor") are split the same way; only the person can tell.
 */
export function splitName(text: string): SplitName {
  const name = tidy(text);
  const at = name.lastIndexOf(' ') + 1;
  return { familyMiddle: name.slice(0, at).trim(), given: name.slice(at) };
}
