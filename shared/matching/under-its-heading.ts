import { fold } from '../vietnamese/fold';
import { type Phrase, readPhrase } from './phrase';

/**
 * A label and the heading over it may be one known name: "Khu vực" under "Phụ cấp" is "Phụ cấp khu
 * vực", "Thành tiền" under "Nhập" is "Thành tiền nhập". Then the label may name that too.
 */
export function underItsHeading(phrase: Phrase, headings: readonly string[]): Phrase {
  const heading = headings.at(-1);
  const named = heading === undefined ? null : namedTogether(phrase, heading);
  if (named === null || sharesOne(named, phrase.attributes)) return phrase;
  const attributes = new Set([...named, ...phrase.attributes]);
  return { ...phrase, attributes, strength: Math.max(phrase.strength, WHOLE) };
}

/** What a text and a heading name as one, in either order, that neither names by itself; or null. */
export function namedTogether(phrase: Phrase, heading: string): ReadonlySet<string> | null {
  if (phrase.key === '' || phrase.owner !== null) return null;
  const core = heading.replace(ONLY_GROUPS, '');
  const over = readPhrase(core);
  if (over.key === '' || over.owner !== null || over.key.split(' ').length > MOST_WORDS)
    return null;
  const cores = phrase.isUnmarked ? [core, fold(core)] : [core];
  const named = cores
    .flatMap((one) => [`${one} ${phrase.text}`, `${phrase.text} ${one}`])
    .map(readPhrase)
    .find(({ strength, attributes }) => strength >= WHOLE && attributes.size > 0);
  return named && !sharesOne(named.attributes, over.attributes) ? named.attributes : null;
}

export const sharesOne = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((one) => b.has(one));

/** Longer headings are sentences. */
const MOST_WORDS = 4;
/** How surely what is listed as it stands is named, or with its abbreviations written out. */
const WHOLE = 0.98;
/** "II. Các khoản", "Thông tin về": words of a heading that only say that things are put together. */
const ONLY_GROUPS = /^\s*(?:[\dIVX]+[.)]\s*)?(?:(?:các|những|thông tin|về|khoản|phần)\s+)*/iu;
