import { remembering } from '../../records/view/remember';
import { fold } from '../../vietnamese/fold';
import { writeOut } from '../acronyms';
import { spellingKey } from '../spelling';
import type { ControlOption } from '../types';
import { expandAbbreviations } from '../vocabulary/abbreviations';

/** A word of a choice, with its marks and without. */
export interface ChoiceWord {
  marked: string;
  plain: string;
}

/**
 * Options that a text names shortly: with abbreviations that schools write, with the first letters
 * of words ("HSG" of "Học sinh Giỏi"), by one of the two names of an option ("Nam / Male"), or with
 * one letter that only one option begins with.
 */
export function optionsNamedShortly(
  options: readonly ControlOption[],
  text: string,
): ControlOption[] {
  const wanted = wordsOf(text);
  if (wanted.length === 0) return [];
  const named = options.filter(({ label }) =>
    wordings(label).some((name) => areSameWords(wanted, name)),
  );
  return named.length > 0 ? named : beginningWith(options, text);
}

/** The words of a label as a whole and of each of its names. */
const wordings = remembering((label) => [label, ...namesOf(label)].map(wordsOf));

/** "Nam / Male": two names of one option; a slash without blanks may join two things. */
function namesOf(label: string): string[] {
  const names = label.split(/\s\/\s/).map((name) => name.trim());
  return names.length === 2 ? names : [];
}

/** The words of a choice, with the abbreviations of schools written out. */
export const wordsOf = remembering((text): readonly ChoiceWord[] =>
  expandAbbreviations(spellingKey(text))
    .split(' ')
    .filter((word) => word !== '')
    .map((marked) => ({ marked, plain: fold(marked) })),
);

/** The same words, where either may say several by their first letters. */
export function areSameWords(a: readonly ChoiceWord[], b: readonly ChoiceWord[]): boolean {
  const [mine, its] = [keyOf(writeOut(a, b)), keyOf(writeOut(b, a))];
  return mine === its;
}

const keyOf = (words: readonly ChoiceWord[]): string => words.map(({ marked }) => marked).join(' ');

/** A letter that one option alone begins with; in a long list it tells nothing. */
function beginningWith(options: readonly ControlOption[], text: string): ControlOption[] {
  const letter = text.trim().toLowerCase().normalize('NFC');
  if (!/^\p{L}$/u.test(letter) || options.length > MOST_FOR_A_LETTER) return [];
  return options.filter(({ label }) => label.trim().charAt(0).toLowerCase() === letter);
}

const MOST_FOR_A_LETTER = 6;
