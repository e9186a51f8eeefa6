import { isTelling } from '../extra-words';
import { grouped } from '../grouped';
import type { Pairs } from '../pairs';
import type { Phrase } from '../phrase';
import { solePlaces } from './sole-places';

/**
 * By open row the one free control whose label has a word of its header that tells what is asked,
 * when no other open column has such a word of that label: "Độc hại" and "Phụ cấp độc hại".
 */
export function wordsAlone(
  { columns, controls }: Pairs,
  openRows: readonly number[],
  freePlaces: readonly number[],
): ReadonlyMap<number, number> {
  const byWord = grouped(
    freePlaces.flatMap((place) => wordsOf(controls[place]).map((word) => [word, place] as const)),
  );
  return solePlaces(
    openRows.map((row) => {
      const places = wordsOf(columns[row]).flatMap((word) => byWord.get(word) ?? []);
      return [row, [...new Set(places)]] as const;
    }),
  );
}

const known = new WeakMap<Phrase, readonly string[]>();

/** The words that tell what is asked, each once. */
function wordsOf(reading: { phrase: Phrase } | undefined): readonly string[] {
  if (!reading) return [];
  const { phrase } = reading;
  const words = known.get(phrase) ?? [
    ...new Set(phrase.words.filter(isTelling).map(({ plain }) => plain)),
  ];
  known.set(phrase, words);
  return words;
}
