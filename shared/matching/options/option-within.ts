import { fold } from '../../vietnamese/fold';
import { onlyOne } from '../only-one';
import type { ControlOption } from '../types';
import { EMPTY, LIGHT, LIMITING } from './answer-kinds-of-words';
import { inWords } from './choice-words';
import { widerMeaning } from './option-synonyms';
import { foldedLabel } from './options';

/** An answer begins with a choice; this finds the choice that a text names by itself. */
type Choose = (text: string) => ControlOption | null;

/**
 * The option that a text names and says more of: "KT vận động" (Khuyết tật), "rồi (Vallet)", "đình
 * chỉ 3 ngày". What follows must neither take it back ("chưa", "một phần") nor speak of another
 * option; after a single word there must be brackets or a number.
 */
export function optionSaidFirst(
  options: readonly ControlOption[],
  text: string,
  choose: Choose,
): ControlOption | null {
  if (SEVERAL.test(text.replace(IN_BRACKETS, ''))) return null;
  const tokens = text.trim().split(/\s+/);
  for (let length = Math.min(tokens.length - 1, LONGEST); length > 0; length -= 1) {
    const head = tokens.slice(0, length).join(' ');
    const rest = tokens.slice(length).join(' ');
    const reworded = optionReworded(options, head, rest);
    if (reworded) return reworded;
    if (!mayStandAlone(head, rest)) continue;
    const option = choose(head);
    if (option) return isOnlyDetail(rest, option, options) ? option : null;
  }
  return null;
}

/** "đỗ NV1" is "Trúng tuyển NV1". */
function optionReworded(
  options: readonly ControlOption[],
  head: string,
  rest: string,
): ControlOption | null {
  const meanings = new Set(widerMeaning(head).map((one) => `${one} ${fold(rest)}`));
  return onlyOne(options.filter((option) => meanings.has(foldedLabel(option))));
}

const LONGEST = 5;
const IN_BRACKETS = /[([][^)\]]*[)\]]/gu;
/** Several answers, or a share of one. */
const SEVERAL = /[,;+&%]|\s[-–]\s/u;

/** "TB 3/4" and "rồi (Vallet)", but not "tốt nghiệp". */
function mayStandAlone(head: string, rest: string): boolean {
  if (head.includes(' ')) return !/\d$/.test(head) || !/^\d/.test(rest);
  return /^[([]/.test(rest) || /^[A-ZĐ]{2,5}$/u.test(head);
}

function isOnlyDetail(
  rest: string,
  option: ControlOption,
  options: readonly ControlOption[],
): boolean {
  const words = inWords(rest);
  if (words.length > MOST_WORDS || words.some(({ marked }) => LIMITING.has(marked))) return false;
  const own = new Set(inWords(option.label).map(({ plain }) => plain));
  const telling = words.filter(
    ({ marked, plain }) =>
      !own.has(plain) && !EMPTY.has(marked) && !LIGHT.has(marked) && !/^\d/.test(plain),
  );
  return !options.some(
    (other) =>
      other !== option &&
      inWords(other.label).some(({ plain }) => telling.some((word) => word.plain === plain)),
  );
}

const MOST_WORDS = 6;
