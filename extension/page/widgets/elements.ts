/** Elements that ask for an answer: native fields, editable text, and what calls itself a widget. */
export const FIELD =
  'input:not([type=hidden]),select,textarea,[contenteditable]:not([contenteditable=false]),[role=combobox],[role=listbox],[role=spinbutton],[role=switch],[role=textbox],[role=checkbox],[role=radiogroup]';
const TAG = /^(?:input|select|textarea)$/;
const ROLE = /^(?:combobox|listbox|spinbutton|switch|textbox|checkbox|radio)$/;

/** The same for one element; the radios of an ARIA group count, not their group. */
export function isField(element: Element): boolean {
  return (
    TAG.test(element.localName) ||
    ROLE.test(element.role ?? '') ||
    /^(?:|true|plaintext-only)$/.test(element.getAttribute('contenteditable') ?? 'false')
  );
}

export function isInput(element: Element): element is HTMLInputElement {
  return element.localName === 'input';
}

export function isSelect(element: Element): element is HTMLSelectElement {
  return element.localName === 'select';
}
