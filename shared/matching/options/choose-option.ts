import { remembering } from '../../records/view/remember';
import { lowestLevel } from '../../tables/header-text';
import { onlyOne } from '../only-one';
import { spellingKey } from '../spelling';
import { spokenOut } from '../spoken';
import type { ControlOption } from '../types';
import { LIMITING } from './answer-kinds-of-words';
import { inWords } from './choice-words';
import { optionsOfOneCore } from './option-cores';
import { optionsByCount } from './option-counts';
import { optionsByLetters } from './option-letters';
import { optionsOfPerson } from './option-persons';
import { optionsByPolarity } from './option-polarity';
import { optionsByRange } from './option-ranges';
import { stateAsWritten } from './option-states';
import { optionsByDifference } from './option-stems';
import {
  isTickMark,
  offerSex,
  readTick,
  sameMeaning,
  sexOfCode,
  widerMeaning,
} from './option-synonyms';
import { optionSaidFirst } from './option-within';
import { optionsInOtherWords } from './option-wordings';
import { optionsWithWords } from './option-words';
import { findOption, foldedLabel, isPlaceholder } from './options';
import { optionsNamedShortly } from './short-choices';

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
  const ticked = isTicked ? namedBy(lowestLevel(header), options) : null;
  return (
    ticked ?? chooseOption(options, text) ?? onlyOne(optionsByRange(choices(options), text, header))
  );
}

/** What texts choose of a list, each found once: many columns ask for the same. */
interface Chooser {
  whole: (text: string) => ControlOption | null;
  beginning: (text: string) => ControlOption | null;
  said: (text: string) => ControlOption | null;
  named: (name: string) => ControlOption | null;
}

const choosers = new WeakMap<readonly ControlOption[], Chooser>();

function chooserOf(options: readonly ControlOption[]): Chooser {
  const chooser = choosers.get(options) ?? newChooser(options);
  choosers.set(options, chooser);
  return chooser;
}

const newChooser = (options: readonly ControlOption[]): Chooser => ({
  whole: remembering((text) => findByWhole(options, text, 'whole')),
  beginning: remembering((text) => findByWhole(options, text, 'beginning')),
  said: remembering((text) => findSaid(options, text)),
  named: remembering((name) => findNamed(options, name)),
});

/** The option that a header names with all its words: "GK xã" is "Giấy khen của Chủ tịch UBND xã". */
export const namedBy = (name: string, options: readonly ControlOption[]): ControlOption | null =>
  chooserOf(options).named(name);

/** By what the text says as a whole, or first of all. */
export const chooseOption = (
  options: readonly ControlOption[],
  text: string,
): ControlOption | null => chooserOf(options).said(text);

function findNamed(options: readonly ControlOption[], name: string): ControlOption | null {
  const { whole: byWhole } = chooserOf(options);
  const whole = byWhole(name);
  if (whole) return whole;
  const option = optionSaidFirst(choices(options), name, byWhole);
  if (option === null) return null;
  const own = inWords(option.label).map(({ plain }) => plain);
  return inWords(name)
    .slice(1)
    .every(({ plain }) => own.includes(plain))
    ? option
    : null;
}

function findSaid(options: readonly ControlOption[], text: string): ControlOption | null {
  const said = spokenOut(text);
  const { whole, beginning } = chooserOf(options);
  return (
    whole(text) ??
    (said === text ? null : whole(said)) ??
    (options.length > MOST_FOR_BEGINNINGS
      ? null
      : (optionSaidFirst(choices(options), said, beginning) ?? saidInBrackets(said, whole)))
  );
}

/** "1 năm (XĐTH)": what stands before says no choice and takes none back. */
function saidInBrackets(text: string, whole: Chooser['whole']): ControlOption | null {
  const [, before = '', inside = ''] = /^([^()]+)\(([^()?]{2,})\)$/.exec(text.trim()) ?? [];
  if (inside === '' || readTick(inside) !== null) return null;
  return inWords(before).some(({ marked }) => LIMITING.has(marked)) ? null : whole(inside.trim());
}

/** Answers to a list of places or people are names, of which a beginning is another. */
const MOST_FOR_BEGINNINGS = 60;

/** By the option's own text or value, then by other words for the same, then by a code of sex. */
function findByWhole(
  options: readonly ControlOption[],
  text: string,
  part: 'whole' | 'beginning',
): ControlOption | null {
  const real = choices(options);
  const direct = findOption(options, text);
  const sex = sexOfCode(text);
  const folded = options.map(foldedLabel);
  if (sex !== null && offerSex(folded)) {
    return onlyOne(options.filter((_, index) => folded[index] === sex));
  }
  const numbered = numberOption(real, text);
  if (numbered && numbered !== direct && direct?.label !== text) return numbered;
  if (direct) return isAnother(direct, text, real) ? null : direct;
  const meant = ofMeanings(options, sameMeaning(text)) ?? ofMeanings(options, widerMeaning(text));
  if (meant || areAmbiguous(real, text)) return meant;
  return (
    onlyOne(optionsNamedShortly(real, text)) ??
    onlyOne(optionsByPolarity(real, text)) ??
    onlyOne(optionsOfOneCore(real, text)) ??
    onlyOne(optionsInOtherWords(real, text)) ??
    onlyOne(optionsByDifference(real, text)) ??
    onlyOne(optionsOfPerson(real, text)) ??
    // Some words of a choice name it when they are all that is said.
    (part === 'whole' ? onlyOne(optionsWithWords(real, text)) : null) ??
    onlyOne(optionsByLetters(real, text)) ??
    onlyOne(optionsByCount(real, text))
  );
}

/** "TT" of "Trí tuệ" and of "Thần kinh, tâm thần" may be either. */
function areAmbiguous(options: readonly ControlOption[], text: string): boolean {
  if (!/^[a-zđ]{2,3}$/iu.test(text)) return false;
  const named = [...optionsNamedShortly(options, text), ...optionsByLetters(options, text)];
  return new Set(named).size > 1;
}

const ofMeanings = (options: readonly ControlOption[], meanings: readonly string[]) =>
  onlyOne(options.filter((option) => meanings.includes(foldedLabel(option))));

/** "ba" is "Bà" without its mark, and the father as it is written: where both are offered, neither. */
function isAnother(
  { label }: ControlOption,
  text: string,
  options: readonly ControlOption[],
): boolean {
  if (spellingKey(label) === spellingKey(text)) return false;
  const meanings = stateAsWritten(text);
  return options.some((one) => one.label !== label && meanings.includes(foldedLabel(one)));
}

const choices = (options: readonly ControlOption[]): ControlOption[] =>
  options.filter((option) => !isPlaceholder(option));

/**
 * "9" chooses "09", "Tháng 9" or "9 tháng", and "2" "Thứ Hai": numbers compare as numbers, when one
 * option has it, and before what a page keeps for the option. "9A2" is of "Lớp 9" and "Khối 9".
 */
function numberOption(options: readonly ControlOption[], text: string): ControlOption | null {
  const grade = GRADE.exec(text);
  if (!/^\d{1,4}$/.test(text) && !grade) return null;
  const wanted = Number(grade?.[1] ?? text);
  return onlyOne(
    options.filter(({ label }) => {
      const [, kind, number] =
        NUMBERED.exec(
          inWords(label)
            .map(({ plain }) => plain)
            .join(' '),
        ) ?? [];
      if (number === undefined || Number(number) !== wanted) return false;
      return !grade || kind === 'lop' || kind === 'khoi';
    }),
  );
}

/** "6A", "9A2", "lớp 7B". */
const GRADE = /^(?:lớp\s+)?(\d{1,2})[A-Z]\d{0,2}$/iu;
/** "Dưới 6 tuổi" is no 6. */
const NUMBERED =
  /^(?:(?!(?:duoi|tren|tu|hon|den|toi|chua|qua|it|nhieu|sau|truoc|du) )([a-z]+) )?(\d{1,4})(?: [a-z]+)?$/;
