import { fold, variantKey } from '../../vietnamese';
import { remembering } from './remember';

/**
 * One key for all ways to write a name: capitals, spaces, signs, the place of tones, y and i do not
 * count; diacritics do.
 */
export function nameKey(text: string): string {
  return joinWords(text, wordKey);
}

/** The same without diacritics, for texts that were typed without them. */
export function plainKey(text: string): string {
  return joinWords(text, plainWordKey);
}

/** Names differ, their words come again and again: each is looked at once. */
const wordKey = remembering((word: string): string =>
  variantKey(word).replace(/[^\p{L}\p{N}\p{M}]+/gu, ''),
);
const plainWordKey = remembering((word: string): string => fold(wordKey(word)));

function joinWords(text: string, keyOf: (word: string) => string): string {
  let key = '';
  for (const word of text.split(' ')) key += keyOf(word);
  return key;
}
