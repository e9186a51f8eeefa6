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
  const plain = withoutMarks(key);
  let sum = 0;
  for (let at = 0; at < plain.length; at += 1) {
    const letter = plain.charCodeAt(at);
    if (letter !== SPACE) sum += letter ** 3;
  }
  return sum;
}

const SPACE = 0x20;

/** Words in one order, for texts that have the same ones. */
export function inOrder(words: readonly string[]): string {
  return [...words].sort().join(' ');
}
