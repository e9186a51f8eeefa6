import { nfc } from './fold';
import { TONES } from './tones';

const TONE_MARKS = new RegExp(`[${TONES.join('')}]`, 'g');
/** y and i as the whole vowel of a syllable: "Lý", "quý", but not the y of "thúy" or "tay". */
const WHOLE_VOWEL_Y = /^((?:[bcdđghklmnprstvx]|ch|gh|gi|kh|ng|ngh|nh|ph|qu|th|tr)?)y$/;

/**
 * The key by which spellings of Vietnamese that differ between systems are one: small letters, NFC,
 * one space between words, the tone at the end of its word ("hòa" is "hoà"), i for y where it is the
 * whole vowel ("Lý" is "Lí"). Diacritics count: "Bố" and "Bộ" are two. Idempotent.
 */
export function variantKey(text: string): string {
  return nfc(text).toLowerCase().split(/\s+/).filter(Boolean).map(wordKey).join(' ');
}

function wordKey(word: string): string {
  const plain = word.normalize('NFD');
  const tones = plain.match(TONE_MARKS)?.join('') ?? '';
  return nfc(plain.replace(TONE_MARKS, '')).replace(WHOLE_VOWEL_Y, '$1i') + tones;
}

/** The same words but for the place of tone marks, y for i, capitals, spaces, and NFC or NFD. */
export function isSameSpelling(a: string, b: string): boolean {
  return variantKey(a) === variantKey(b);
}
