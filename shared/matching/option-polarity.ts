import { fold } from '../vietnamese/fold';
import { readTick } from './option-synonyms';
import { foldedLabel } from './options';
import type { ControlOption } from './types';

const NOT = /^(?:khong|chua)(?: |$)/;
const NOT_YET = 'chua';
const INDEED = /^(?:co|da|duoc|la)(?: |$)/;

/**
 * The options that "x", "Có", "Rồi" or "Chưa" choose: of two that are one thing and its opposite
 * ("Đã nộp", "Chưa nộp"); of several those that begin with the "Chưa" that the text says alone.
 */
export function optionsByPolarity(
  options: readonly ControlOption[],
  text: string,
): readonly ControlOption[] {
  const tick = text.trim() === '' ? null : readTick(text);
  if (tick === null) return [];
  const labels = options.map(foldedLabel);
  const places = areOpposite(labels)
    ? labels.map((label) => NOT.test(label) !== tick)
    : labels.map((label) => fold(text) === NOT_YET && label.startsWith(`${NOT_YET} `));
  return options.filter((_, at) => places[at]);
}

/** "Có phép" and "Không phép": one of two says that it is not what the other says it is. */
function areOpposite(labels: readonly string[]): boolean {
  const [not, ...others] = labels.filter((label) => NOT.test(label));
  const [indeed, ...more] = labels.filter((label) => !NOT.test(label));
  if (not === undefined || indeed === undefined || others.length + more.length > 0) return false;
  return not.replace(NOT, '') === indeed.replace(INDEED, '');
}
