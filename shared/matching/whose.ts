import { numbersIn, type Phrase, readPhrase } from './phrase';

/** Whose field a text speaks of, from its own words or from the headings over it. */
export interface Whose {
  owner: string | null;
  place: string | null;
  /** Number of the heading ("Người thân 2"), '' when none. */
  numbers: string;
}

/** The text's own words first, then the innermost heading that says something. */
export function whose(phrase: Phrase, headings: readonly string[]): Whose {
  let { owner, place } = phrase;
  let numbers = '';
  for (const heading of [...headings].reverse()) {
    const over = readPhrase(heading);
    owner ??= over.owner;
    place ??= over.place;
    numbers ||= numberOfHeading(over);
  }
  return { owner, place, numbers };
}

/** "Người thân 2", "Học kỳ II", "HKII" count; "2. Thông tin cư trú" and long sentences do not. */
function numberOfHeading({ plain }: Phrase): string {
  const words = plain.split(' ');
  const isSemester = /^hk/.test(plain);
  if ((words.length < 2 && !isSemester) || words.length > MOST_WORDS_COUNTED) return '';
  return numbersIn(words.slice(-2).join(' '));
}

const MOST_WORDS_COUNTED = 6;
