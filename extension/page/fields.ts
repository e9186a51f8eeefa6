import type { ControlKind } from '../../shared/matching/types';
import { allIn, type Root } from './roots';
import { isShown } from './sight';
import type { Candidate } from './widgets/candidate';
import { optionElements } from './widgets/choices';
import { joinDates } from './widgets/date-parts';
import {
  COMBOBOX,
  FIELD,
  isClickCell,
  isEditable,
  isInput,
  isSelect,
  NAMELESS_LIST,
  TICK,
} from './widgets/elements';
import { isPopupList } from './widgets/popups';
import { openerOf } from './widgets/surface';

/** A combobox that opens a calendar is typed into, as the dates of Element Plus and Kendo are. */
const NOT_DIALOG =
  ':not([aria-haspopup=dialog],[aria-haspopup=grid],[data-role$=picker],[aria-owns$=dateview])';
const TYPED = /^(?:text|email|tel|url|search|password|month|week|time|datetime-local)$/;
/** Types of fields that no text is typed into. */
export const ANSWER = /^(?:radio|checkbox|number|date)$/;

/** Everything in a root that asks for an answer or looks like it, in document order. */
export function findCandidates(root: Root): Candidate[] {
  const groups = new Map<string, Candidate>();
  const owners = new Map<Element | null, number>();
  const found: Candidate[] = [];
  let drawn: Element | null = null;
  for (const element of root.querySelectorAll(FIELD)) {
    if (drawn?.contains(element)) continue;
    const opener = isSelect(element) ? openerOf(element) : null;
    if (opener) drawn = opener.parentElement;
    else if (isDrawnInstead(element)) drawn = element;
    // Boxes around fields also call themselves comboboxes or groups.
    else if (!('value' in element) && element.querySelector(FIELD)) continue;
    if (isPopupList(element)) continue;
    const key = isInput(element) ? groupKey(element, owners) : null;
    const group = key === null ? undefined : groups.get(key);
    if (group) {
      group.members.push(element);
      if (group.kind === 'checkbox') group.kind = 'multi';
      continue;
    }
    const candidate = beginWith(element);
    if (key !== null) groups.set(key, candidate);
    found.push(candidate);
  }
  return joinDates(found);
}

/**
 * A combobox around fields that are not shown, or are cut to a dot as those of PrimeFaces: what is
 * drawn is the control.
 */
function isDrawnInstead(element: Element): boolean {
  if (kindOf(element) !== 'combobox') return false;
  const inside = allIn(element, FIELD);
  return inside.length > 0 && !inside.some(isDrawn);
}

function isDrawn(field: Element): boolean {
  const box = field.parentElement?.getBoundingClientRect();
  return box?.width !== 1 && isShown(field);
}

/** The control that an element is, or is the first of. */
function beginWith(element: Element): Candidate {
  const kind = kindOf(element);
  const isGroup = kind === 'radio' && !isInput(element);
  return { element, members: isGroup ? ariaRadios(element) : [element], kind };
}

/** The control that these elements make up: those that its selector names. */
export function candidateOf(elements: [Element, ...Element[]]): Candidate {
  const [element] = elements;
  const first = beginWith(element);
  const { kind } = first;
  if (elements.length > 1) {
    return { element, members: elements, kind: kind === 'checkbox' ? 'multi' : kind && 'date' };
  }
  return kind === 'radio' && isInput(element) ? { ...first, members: radioGroup(element) } : first;
}

const ariaRadios = (group: Element) => allIn(group, '[role=radio]');

/** The radios that exclude each other: same name and form; without a name, the same box. */
function radioGroup(radio: HTMLInputElement): HTMLInputElement[] {
  const box = radio.name === '' ? radio.closest(NEAREST_BOX) : (radio.getRootNode() as Root);
  const all = (box ?? document).querySelectorAll<HTMLInputElement>('input[type=radio]');
  return [...all].filter((one) => one.name === radio.name && one.form === radio.form);
}

const NEAREST_BOX = 'fieldset,tr,ul,ol,p,div';

/**
 * Fields with the same key are one control: radios that exclude each other, check boxes of one
 * name (WebForms numbers them: `cblMonHoc$0`). Check boxes that choose rows of a table are not.
 */
function groupKey(input: HTMLInputElement, owners: Map<Element | null, number>): string | null {
  const { type, form } = input;
  if (!TICK.test(type)) return null;
  const name = input.name.replace(/\$\d+$/, '');
  if (name === '' && type === 'checkbox') return null;
  const row = type === 'checkbox' ? input.closest('tr') : null;
  const isRowOfOthers =
    row !== null && row.querySelectorAll('[type=checkbox]').length < row.cells.length;
  const owner = isRowOfOthers ? row : name === '' ? input.closest(NEAREST_BOX) : form;
  const number = owners.get(owner) ?? owners.size;
  owners.set(owner, number);
  return `${type} ${number} ${name}`;
}

export function kindOf(element: Element): ControlKind | null {
  if (isSelect(element)) return element.multiple ? 'multi' : 'select';
  if (element.localName === 'textarea') return 'textarea';
  if (element.matches(NAMELESS_LIST)) return 'combobox';
  if (isInput(element)) {
    if (ANSWER.test(element.type)) return element.type as ControlKind;
    if (!TYPED.test(element.type)) return null;
    return element.closest(COMBOBOX + NOT_DIALOG) && !element.list ? 'combobox' : 'text';
  }
  switch (element.role) {
    case 'combobox':
      return 'combobox';
    case 'listbox':
      // What opens the list calls itself so in Kendo UI before 2021.
      if (element.ariaHasPopup === 'true') return 'combobox';
      if (optionElements(element).length === 0) return null;
      return element.ariaMultiSelectable === 'true' ? 'multi' : 'select';
    case 'spinbutton':
      return element.ariaValueNow === null && !isEditable(element) ? null : 'number';
    case 'checkbox':
    case 'switch':
      return 'checkbox';
    case 'radiogroup':
      return ariaRadios(element).length > 0 ? 'radio' : null;
    default:
      if (!isEditable(element)) return isClickCell(element) ? 'text' : null;
      return element.role === 'textbox' && element.ariaMultiLine !== 'true' ? 'text' : 'textarea';
  }
}
