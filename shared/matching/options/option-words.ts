import { remembering } from '../../records/view/remember';
import { isAcronym, writeOut } from '../acronyms';
import { isTypedPlain } from '../spelling';
import type { ControlOption } from '../types';
import { COMPOUNDS, EMPTY, KINDS, LIGHT, TOGETHER, TURNING } from './answer-kinds-of-words';
import { type AnswerWord, expanded, inWords, partsInWords, writtenOutWords } from './choice-words';

/**
 * The options that have all words of a text, in its order, and beside them none that turns what is
 * said ("cận", "không", "phó"), no number and no other part of a name: "Tuần Giáo" is "THPT huyện
 * Tuần Giáo", "vượt khó" is "Học bổng vượt khó", "nghèo" is not "Hộ cận nghèo". None where another
 * choice goes on from the same words: "Vắng" beside "Vắng có phép" and "Vắng không phép".
 */
export function optionsWithWords(
  options: readonly ControlOption[],
  text: string,
): readonly ControlOption[] {
  const isPlain = isTypedPlain(text);
  const readings = [inWords(text), writtenOutWords(text)];
  const named = options.filter(({ label }) => {
    const plainly = isPlain || isTypedPlain(label);
    return readings.some((answer, at) =>
      (at === 0 ? partsOf : partsWrittenOut)(label).some((part) => isNamed(part, answer, plainly)),
    );
  });
  const isSaidFurther = options.some(
    (option) =>
      !named.includes(option) &&
      readings.some((answer) => goesOnFrom(inWords(option.label), answer, isPlain)),
  );
  return isSaidFurther ? [] : named;
}

/** A label as a whole and its parts. */
const partsOf = remembering((label) => [inWords(label), ...partsInWords(label)]);
const partsWrittenOut = remembering((label) => partsOf(label).map(expanded));

/** True when a part of a choice is named by the words of an answer. */
function isNamed(
  part: readonly AnswerWord[],
  answer: readonly AnswerWord[],
  plainly: boolean,
): boolean {
  const places = placesOf(part, writtenOut(answer, part), plainly);
  if (places === null) return false;
  const [first = 0] = places;
  const last = places.at(-1) ?? first;
  const isAtEdge = last === part.length - 1 || part.slice(0, first).every(isLight);
  if (places.length <= SHORT && !isAtEdge) return false;
  const isMeant = new Set(places);
  const turned = part.some((word, at) => !isMeant.has(at) && turns(word) && !isCompound(part, at));
  return !turned && !isWithinName(part, first, last);
}

/** "Vắng không phép" says more of what "Vắng" says. */
function goesOnFrom(
  choice: readonly AnswerWord[],
  answer: readonly AnswerWord[],
  plainly: boolean,
): boolean {
  const places = placesOf(choice, writtenOut(answer, choice), plainly);
  return places !== null && choice.slice(0, places[0]).every(isLight);
}

/** Answers of fewer words name a choice that begins or ends with them. */
const SHORT = 1;

function writtenOut(
  answer: readonly AnswerWord[],
  part: readonly AnswerWord[],
): readonly AnswerWord[] {
  const isOnlyLetters = answer.length === 1 && answer.every(({ plain }) => isAcronym(plain));
  if (isOnlyLetters && (answer[0]?.plain.length ?? 0) > part.length) return answer;
  return writeOut(answer, part);
}

/** Where the words of the answer stand in the part; null when one is missing or all are empty. */
function placesOf(
  part: readonly AnswerWord[],
  answer: readonly AnswerWord[],
  plainly: boolean,
): number[] | null {
  const isSame = (one: AnswerWord, other: AnswerWord) =>
    one.marked === other.marked || (plainly && one.plain === other.plain);
  const begin = answer.findIndex((word) => part.some((one) => isSame(one, word)));
  if (begin < 0 || !answer.slice(0, begin).every(isLight)) return null;
  const asked = answer.slice(begin);
  const isName = asked.length > SHORT && asked.every(({ isCapital }) => isCapital);
  if (!isName && asked.every(isEmpty) && !areTogether(asked)) return null;
  const [head] = asked;
  for (const [at, word] of part.entries()) {
    if (head === undefined || !isSame(word, head)) continue;
    const places = follow(part, asked, at, isSame);
    if (places !== null) return places;
  }
  return null;
}

/** The places of the asked words from a place on, with nothing but light words between. */
function follow(
  part: readonly AnswerWord[],
  asked: readonly AnswerWord[],
  from: number,
  isSame: (one: AnswerWord, other: AnswerWord) => boolean,
): number[] | null {
  const places: number[] = [];
  let at = from;
  for (const word of asked) {
    let here = part[at];
    while (places.length > 0 && here !== undefined && !isSame(here, word) && isLight(here)) {
      at += 1;
      here = part[at];
    }
    if (here === undefined || !isSame(here, word)) return null;
    places.push(at);
    at += 1;
  }
  return places;
}

const areTogether = (asked: readonly AnswerWord[]): boolean =>
  asked.length === 2 && TOGETHER.has(asked.map(({ plain }) => plain).join(' '));

const isLight = ({ marked }: AnswerWord): boolean => LIGHT.has(marked);
const isEmpty = ({ marked, plain }: AnswerWord): boolean =>
  plain.length < 2 || LIGHT.has(marked) || EMPTY.has(marked) || /^\d+$/.test(plain);
const turns = ({ marked }: AnswerWord): boolean => TURNING.has(marked) || /^\d+$/.test(marked);

const isCompound = (part: readonly AnswerWord[], at: number): boolean =>
  COMPOUNDS.has(`${part[at]?.plain} ${part[at + 1]?.plain}`) ||
  COMPOUNDS.has(`${part[at - 1]?.plain} ${part[at]?.plain}`);

/** "Điện Biên" within "Điện Biên Đông": words of one name stand with capitals side by side. */
function isWithinName(part: readonly AnswerWord[], first: number, last: number): boolean {
  if (!part[first]?.isCapital && !part[last]?.isCapital) return false;
  const [before, after] = [part[first - 1], part[last + 1]];
  if (after?.isCapital && part[last]?.isCapital) return true;
  return before?.isCapital === true && !KINDS.has(before.marked);
}
