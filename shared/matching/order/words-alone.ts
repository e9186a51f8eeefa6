import { isTelling } from '../extra-words';
import { grouped } from '../grouped';
import type { Pairs } from '../pairs';
import type { Word } from '../phrase';
import type { ControlReading } from '../readings';
import { solePlaces } from './sole-places';

/**
 * By open row the one free control whose label has a word of its header that tells what is asked,
 * when no other open column has such a word of that label: "Độc hại" and "Phụ cấp độc hại".
 */
export const wordsAlone = (pairs: Pairs, openRows: readonly number[], free: readonly number[]) =>
  alone(pairs, openRows, free, ({ phrase }) => phrase.words);

/** The same by the words of the headings over the controls: "Nhận xét" and "Nhận xét › Nội dung". */
export const headingsAlone = (pairs: Pairs, openRows: readonly number[], free: readonly number[]) =>
  alone(pairs, openRows, free, ({ context }) => context);

function alone(
  { columns, controls }: Pairs,
  openRows: readonly number[],
  freePlaces: readonly number[],
  wordsOf: (reading: ControlReading) => readonly Word[],
): ReadonlyMap<number, number> {
  const byWord = grouped(
    freePlaces.flatMap((place) => {
      const reading = controls[place];
      return telling(reading ? wordsOf(reading) : []).map((word) => [word, place] as const);
    }),
  );
  return solePlaces(
    openRows.map((row) => {
      const words = telling(columns[row]?.phrase.words ?? []);
      return [row, [...new Set(words.flatMap((word) => byWord.get(word) ?? []))]] as const;
    }),
  );
}

const known = new WeakMap<readonly Word[], readonly string[]>();

/** The words that tell what is asked, each once. */
function telling(words: readonly Word[]): readonly string[] {
  const found = known.get(words) ?? [...new Set(words.filter(isTelling).map(({ plain }) => plain))];
  known.set(words, found);
  return found;
}
