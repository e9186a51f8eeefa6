import type { Verdict } from '../fault';

/** Letters, spaces, and the signs names have (H'Mông names, "Ba-na"). */
const NAME = /^[\p{L}\p{M}\s'’.-]+$/u;

/** A person's name: letters only, family name and given name, each word with one capital. */
export function judgePersonName(text: string): Verdict | null {
  if (!NAME.test(text)) return { code: 'name-signs' };
  const words = text.split(/\s+/);
  if (words.length === 1) return { code: 'name-one-word' };
  return isOddlyCapitalised(text, words) ? { code: 'name-case' } : null;
}

function isOddlyCapitalised(text: string, words: readonly string[]): boolean {
  if (text === text.toUpperCase()) return true;
  return words.some((word) => /^\p{Ll}/u.test(word) || /^\p{L}\p{Lu}+$/u.test(word));
}
