import { closeness, type TextVector, wordVectors } from './akin/word-vectors';
import { spellingKey } from './spelling';

/** Where a text lies among all texts, by itself and with the headings over it (the same without any). */
export interface Lies {
  alone: TextVector | null;
  inAll: TextVector | null;
  hasHeadings: boolean;
}

/** Of a text by its spelling key, and of the headings as they are written. */
export function whereLies(key: string, headings: readonly string[]): Lies {
  const alone = wordVectors().vectorOf(key);
  if (headings.length === 0) return { alone, inAll: alone, hasHeadings: false };
  const inAll = wordVectors().vectorOf([...headings.map(spellingKey), key].join(' ').trim());
  return { alone, inAll, hasHeadings: true };
}

export const closeAlone = (a: Lies, b: Lies): number | null => closeness(a.alone, b.alone);

/** With the headings of both; null when neither has any, or nothing is known of them. */
export function closeInAll(a: Lies, b: Lies): number | null {
  return a.hasHeadings || b.hasHeadings ? closeness(a.inAll, b.inAll) : null;
}

/** The closer of the two; 0 when nothing is known. */
export const nearness = (a: Lies, b: Lies): number =>
  Math.max(closeAlone(a, b) ?? 0, closeInAll(a, b) ?? 0);
