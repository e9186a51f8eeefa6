import { isAcronym } from './acronyms';
import { tellsApart } from './extra-words';
import type { Pairs } from './pairs';
import { NEGLIGIBLE, type Phrase } from './phrase';
import { writtenOut } from './similarity';

const known = new WeakMap<Pairs, readonly (readonly number[])[]>();

/** By row the places of the controls whose labels have all the words of the column's header. */
export function placesWithWords(pairs: Pairs): readonly (readonly number[])[] {
  const places = known.get(pairs) ?? findPlaces(pairs);
  known.set(pairs, places);
  return places;
}

function findPlaces({ columns, controls }: Pairs): number[][] {
  const labels = controls.map(({ phrase }) => ({
    phrase,
    words: new Set(phrase.words.map(({ plain }) => plain)),
    isShort: isShort(phrase),
  }));
  return columns.map(({ phrase }) => {
    const said = wordsThatWeigh(phrase);
    if (said.length === 0) return [];
    const isHeaderShort = isShort(phrase);
    // What stands for other words need not be there itself.
    const asSaid = isHeaderShort ? said.filter((word) => !isAcronym(word)) : said;
    return [...labels.entries()].flatMap(([place, label]) => {
      if (saysAnother(phrase, label.phrase)) return [];
      if (said.every((word) => label.words.has(word))) return [place];
      const mayStand = isHeaderShort && asSaid.every((word) => label.words.has(word));
      return (mayStand || label.isShort) && hasAllWords(phrase, label.phrase) ? [place] : [];
    });
  });
}

/** "Người cho mượn" is no "Người mượn", though it has all its words. */
const saysAnother = (header: Phrase, label: Phrase): boolean =>
  label.words.some(
    (word) => tellsApart(word) && !header.words.some(({ plain }) => plain === word.plain),
  );

const isShort = ({ hasAcronym, letters }: Phrase): boolean => hasAcronym || letters !== null;

function hasAllWords(header: Phrase, label: Phrase): boolean {
  const its = writtenOut(label, header).words;
  return wordsThatWeigh(writtenOut(header, label)).every((word) =>
    its.some(({ plain }) => plain === word),
  );
}

const wordsThatWeigh = ({ words }: Phrase): string[] =>
  words.flatMap(({ plain, weight }) => (weight > NEGLIGIBLE ? [plain] : []));
