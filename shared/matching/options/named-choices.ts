import { lowestLevel } from '../../tables/header-text';
import type { Control } from '../types';
import { accepts, toControlValue } from '../values';
import { namedBy } from './choose-option';
import { isPlaceholder } from './options';

/** Lists of more choices are not named whole in a header. */
const MOST_NAMED = 7;
const BETWEEN = /\s*\/\s*|\s+(?:hay|hoặc)\s+/u;
/** A question mark, and what is asked beside the choices. */
const AROUND = /[?()]/gu;

/** The choices that a header may name, "Mua/Mượn" and "Miễn hay giảm"; none when it names one thing. */
export function choicesNamed(header: string): string[] {
  const named = header
    .replace(AROUND, ' ')
    .split(BETWEEN)
    .map((one) => one.trim());
  return named.length > 1 && named.every((one) => /\p{L}/u.test(one)) ? named : [];
}

/** A list short enough for its choices to stand in a header. */
export const isShortList = ({ kind, options }: Control): boolean =>
  kind !== 'checkbox' && options.length > 1 && options.length <= MOST_NAMED;

/** True when each choice that a header names is another one of a short list. */
export function isNamedByChoices(named: readonly string[], control: Control): boolean {
  if (named.length < 2 || !isShortList(control)) return false;
  const real = control.options.filter((option) => !isPlaceholder(option));
  if (named.length > real.length) return false;
  const chosen = new Set<string>();
  for (const [at, one] of named.entries()) {
    const choice = choiceOf(wordings(named, at, one), control);
    if (choice === null) return false;
    chosen.add(choice);
  }
  return chosen.size === named.length;
}

/** True when a mark in a column is one choice of a short list, which its header names. */
export function isNamedByHeader(header: string, control: Control): boolean {
  const isOneOf = control.kind === 'select' || control.kind === 'radio';
  if (!isOneOf || !isShortList(control)) return false;
  return namedBy(lowestLevel(header), control.options) !== null && accepts(control, 'x', header);
}

function choiceOf(texts: readonly string[], control: Control): string | null {
  for (const text of texts) {
    const value = toControlValue(text, control);
    if (value.ok) return value.value;
  }
  return null;
}

/** "Trong/ngoài tỉnh" is "Trong tỉnh" and "ngoài tỉnh"; "Ăn cơm/cháo" is "Ăn cơm" and "Ăn cháo". */
function wordings(named: readonly string[], at: number, own: string): string[] {
  const [first = '', last = ''] = [named[0], named.at(-1)];
  const before = at > 0 ? first.split(' ').slice(0, -1) : [];
  const after = at < named.length - 1 ? last.split(' ').slice(1) : [];
  const bare = [own.split(' ').slice(1).join(' ')].filter((text) => text !== '' && at === 0);
  return [own, [...before, own].join(' '), [own, ...after].join(' '), ...bare];
}
