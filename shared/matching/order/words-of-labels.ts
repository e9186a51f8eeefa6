import { initials, isAcronym } from '../acronyms';
import { tellsApart } from '../extra-words';
import type { Pairs } from '../pairs';
import { NEGLIGIBLE, type Phrase } from '../phrase';
import { writtenOut } from '../similarity';

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
    contrasts: contrastsOf(phrase),
    isShort: isShort(phrase),
    acronyms: acronymsOf(phrase),
  }));
  return columns.map(({ phrase }) => {
    const said = wordsThatWeigh(phrase);
    if (said.length === 0) return [];
    const words = new Set(phrase.words.map(({ plain }) => plain));
    const isHeaderShort = isShort(phrase);
    const runs = new Set(initials(phrase.words));
    // What stands for other words need not be there itself.
    const asSaid = isHeaderShort ? said.filter((word) => !isAcronym(word)) : said;
    const places: number[] = [];
    for (const [place, label] of labels.entries()) {
      const mayStand = isHeaderShort
        ? label.isShort || hasEach(label.words, asSaid)
        : label.acronyms.some((letters) => runs.has(letters));
      if (!mayStand && !hasEach(label.words, said)) continue;
      // "Người cho mượn" is no "Người mượn", though it has all its words.
      if (!hasEach(words, label.contrasts)) continue;
      if (hasEach(label.words, said) || hasAllWrittenOut(phrase, label.phrase)) places.push(place);
    }
    return places;
  });
}

const contrastsOf = ({ words }: Phrase): string[] =>
  words.flatMap((word) => (tellsApart(word) ? [word.plain] : []));

const hasEach = (words: ReadonlySet<string>, wanted: readonly string[]): boolean =>
  wanted.every((word) => words.has(word));

const isShort = ({ hasAcronym, letters }: Phrase): boolean => hasAcronym || letters !== null;

/** What may stand for words of another text. */
const acronymsOf = ({ words, letters }: Phrase): string[] =>
  [...words, ...(letters ?? [])].flatMap(({ plain }) => (isAcronym(plain) ? [plain] : []));

/** All words are there, once what is short in one stands for words of the other. */
function hasAllWrittenOut(header: Phrase, label: Phrase): boolean {
  const [mine, its] = [writtenOut(header, label), writtenOut(label, header)];
  if (mine === header && its === label) return false;
  return wordsThatWeigh(mine).every((word) => its.words.some(({ plain }) => plain === word));
}

const wordsThatWeigh = ({ words }: Phrase): string[] =>
  words.flatMap(({ plain, weight }) => (weight > NEGLIGIBLE ? [plain] : []));
