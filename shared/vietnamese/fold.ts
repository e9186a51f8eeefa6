/** Marks that take no room: soft hyphen, zero-width characters, direction marks, byte order mark. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** Unicode NFC: the one form in which texts are compared and kept. */
export function nfc(text: string): string {
  return text.normalize('NFC');
}

/** The text without marks that take no room, otherwise as it stands. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** Text as it was meant: NFC, nothing invisible, every run of white space (also nbsp, line breaks) one space. */
export function tidy(text: string): string {
  return nfc(withoutInvisible(text)).replace(/\s+/g, ' ').trim();
}

/**
 * The key by which labels are compared: lower case, no diacritics (đ → d), everything but letters
 * and digits → one space, trimmed. "Họ và  tên (HS):" → "ho va ten hs". Idempotent; NFC and NFD
 * give the same.
 */
export function fold(text: string): string {
  return withoutInvisible(text)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
