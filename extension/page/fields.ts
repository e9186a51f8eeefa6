import type { ControlKind, LeftControlReason } from '../../shared/matching/types';
import type { Root } from './roots';
import { SHOWN, type Sight } from './sight';

export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A control as the filler handles it: one element, or the radios of one group. */
export interface Candidate {
  element: Element;
  /** All radios of the group; else the element alone. */
  members: Element[];
  kind: ControlKind | null;
}

const NATIVE = 'input:not([type=hidden]),select,textarea';
const OTHER =
  '[contenteditable=""],[contenteditable=true],[role=combobox],[role=listbox],[role=spinbutton],[role=switch],[role=textbox],[role=radiogroup]:not(:has(input)),[role=checkbox]';
const TEXT_TYPE = /^(?:text|email|tel|url|search|password|)$/;
const BUTTON_TYPE = /^(?:button|submit|reset|image)$/;

/** Everything in a root that asks for an answer or looks like it, in document order. */
export function findCandidates(root: Root): Candidate[] {
  const groups = new Map<string, Candidate>();
  const forms = new Map<Element | null, number>();
  const found: Candidate[] = [];
  for (const element of root.querySelectorAll(`${NATIVE},${OTHER}`)) {
    if (isInput(element) && element.type === 'radio') {
      const key = groupKey(element, forms);
      const group = groups.get(key);
      if (group) {
        group.members.push(element);
        continue;
      }
      const first: Candidate = { element, members: [element], kind: 'radio' };
      groups.set(key, first);
      found.push(first);
      continue;
    }
    found.push({ element, members: [element], kind: kindOf(element) });
  }
  return found;
}

export function isInput(element: Element): element is HTMLInputElement {
  return element.localName === 'input';
}

export function isSelect(element: Element): element is HTMLSelectElement {
  return element.localName === 'select';
}

/** The radios that exclude each other: same name and form; without a name, the same box. */
export function radioGroup(radio: HTMLInputElement): HTMLInputElement[] {
  if (radio.name === '') {
    const box = radio.closest('fieldset,tr,ul,ol,p,div');
    return [...(box ?? document).querySelectorAll<HTMLInputElement>('input[type=radio]')];
  }
  const root = radio.getRootNode() as Root;
  const same = root.querySelectorAll<HTMLInputElement>(
    `input[type=radio][name=${JSON.stringify(radio.name)}]`,
  );
  return [...same].filter((one) => one.form === radio.form);
}

function groupKey(radio: HTMLInputElement, forms: Map<Element | null, number>): string {
  const owner =
    radio.name === '' ? radio.closest('fieldset,tr,ul,ol,p,div') : (radio.form as Element | null);
  const number = forms.get(owner) ?? forms.size;
  forms.set(owner, number);
  return `${number} ${radio.name}`;
}

export function kindOf(element: Element): ControlKind | null {
  if (isSelect(element)) return element.multiple ? null : 'select';
  if (element.localName === 'textarea') return 'textarea';
  if (!isInput(element)) return null;
  const { type } = element;
  if (type === 'radio' || type === 'checkbox' || type === 'number' || type === 'date') return type;
  return TEXT_TYPE.test(type) ? 'text' : null;
}

/**
 * Why the filler must not touch a control, from the control itself and what can be seen of it; null
 * when nothing speaks against it. Asked when reading, and again right before writing.
 */
export function untouchable(candidate: Candidate, sight: Sight): LeftControlReason | null {
  const { element } = candidate;
  if (isInput(element) && BUTTON_TYPE.test(element.type)) return 'button';
  if (isInput(element) && element.type === 'file') return 'file';
  if (isPassword(element)) return 'password';
  const unseen = unseenReason(candidate, sight);
  if (unseen) return unseen;
  if (element.matches(':disabled,[aria-disabled=true]') && !hasFreeMember(candidate)) {
    return 'disabled';
  }
  if (element.matches(':read-only:not(select,[type=radio],[type=checkbox]),[aria-readonly=true]')) {
    if (candidate.kind !== null) return 'read-only';
  }
  return candidate.kind === null ? 'unsupported' : null;
}

function hasFreeMember({ members }: Candidate): boolean {
  return members.some((one) => !one.matches(':disabled,[aria-disabled=true]'));
}

const SECRET_NAME = /pass(?:word|wd|code|phrase)|\bpwd|mat_?khau|matkhau/i;

function isPassword(element: Element): boolean {
  if (!isInput(element) || !TEXT_TYPE.test(element.type)) return false;
  return (
    element.type === 'password' ||
    /current-password|one-time-code/.test(element.autocomplete) ||
    SECRET_NAME.test(element.name)
  );
}

/** Radios and check boxes drawn by a style sheet are seen through their label. */
function unseenReason({ members, element, kind }: Candidate, sight: Sight) {
  let reason: 'hidden' | 'off-screen' | null = null;
  for (const member of members) {
    const unseen = sight.unseen(member);
    if (!unseen) return null;
    reason ??= unseen;
    if (kind !== 'radio' && kind !== 'checkbox') continue;
    const labels = (member as HTMLInputElement).labels ?? [];
    const isDrawn = member.checkVisibility(SHOWN);
    if (isDrawn && [...labels].some((label) => sight.isSeen(label))) return null;
  }
  return element.matches('[aria-hidden=true]') ? 'hidden' : reason;
}
