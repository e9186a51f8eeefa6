import { fold, variantKey } from '../../../vietnamese';

/**
 * One key for all ways to write a name: capitals, spaces, signs, the place of tones, y and i do not
 * count; diacritics do.
 */
export function nameKey(text: string): string {
  return variantKey(text).replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
}

/** The same without diacritics, for texts that were typed without them. */
export function plainKey(text: string): string {
  return fold(nameKey(text));
}
