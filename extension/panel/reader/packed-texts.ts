/** Letters in one call of `fromCharCode`, which takes them as arguments. */
const LETTERS_PER_CALL = 8192;

/**
 * Texts one after the other in two arrays: they cross from thread to thread without being copied,
 * and the collector of garbage never looks into them. UTF-16, so that any text comes out as it went in.
 */
export interface PackedTexts {
  letters: Uint16Array<ArrayBuffer>;
  /** Where each text ends in `letters`. */
  ends: Uint32Array<ArrayBuffer>;
}

export function packTexts(texts: readonly string[]): PackedTexts {
  const letters = new Uint16Array(texts.reduce((sum, { length }) => sum + length, 0));
  const ends = new Uint32Array(texts.length);
  let end = 0;
  for (const [index, text] of texts.entries()) {
    for (let at = 0; at < text.length; at += 1) letters[end + at] = text.charCodeAt(at);
    end += text.length;
    ends[index] = end;
  }
  return { letters, ends };
}

/** The memory that can be handed over to another thread instead of being copied. */
export const memoryOfTexts = ({ letters, ends }: PackedTexts): ArrayBuffer[] => [
  letters.buffer,
  ends.buffer,
];

/** The text of that index; '' when there is none. */
export function textAt({ letters, ends }: PackedTexts, index: number): string {
  const end = ends[index] ?? 0;
  let text = '';
  for (let from = ends[index - 1] ?? 0; from < end; from += LETTERS_PER_CALL) {
    text += String.fromCharCode(...letters.subarray(from, Math.min(end, from + LETTERS_PER_CALL)));
  }
  return text;
}
