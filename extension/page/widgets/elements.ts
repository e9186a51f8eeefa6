/**
 * Cells that turn into a field when they are pressed, as in spreadsheets that a page draws: those
 * that say so, and those of a grid that marks its others as read-only.
 */
export const CLICK_CELL =
  ':is(td,[role=gridcell]):is([aria-readonly=false],[data-editable]:not([data-editable=false]),[class*=editable]:not([class*=neditable],[class*=n-editable],[class*=not-],[class*=read]),.ht_master td:not(.htDimmed),[role$=grid]:has([role=gridcell][aria-readonly]) [role=gridcell]):not([aria-readonly=true],:has(input,select,textarea,a,button))';
/** What holds the field of a combobox; Vuetify 2 calls it a button. */
export const COMBOBOX = ':is([role=combobox],[role=button][aria-haspopup=listbox])';
/** What opens a list of Element UI for Vue 2. */
export const ELEMENT_LIST = '.el-select .el-input__inner';
/** Lists of Telerik for ASP.NET, of ticks in PrimeFaces and of Element UI: they may have no role. */
export const NAMELESS_LIST = `.rcbInput,.RadDropDownList,.ui-selectcheckboxmenu,${ELEMENT_LIST}`;
/** Native fields, but not what Element UI keeps beside the choices of a list for looking them up. */
export const INPUT = 'input:not([type=hidden],.el-select__tags *)';
/** Elements that ask for an answer: native fields, editable text, and what calls itself a widget. */
const SINGLE = `${INPUT},select,textarea,[contenteditable]:not([contenteditable=false]),[role=combobox],[role=listbox],[role=spinbutton],[role=switch],[role=textbox],[role=checkbox],${NAMELESS_LIST},${CLICK_CELL}`;
export const FIELD = `${SINGLE},[role=radiogroup]`;

/** The same for one element; the radios of an ARIA group count, not their group. */
export const isField = (element: Element): boolean => element.matches(`${SINGLE},[role=radio]`);

/** Dates of Ant Design before 5.14, which say that they are read-only until they are pressed. */
export const PRESSED_FIRST = '.ant-picker-input>input';

/** Types of fields that are ticked. */
export const TICK = /^(?:radio|checkbox)$/;

/** What an attribute says; '' when it is not there. */
export const attribute = (element: Element, name: string): string =>
  element.getAttribute(name) ?? '';

export const isClickCell = (element: Element): boolean => element.matches(CLICK_CELL);

export const isEditable = (element: Element): boolean => (element as HTMLElement).isContentEditable;

export function isInput(element: Element): element is HTMLInputElement {
  return element.localName === 'input';
}

export function isSelect(element: Element): element is HTMLSelectElement {
  return element.localName === 'select';
}
