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
    freePlaces.flatMap((place) =>
      [...tellingWords(controls[place]?.phrase)].map((word) => [word, place] as const),
    ),
  );
  return solePlaces(
    openRows.map((row) => {
      const words = [...tellingWords(columns[row]?.phrase)];
      return [row, [...new Set(words.flatMap((word) => byWord.get(word) ?? []))]] as const;
    }),
  );
}

function tellingWords(phrase: Phrase | undefined): ReadonlySet<string> {
  return new Set(phrase?.words.filter(isTelling).map(({ plain }) => plain));
}
