import { isTypedPlain } from '../spelling';
import type { ControlOption } from '../types';
import { type AnswerWord, inWords, partsInWords } from './choice-words';

/**
 * The options that a text names by what tells them all apart: "lớp" of "Ban đại diện lớp" and "Ban
 * đại diện trường", "ngoại" of "Nội trú" and "Ngoại trú", "B" of "Bảng A (chuyên)" and "Bảng B
 * (không chuyên)". What all of them begin or end with need not be said.
 */
export function optionsByDifference(
  options: readonly ControlOption[],
  text: string,
): readonly ControlOption[] {
  if (options.length < 2) return [];
  const labels = options.map(({ label }) => inWords(label));
  const before = shared(labels);
  const rests = labels.map((words) => words.slice(before));
  const after = shared(rests.map((words) => [...words].reverse()));
  if (before === 0 && after === 0) return [];
  const asked = inWords(text);
  const plainly = isTypedPlain(text);
  const named = options.filter((_, at) => {
    const words = rests[at] ?? [];
    return isSame(words.slice(0, words.length - after), asked, plainly);
  });
  if (named.length > 0) return named;
  return options.filter(({ label }) => {
    const [first = []] = partsInWords(label);
    return isSame(first.slice(before), asked, plainly);
  });
}

/** How many words all begin with. */
function shared(labels: readonly (readonly AnswerWord[])[]): number {
  const [one = [], ...others] = labels;
  const differs = one.findIndex(({ marked }, at) =>
    others.some((words) => words[at]?.marked !== marked),
  );
  return differs < 0 ? one.length : differs;
}

function isSame(
  words: readonly AnswerWord[],
  asked: readonly AnswerWord[],
  plainly: boolean,
): boolean {
  if (words.length === 0 || words.length !== asked.length) return false;
  return words.every((word, at) => {
    const other = asked[at];
    return (
      other !== undefined &&
      (word.marked === other.marked || (plainly && word.plain === other.plain))
    );
  });
}
