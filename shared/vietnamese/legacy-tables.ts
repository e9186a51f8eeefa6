/** Encodings of before Unicode that spreadsheets in schools still hold. */
export type LegacyEncoding = 'tcvn3' | 'vni';

/** Both ways between Unicode NFC letters and what stands for each of them in a legacy text. */
export interface LegacyTable {
  toLegacy: ReadonlyMap<string, string>;
  toUnicode: ReadonlyMap<string, string>;
  /** Finds whatever may stand for one letter; a match that `toUnicode` lacks stays as it is. */
  pattern: RegExp;
}

const LETTERS = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';

/** TCVN 5712:1993 VN3 ("ABC"), seen as Latin-1; ư is the soft hyphen. */
const TCVN3_LETTERS = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ';
const TCVN3_CAPITALS = [...'ĂÂÊÔƠƯĐ'].map((letter, at): [string, string] => [
  letter,
  [...'¡¢£¤¥¦§'][at] ?? '',
]);

const VNI_LETTERS = (
  'aø aù aû aõ aï aê aè aé aú aü aë aâ aà aá aå aã aä ñ eø eù eû eõ eï eâ eà eá eå eã eä ' +
  'ì í æ ó ò oø où oû oõ oï oâ oà oá oå oã oä ô ôø ôù ôû ôõ ôï ' +
  'uø uù uû uõ uï ö öø öù öû öõ öï yø yù yû yõ î'
).split(' ');

const smallLetters = (legacy: readonly string[]) =>
  [...LETTERS].map((letter, at): [string, string] => [letter, legacy[at] ?? '']);

/** Capitals with a tone exist only in capital fonts (.VnTimeH), which keep the text in small letters. */
function tcvn3(): LegacyTable {
  const small = smallLetters([...TCVN3_LETTERS]);
  const onlyByFont = small.map(([letter, sign]): [string, string] => [letter.toUpperCase(), sign]);
  return {
    toLegacy: new Map([...onlyByFont, ...small, ...TCVN3_CAPITALS]),
    toUnicode: reversed([...small, ...TCVN3_CAPITALS]),
    pattern: /[\u00A1-\u00FE]/g,
  };
}

/** A base letter followed by its marks, the case of the marks as that of the letter or small ("Aù"). */
function vni(): LegacyTable {
  const small = smallLetters(VNI_LETTERS);
  const upper = small.map(([letter, signs]): [string, string] => [
    letter.toUpperCase(),
    signs.toUpperCase(),
  ]);
  const mixed = small.map(([letter, signs]): [string, string] => [
    letter.toUpperCase(),
    signs.charAt(0).toUpperCase() + signs.slice(1),
  ]);
  return {
    toLegacy: new Map([...small, ...upper]),
    toUnicode: reversed([...small, ...mixed, ...upper]),
    pattern: /[aeouyôö][àáâãäåèéêëïõøùúûü]|[ñìíæóòôöî]/gi,
  };
}

function reversed(pairs: readonly (readonly [string, string])[]): Map<string, string> {
  return new Map(pairs.map(([letter, signs]) => [signs, letter]));
}

/**
 * Tables of our own: the npm package vietnamese-conversion writes the same ones, but cannot read VNI
 * back where one sign begins another (its "ôù" becomes "ơù", not "ớ"), and takes "::3::" for a letter.
 */
export const LEGACY_TABLES: Readonly<Record<LegacyEncoding, LegacyTable>> = {
  tcvn3: tcvn3(),
  vni: vni(),
};
