import { isTelling } from './extra-words';
import type { Pairs } from './pairs';
import type { Phrase } from './phrase';

/**
 * By open row the one free control whose label has a word of its header that tells what is asked,
 * when no other open column has such a word of that label: "Độc hại" and "Phụ cấp độc hại".
 */
export function wordsAlone(
  { columns, controls }: Pairs,
  openRows: readonly number[],
  freePlaces: readonly number[],
): ReadonlyMap<number, number> {
  const byWord = new Map<string, number[]>();
  for (const place of freePlaces) {
    for (const word of tellingWords(controls[place]?.phrase)) {
      const places = byWord.get(word);
      if (places) places.push(place);
      else byWord.set(word, [place]);
    }
  }
  const found = new Map<number, number>();
  const claims = new Map<number, number>();
  for (const row of openRows) {
    const words = [...tellingWords(columns[row]?.phrase)];
    const places = new Set(words.flatMap((word) => byWord.get(word) ?? []));
    for (const place of places) claims.set(place, (claims.get(place) ?? 0) + 1);
    const [only] = places;
    if (only !== undefined && places.size === 1) found.set(row, only);
  }
  return new Map([...found].filter(([, place]) => claims.get(place) === 1));
}

function tellingWords(phrase: Phrase | undefined): ReadonlySet<string> {
  return new Set(phrase?.words.filter(isTelling).map(({ plain }) => plain));
}
