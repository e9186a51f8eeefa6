/** Level, falling, rising, asking, broken, heavy: the six tones as combining marks, level as ''. */
export const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'] as const;
export type Tone = (typeof TONES)[number];

/** Tones a rhyme that ends in c, ch, p or t can have: rising and heavy. */
export const TONES_OF_STOPS: readonly Tone[] = ['\u0301', '\u0323'];

/** Rhymes whose tone mark schools place in two ways: "hòa" as of old, "hoà" as of new. */
const TWO_PLACES = /^(?:oa|oe|uy)$/;
const VOWELS = /^[aăâeêioôơuưy]+/;
const MODIFIED = /[ăâêôơư]/g;

/**
 * The rhyme with its tone mark where it is written, NFC: one spelling, or the old one and the new one.
 * Rule: on the vowel with a mark of its own (the last of two, "ươ"); else on the second vowel when a
 * consonant or a third vowel follows ("toán", "ngoài"); else on the first ("mía", "báo").
 */
export function placeTone(rhyme: string, tone: Tone): string[] {
  if (tone === '') return [rhyme];
  if (TWO_PLACES.test(rhyme)) return [withToneAt(rhyme, 0, tone), withToneAt(rhyme, 1, tone)];
  return [withToneAt(rhyme, toneIndex(rhyme), tone)];
}

function toneIndex(rhyme: string): number {
  const modified = [...rhyme.matchAll(MODIFIED)].at(-1);
  if (modified) return modified.index;
  const vowels = VOWELS.exec(rhyme)?.[0].length ?? 0;
  const isFollowed = vowels > 2 || (vowels === 2 && rhyme.length > vowels);
  return isFollowed ? 1 : 0;
}

function withToneAt(rhyme: string, index: number, tone: Tone): string {
  return (rhyme.slice(0, index + 1) + tone + rhyme.slice(index + 1)).normalize('NFC');
}
