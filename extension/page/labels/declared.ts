import { tidyText } from '../../../shared/matching/label-text';
import { isShown } from '../sight';
import { attribute, isField, isSelect, TICK } from '../widgets/elements';
import { openerOf } from '../widgets/surface';
import { readText, readTextBefore } from './text';

/** What the page itself says a control is called, strongest first; '' where it says nothing. */
export interface Declared {
  /** From `label` elements or aria-labelledby: text a person sees. */
  visible: string;
  /** From aria-label: only read aloud; of ARIA ticks, what is written in them. */
  spoken: string;
  described: string;
}

export function readDeclared(element: Element): Declared {
  const opener = isSelect(element) ? openerOf(element) : element;
  return {
    visible:
      labelElements(element) ||
      referred(element, 'aria-labelledby') ||
      (opener ? referred(opener, 'aria-labelledby') || labelFor(opener) : '') ||
      labelOfKept(element),
    spoken: tidyText((element.ariaLabel ?? textOfTick(element)).replace(NOTHING_SAID, '')),
    described: referred(element, 'aria-describedby'),
  };
}

/** All `label` elements of a control; of a wrapping one, only the text that is the control's own. */
function labelElements(element: Element): string {
  const labels = (element as HTMLInputElement).labels;
  if (!labels) return '';
  const texts: string[] = [];
  for (const label of labels) {
    if (label.matches(LABEL_OF_SEVERAL)) continue;
    const text = label.contains(element) ? wrappingText(label, element) : readText(label);
    if (text !== '' && !texts.includes(text)) texts.push(text);
  }
  return texts.join(' ');
}

/**
 * What is drawn for a field that is kept out of sight, in it or right behind it as the numbers of
 * Kendo, goes by the label of that field.
 */
function labelOfKept(element: Element): string {
  const behind = element.role === 'spinbutton' ? element.nextElementSibling : null;
  const kept = element.querySelector('input,select') ?? behind;
  const isKept = element.role === 'combobox' || kept?.checkVisibility() === false;
  const label = isKept && (kept as HTMLInputElement | null)?.labels?.[0];
  return label && isShown(label) ? readText(label) : '';
}

/** A `label` may name an element that is no control to the browser. */
function labelFor({ id }: Element): string {
  const label = id && document.querySelector(`label[for="${CSS.escape(id)}"]`);
  return label ? readText(label) : '';
}

/**
 * Inside a wrapping label the words before the control name it; after it, only when none stand
 * before (check boxes, and errors that follow a field).
 */
function wrappingText(label: Element, control: Element): string {
  const before = isTick(control) ? '' : readTextBefore(label, control);
  return before || readText(label);
}

/** What Element says aloud of a group that the page has not named. */
const NOTHING_SAID = /^(?:radio|checkbox)-group$/;

/** One that stands around several fields names none of them alone. */
export const LABEL_OF_SEVERAL = 'label:has(input ~ input)';

/** What a switch says of how it stands. */
const STATE = /^(?:có|không|bật|tắt|on|off)$/i;

/** The text in an ARIA tick names it. */
function textOfTick(element: Element): string {
  const { role } = element;
  if (role === 'switch') return readText(element).replace(STATE, '');
  return role === 'radio' || role === 'checkbox' ? readText(element) : '';
}

const isTick = (control: Element): boolean => TICK.test((control as HTMLInputElement).type);

function referred(element: Element, name: string): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const texts = attribute(element, name)
    .split(/\s+/)
    .filter((id) => id !== '')
    .map((id) => root.getElementById(id))
    .map((one) => (one && one !== element && !isField(one) ? readText(one) : ''));
  return tidyText(texts.join(' '));
}
