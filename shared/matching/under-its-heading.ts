import { remembering } from '../records/view/remember';
import { type Phrase, readPhrase } from './phrase';
import { sharesOne } from './shares-one';
import { isUnmarked } from './spelling';
import { lookUp } from './vocabulary';
import { expandAbbreviations } from './vocabulary/abbreviations';

/**
 * A label and the heading over it may be one known name: "Khu vực" under "Phụ cấp" is "Phụ cấp khu
 * vực", "Thành tiền" under "Nhập" is "Thành tiền nhập". Then the label may name that too.
 */
export function underItsHeading(phrase: Phrase, headings: readonly string[]): Phrase {
  const heading = headings.at(-1);
  const named = heading === undefined ? null : namedTogether(phrase, heading);
  if (named === null || sharesOne(named, phrase.attributes)) return phrase;
  const attributes = new Set([...named, ...phrase.attributes]);
  return { ...phrase, attributes, strength: Math.max(phrase.strength, TOGETHER) };
}

/** How surely a text and a heading name what both together are listed for. */
const TOGETHER = 0.98;

/** What a text and a heading name as one, in either order, that the heading alone does not; or null. */
export function namedTogether(phrase: Phrase, heading: string): ReadonlySet<string> | null {
  if (phrase.key === '' || phrase.owner !== null) return null;
  const over = readPhrase(heading.replace(ONLY_GROUPS, ''));
  if (over.key === '' || over.owner !== null || over.key.split(' ').length > MOST_WORDS)
    return null;
  const named = phrase.isUnmarked
    ? (inEitherOrder(phrase.key, over.key) ?? inEitherOrder(phrase.plain, over.plain))
    : inEitherOrder(phrase.key, over.key);
  return named && !sharesOne(named, over.attributes) ? named : null;
}

function inEitherOrder(label: string, heading: string): ReadonlySet<string> | null {
  return listed(`${heading} ${label}`) ?? listed(`${label} ${heading}`);
}

/** What is listed as it stands, or with its abbreviations written out. */
const listed = remembering((key): ReadonlySet<string> | null => {
  const written = expandAbbreviations(key);
  const entry =
    lookUp(key, isUnmarked(key)) ?? (written === key ? null : lookUp(written, isUnmarked(written)));
  return entry && entry.owner === null ? entry.attributes : null;
});

/** Longer headings are sentences. */
const MOST_WORDS = 4;
/** "II. Các khoản", "Thông tin về": words of a heading that only say that things are put together. */
const ONLY_GROUPS = /^\s*(?:[\dIVX]+[.)]\s*)?(?:(?:các|những|thông tin|về|khoản|phần)\s+)*/iu;
