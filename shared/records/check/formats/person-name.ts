import { properName, upperName } from '../../../vietnamese';
import type { Writing } from '../../targets';
import { remembering } from '../../view/remember';
import type { Verdict } from '../fault';

/** Letters, spaces, and the signs names have (H'Mông names, "Ba-na"). */
const NAME = /^[\p{L}\p{M}\s'’.-]+$/u;

/** Names differ, their words come again and again: each is looked at once. */
const isProperWord = remembering(
  (word: string): boolean => NAME.test(word) && properName(word) === word,
);

/** A person's name: letters only, family name and given name, in the capitals that are wanted. */
export function judgePersonName(text: string, wanted: Writing['names']): Verdict | null {
  const parts = text.split(' ');
  if (wanted === 'proper' && parts.length > 1 && parts.every(isProperWord)) return null;
  if (!NAME.test(text)) return { code: 'name-signs' };
  const words = text.split(/\s+/);
  if (words.length === 1) return { code: 'name-one-word' };
  const right = wanted === 'upper' ? upperName(text) : properName(text);
  return right === text ? null : { code: 'name-case' };
}
