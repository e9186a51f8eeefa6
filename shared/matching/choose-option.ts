import { optionsOfOneCore } from './option-cores';
import { optionsByCount } from './option-counts';
import { optionsByLetters } from './option-letters';
import { optionsByPolarity } from './option-polarity';
import { optionsByRange } from './option-ranges';
import { optionsByDifference } from './option-stems';
import { isTickMark, offerSex, sameMeaning, sexOfCode } from './option-synonyms';
import { optionSaidFirst } from './option-within';
import { optionsWithWords } from './option-words';
import { findOption, foldedLabel, isPlaceholder } from './options';
import { optionsNamedShortly } from './short-choices';
import { spokenOut } from './spoken';
import type { ControlOption } from './types';

/**
 * The option that a text chooses in a column of this header: a mark chooses what the header names,
 * a number without a unit is counted as the header says.
 */
export function chooseUnder(
  header: string,
  options: readonly ControlOption[],
  text: string,
): ControlOption | null {
  const isTicked = isTickMark(text) && !offerSex(options.map(foldedLabel));
  const ticked = isTicked ? chooseOption(options, columnName(header)) : null;
  return (
    ticked ?? chooseOption(options, text) ?? onlyOne(optionsByRange(choices(options), text, header))
  );
}

/** The lowest level of a header: "Kết quả › Học lại" is about "Học lại". */
const columnName = (header: string): string => header.split('›').at(-1)?.trim() ?? '';

/** By what the text says as a whole, or first of all. */
export function chooseOption(
  options: readonly ControlOption[],
  text: string,
): ControlOption | null {
  const said = spokenOut(text);
  return (
    chooseByWhole(options, text) ??
    (said === text ? null : chooseByWhole(options, said)) ??
    (options.length > MOST_FOR_BEGINNINGS
      ? null
      : optionSaidFirst(choices(options), said, (head) => chooseByWhole(options, head)))
  );
}

/** Answers to a list of places or people are names, of which a beginning is another. */
const MOST_FOR_BEGINNINGS = 60;

/** By the option's own text or value, then by other words for the same, then by a code of sex. */
function chooseByWhole(options: readonly ControlOption[], text: string): ControlOption | null {
  const direct = findOption(options, text);
  const sex = sexOfCode(text);
  if (direct && sex === null) return direct;
  const folded = options.map(foldedLabel);
  if (sex !== null && offerSex(folded)) {
    return onlyOne(options.filter((_, index) => folded[index] === sex));
  }
  if (direct) return direct;
  const meanings = sameMeaning(text);
  const same = onlyOne(options.filter((_, index) => meanings.includes(folded[index] ?? '')));
  const real = choices(options);
  return (
    same ??
    numberOption(options, text) ??
    onlyOne(optionsNamedShortly(real, text)) ??
    onlyOne(optionsByPolarity(real, text)) ??
    onlyOne(optionsOfOneCore(real, text)) ??
    onlyOne(optionsByDifference(real, text)) ??
    onlyOne(optionsWithWords(real, text)) ??
    onlyOne(optionsByLetters(real, text)) ??
    onlyOne(optionsByCount(real, text))
  );
}

const choices = (options: readonly ControlOption[]): ControlOption[] =>
  options.filter((option) => !isPlaceholder(option));

function onlyOne(options: readonly ControlOption[]): ControlOption | null {
  return options.length === 1 ? (options[0] ?? null) : null;
}

/** "9" chooses "09", "Tháng 9" or "9 tháng": numbers compare as numbers, when one option has it. */
function numberOption(options: readonly ControlOption[], text: string): ControlOption | null {
  if (!/^\d{1,4}$/.test(text)) return null;
  const wanted = Number(text);
  const numberOf = (label: string) =>
    /^(?:\p{L}+\s+)?(\d{1,4})(?:\s?[\p{L}%]+)?$/u.exec(label.trim())?.[1];
  return onlyOne(
    options.filter((option) => {
      const number = numberOf(option.label);
      return number !== undefined && Number(number) === wanted;
    }),
  );
}
