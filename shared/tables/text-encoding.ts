import { decodeAnsi } from './ansi';

function join(units: Uint16Array, length: number): string {
  let text = '';
  for (let start = 0; start < length; start += 8192) {
    text += String.fromCharCode(...units.subarray(start, Math.min(start + 8192, length)));
  }
  return text;
}

/** UTF-8 text, or null when the bytes are not well-formed UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  const units = new Uint16Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    const size =
      lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (size === 0 || at + size > bytes.length) return null;
    let code = size === 1 ? lead : lead & (0x7f >> size);
    for (let next = at + 1; next < at + size; next += 1) {
      const byte = bytes[next] ?? 0;
      if ((byte & 0xc0) !== 0x80) return null;
      code = (code << 6) | (byte & 0x3f);
    }
    const overlong =
      (size === 3 && code < 0x800) || (size === 4 && (code < 0x10000 || code > 0x10ffff));
    if (overlong || (code >= 0xd800 && code <= 0xdfff)) return null;
    if (code > 0xffff) {
      units[length] = 0xd800 + ((code - 0x10000) >> 10);
      length += 1;
      code = 0xdc00 + ((code - 0x10000) & 0x3ff);
    }
    units[length] = code;
    length += 1;
    at += size;
  }
  return join(units, length);
}

type ByteOrder = 'little' | 'big';

function decodeUtf16(bytes: Uint8Array, order: ByteOrder): string {
  const units = new Uint16Array(bytes.length >> 1);
  for (let at = 0; at < units.length; at += 1) {
    const first = bytes[2 * at] ?? 0;
    const second = bytes[2 * at + 1] ?? 0;
    units[at] = order === 'little' ? first | (second << 8) : (first << 8) | second;
  }
  return join(units, units.length);
}

/** UTF-16 without a mark shows itself by zeros in every other byte of ASCII punctuation and digits. */
function unmarkedUtf16(bytes: Uint8Array): ByteOrder | null {
  const sample = Math.min(bytes.length, 4096) & ~1;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const many = sample / 8;
  if (odd > many && even === 0) return 'little';
  return even > many && odd === 0 ? 'big' : null;
}

/**
 * The text of a text file in UTF-8, UTF-16 (either byte order), windows-1258 or the letters of an old
 * font, letter for letter as it stands there, its byte order mark removed; null when the bytes are
 * not text.
 */
export function decodeExactly(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  const marked: ByteOrder | null =
    first === 0xff && second === 0xfe ? 'little' : first === 0xfe && second === 0xff ? 'big' : null;
  let text: string;
  if (marked) {
    text = decodeUtf16(bytes.subarray(2), marked);
  } else {
    const order = unmarkedUtf16(bytes);
    const hasUtf8Mark = first === 0xef && second === 0xbb && third === 0xbf;
    const body = hasUtf8Mark ? bytes.subarray(3) : bytes;
    text = order ? decodeUtf16(bytes, order) : (decodeUtf8(body) ?? decodeAnsi(body));
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary from text
  return /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text) ? null : text;
}
