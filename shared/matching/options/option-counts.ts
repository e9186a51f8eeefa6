import type { ControlOption } from '../types';
import { type AnswerWord, inWords } from './choice-words';

/** What is counted: a number after it tells choices apart. */
const COUNTED: ReadonlySet<string> = new Set(
  'thu|do|muc|dot|loai|hang|bac|nhom|lan|cap|khoi|lop|tang|so|quy|ky|ki|tiet|kenh|dien|goi|khu|to|nam thu|dang'.split(
    '|',
  ),
);

/**
 * The options that say a count: "độ 1" of "SDD thể thấp còi độ 1", "đợt 2" of "Tạm ứng đợt 2",
 * "mức 1" of "Mù chữ mức độ 1".
 */
export function optionsByCount(
  options: readonly ControlOption[],
  text: string,
): readonly ControlOption[] {
  const [kind, number, ...others] = inWords(text);
  if (!kind || !number || others.length > 0) return [];
  if (!COUNTED.has(kind.plain) || !/^\d+$/.test(number.plain)) return [];
  return options.filter(({ label }) => saysCount(inWords(label), kind, number));
}

function saysCount(words: readonly AnswerWord[], kind: AnswerWord, number: AnswerWord): boolean {
  return words.some(({ plain }, at) => {
    if (plain !== number.plain) return false;
    const [before, first] = [words[at - 1]?.plain, words[at - 2]?.plain];
    return before === kind.plain || (before === 'do' && first === kind.plain);
  });
}
