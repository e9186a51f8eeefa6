import { properName } from '../../../vietnamese';
import type { Verdict } from '../fault';

/** Letters, spaces, and the signs names have (H'Mông names, "Ba-na"). */
const NAME = /^[\p{L}\p{M}\s'’.-]+$/u;

/** A person's name: letters only, family name and given name, each word with one capital. */
export function judgePersonName(text: string): Verdict | null {
  if (!NAME.test(text)) return { code: 'name-signs' };
  const words = text.split(/\s+/);
  if (words.length === 1) return { code: 'name-one-word' };
  return properName(text) === text ? null : { code: 'name-case' };
}
