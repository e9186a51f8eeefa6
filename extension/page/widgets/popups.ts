import { sameSpelling } from '../../../shared/matching/spelling';
import { readText } from '../labels/text';
import { SHOWN_AND_OPAQUE, Sight } from '../sight';
import { waitFor } from '../wait';
import type { Attempt, Candidate, Family, Write } from './candidate';
import { isInput } from './elements';
import { announce } from './events';

const OPTION = '[role=option],.ant-select-item-option';
/** How long a list may take to open, and the page to show what was chosen, in ms. */
const PATIENCE = 1500;

/** ARIA comboboxes: their choices exist only while their list is open, so writing waits. */
export const popups: Family = {
  raw: shownText,
  shown: shownText,
};

/** Nothing can be chosen at once: `chooseFromPopup` opens the list. */
export const writePopup: Write = (candidate, { value }) =>
  sameSpelling(shownText(candidate), value) ? 'already' : 'no-option';

/**
 * Opens the list of a combobox, presses the option whose text is `wanted` and waits until the
 * control shows it. A list that filters while one types is given the text first. When the option
 * does not come, the text is put back and the list closed again.
 */
export async function chooseFromPopup(
  { element }: Candidate,
  wanted: string,
  signal: AbortSignal,
): Promise<Attempt> {
  const soon = () => AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
  const find = () => openOptions().find((one) => sameSpelling(one.textContent ?? '', wanted));
  const before = isInput(element) ? element.value : '';
  (element as HTMLElement).focus();
  press(element);
  let isThere = await waitFor(() => find() !== undefined, document, soon());
  if (!isThere && isInput(element) && !element.readOnly) {
    type(element, wanted);
    isThere = await waitFor(() => find() !== undefined, document, soon());
  }
  const option = find();
  if (option) {
    press(option);
    await waitFor(() => sameSpelling(shownText({ element }), wanted), document, soon());
    return 'written';
  }
  if (isInput(element) && element.value !== before) type(element, before);
  (element as HTMLElement).blur();
  element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  return 'no-option';
}

/** What is drawn of a combobox whose own field is transparent and lies in a drawn box. */
export function surfaceOf(element: Element): Element {
  if (element.checkVisibility(SHOWN_AND_OPAQUE)) return element;
  return element.parentElement?.closest('[class*=select],[class*=combo]') ?? element;
}

function shownText({ element }: Pick<Candidate, 'element'>): string {
  const typed = isInput(element) ? element.value : '';
  const surface = surfaceOf(element);
  if (typed !== '' || surface.querySelector('[class*=placeholder]')) return typed;
  return readText(surface);
}

function openOptions(): Element[] {
  const sight = new Sight();
  return [...document.querySelectorAll(OPTION)].filter((one) => sight.isSeen(one));
}

function type(input: HTMLInputElement, text: string) {
  input.value = text;
  announce(input, text);
}

/** Lists open at different moments of a press: all of them are played. */
function press(element: Element) {
  for (const moment of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
    element.dispatchEvent(
      new PointerEvent(moment, { bubbles: true, composed: true, cancelable: true }),
    );
  }
}

// Fixture page: test/fixtures/controls/popups.html
