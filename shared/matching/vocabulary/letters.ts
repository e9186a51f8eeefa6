/** What `fold` makes of the text of a spelling key, at less cost. */
export function withoutMarks(key: string): string {
  return key.replace(/\p{M}+/gu, '').replaceAll('đ', 'd');
}

/** A spelling key without marks and spaces. */
export function compactOf(key: string): string {
  return withoutMarks(key).replaceAll(' ', '');
}

/**
 * A number that tells texts apart by their letters: the same whatever their marks and spaces and
 * the order of their words. That of a text is the sum of those of its words.
 */
export function sumOfLetters(key: string): number {
  let sum = 0;
  for (let at = 0; at < key.length; at += 1) {
    const code = key.charCodeAt(at);
    if (code === SPACE || (code >= FIRST_MARK && code <= LAST_MARK)) continue;
    const letter = code === BARRED_D ? D : code;
    sum += letter * letter * letter;
  }
  return sum;
}

const [SPACE, D, BARRED_D] = [0x20, 0x64, 0x111];
/** The marks that Latin letters carry. */
const [FIRST_MARK, LAST_MARK] = [0x300, 0x36f];

/** Words in one order, for texts that have the same ones. */
export function inOrder(words: readonly string[]): string {
  return [...words].sort().join(' ');
}
