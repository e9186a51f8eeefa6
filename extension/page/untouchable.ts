import type { LeftControlReason } from '../../shared/matching/types';
import { ANSWER } from './fields';
import { isShown, type Sight } from './sight';
import { type Candidate, isTicked } from './widgets/candidate';
import { DISABLED } from './widgets/choices';
import { isInput, isSelect, PRESSED_FIRST, TICK } from './widgets/elements';
import { drawnTick, surfaceOf } from './widgets/surface';

const BUTTON_TYPE = /^(?:button|submit|reset|image)$/;
const SECRET_NAME = /pass(?:word|wd|code|phrase)|\bpwd|mat_?khau/i;

/**
 * Why the filler must not touch a control, from the control itself and what can be seen of it; null
 * when nothing speaks against it. Asked when reading, and again right before writing.
 */
export function untouchable(candidate: Candidate, sight: Sight): LeftControlReason | null {
  const { element, members, kind } = candidate;
  if (isInput(element) && BUTTON_TYPE.test(element.type)) return 'button';
  if (isInput(element) && element.type === 'file') return 'file';
  if (members.some(isPassword)) return 'password';
  const unseen = unseenReason(candidate, sight);
  if (unseen) return unseen;
  const isDisabled =
    members.every((one) => one.matches(DISABLED)) || element.ariaDisabled === 'true';
  if (isDisabled || sight.isLocked(element)) return 'disabled';
  if (kind !== null && members.some((one) => isReadOnly(one, kind))) return 'read-only';
  if (isCovered(candidate, sight)) return 'hidden';
  return kind === null ? 'unsupported' : null;
}

function isPassword(element: Element): boolean {
  if (!isInput(element) || ANSWER.test(element.type)) return false;
  return (
    element.type === 'password' ||
    /current-password|one-time-code/.test(element.autocomplete) ||
    SECRET_NAME.test(element.name)
  );
}

/** Ticks, lists, and dates that are pressed first know no read-only state but the one of ARIA. */
function isReadOnly(element: Element, kind: Candidate['kind']): boolean {
  const { type, readOnly } = element as HTMLInputElement;
  if (element.ariaReadOnly === 'true') return true;
  const isList = kind === 'combobox' && (element as HTMLElement).inputMode !== 'none';
  if (isList || element.matches(PRESSED_FIRST)) return false;
  return readOnly === true && !TICK.test(type);
}

/** What is drawn for a list or a combobox; null for controls that stand for themselves. */
const drawnFor = ({ element, members, kind }: Candidate): Element | null =>
  kind === 'combobox' || (isSelect(element) && members.length === 1) ? surfaceOf(element) : null;

/** What a person presses for a tick that is not seen itself: its labels, or what is drawn for it. */
const pressedFor = (tick: Element): Element[] =>
  [...((tick as HTMLInputElement).labels ?? []), drawnTick(tick)].filter((one) => one !== null);

/** Ticks are pressed on what is drawn in their place or on their label. */
function isCovered(candidate: Candidate, sight: Sight): boolean {
  const { members } = candidate;
  const drawn = drawnFor(candidate);
  if (drawn) return sight.isCovered(drawn);
  if (!isTicked(candidate)) {
    return members.some((one) => sight.isCovered(one));
  }
  return members
    .flatMap((one) => [one, ...pressedFor(one)])
    .every((one) => sight.unseen(one) || sight.isCovered(one));
}

/** Radios and check boxes drawn by a style sheet are seen through their label, or what is drawn. */
function unseenReason(candidate: Candidate, sight: Sight) {
  const { members, kind } = candidate;
  const drawn = drawnFor(candidate);
  if (drawn) return sight.unseen(drawn);
  let reason: 'hidden' | 'off-screen' | null = null;
  for (const member of members) {
    const unseen = sight.unseen(member);
    if (!unseen) {
      if (kind === 'date') continue;
      return null;
    }
    reason ??= unseen;
    if (!isTicked(candidate)) continue;
    if (isShown(member) && pressedFor(member).some((one) => sight.isSeen(one))) return null;
  }
  return reason;
}
