import { remembering } from '../records/view/remember';
import { fold } from '../vietnamese/fold';

const TONE = '[\\u0300\\u0301\\u0303\\u0309\\u0323]';
/** Tones, and the letters and other marks after them. */
const TONE_AND_REST = new RegExp(`(${TONE}+)((?:(?!${TONE})[^ ])+)`, 'g');

/**
 * The key by which spellings are compared with their marks: lower case, one space between words,
 * the tone at the end of its word, so that "hoà" and "hòa" are one ("Bố" and "Bộ" are two).
 */
export function spellingKey(text: string): string {
  let key = text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
  for (let before = ''; before !== key; ) {
    before = key;
    key = key.replace(TONE_AND_REST, '$2$1');
  }
  return key;
}

/** True when a text carries no Vietnamese marks at all: a code, a foreign word or undiacritical typing. */
export function isUnmarked(key: string): boolean {
  return !/[\p{M}đ]/u.test(key);
}

/** The same of a text that comes again and again. */
export const isTypedPlain = remembering((text): boolean => isUnmarked(spellingKey(text)));

/** A text as spellings are compared: with its marks, and without. */
export interface Spelling {
  key: string;
  isUnmarked: boolean;
  folded: string;
}

export function spellingOf(text: string): Spelling {
  const key = spellingKey(text);
  return { key, isUnmarked: isUnmarked(key), folded: fold(text) };
}

/** The same words: equal with marks, or equal without them when one side was typed without. */
export function areSame(a: Spelling, b: Spelling): boolean {
  return a.key === b.key || ((a.isUnmarked || b.isUnmarked) && a.folded === b.folded);
}

export const sameSpelling = (a: string, b: string): boolean =>
  areSame(spellingOf(a), spellingOf(b));
