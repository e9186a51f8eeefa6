import { remembering } from '../../records/view/remember';
import { fold } from '../../vietnamese/fold';
import { isTypedPlain, spellingKey } from '../spelling';
import type { ControlOption } from '../types';
import { widerMeaning } from './option-synonyms';
import { areSameWords, wordsOf } from './short-choices';

/**
 * Words that choices carry besides what they say: of what kind they are ("Giải", "Cấp", "Nghỉ"),
 * whose they are ("Học sinh"), that it has come about ("Đã"). A table often leaves them out, and
 * says them where the page leaves them out.
 */
const CARRIERS =
  'giải|cấp|nghỉ|loại|hạng|mức|hộ|diện|thuộc diện|thuộc|buổi|vắng|nhiệm vụ|người|nhà|học sinh|hs|trẻ|đảng viên|trong|đã|được|hình thức|bậc|khối|lớp|kỳ|kì|học kỳ|học kì|quý|tháng|trình độ|dân tộc|ở|danh hiệu|xếp loại|yêu cầu|theo';
/** Kinds whose choices are counted, in figures, Roman numbers or words. */
const COUNTED = 'giải|loại|hạng|mức|mức độ|cấp|bậc|khối|lớp|kỳ|kì|học kỳ|học kì|quý|tháng';
const NUMBERS = ['1|i|nhất|một', '2|ii|nhì|hai', '3|iii|ba', '4|iv|tư|bốn', '5|v', '6|vi'];
const NEGATIONS = 'không|chưa';

type Core = (text: string) => string;

/** Reads what a choice says without the words it only carries, in the form that `keyOf` gives. */
function coreReader(keyOf: (text: string) => string): Core {
  const oneOf = (list: string) =>
    list
      .split('|')
      .sort((a, b) => b.length - a.length)
      .map(keyOf)
      .join('|');
  const carriers = new RegExp(` (?:${oneOf(CARRIERS)})(?= )`, 'g');
  const counted = new RegExp(` (?:${oneOf(COUNTED)})(?= )`, 'g');
  const not = new RegExp(`^(?:${oneOf(NEGATIONS)})(?= |$)`);
  const numbers = NUMBERS.map((line) => line.split('|').map(keyOf));
  return remembering((text) => {
    const said = ` ${keyOf(text)} `;
    const number = said.replace(counted, '').trim();
    const line = numbers.find((words) => words.includes(number));
    return line?.[0] ?? said.replace(carriers, '').trim().replace(not, keyOf('chưa'));
  });
}

export const markedCore = coreReader(spellingKey);
export const plainCore = coreReader(fold);

/** Read with its marks where it has any: "ký" is not the carried "kỳ". */
const coreWithoutMarks = (label: string): string =>
  isTypedPlain(label) ? plainCore(label) : fold(markedCore(label));

/**
 * The options that say what a text says but for words that choices carry, for numbers written
 * otherwise ("Giải Nhì" = "II"), for one word for "not" ("Không đạt" = "Chưa đạt") and for other
 * words of the same meaning. A carried word alone ("Vắng") says nothing.
 */
export function optionsOfOneCore(
  options: readonly ControlOption[],
  text: string,
): readonly ControlOption[] {
  const coreOf = isTypedPlain(text) ? plainCore : markedCore;
  const core = coreOf(text);
  if (core === '') return [];
  const same = options.filter(({ label }) => coreOf(label) === core);
  if (same.length > 0) return same;
  const meanings = new Set([...widerMeaning(text), ...widerMeaning(core)].map(plainCore));
  meanings.delete('');
  const alike = options.filter(({ label }) => meanings.has(coreWithoutMarks(label)));
  if (alike.length > 0) return alike;
  const words = wordsOf(core);
  return options.filter(({ label }) => areSameWords(words, wordsOf(markedCore(label))));
}
