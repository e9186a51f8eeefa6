import { isPlaceholder } from '../../../shared/matching/options';
import { sameSpelling } from '../../../shared/matching/spelling';
import type { ControlOption } from '../../../shared/matching/types';
import { readText } from '../labels/text';
import { allRoots, type Root } from '../roots';
import { SHOWN_AND_OPAQUE, Sight } from '../sight';
import { waitFor } from '../wait';
import type { Candidate, Family, PatientWrite, Write } from './candidate';
import { listOptions, wantedText } from './choices';
import { isInput } from './elements';
import { announce, press, strike } from './events';

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
export const chooseFromPopup: PatientWrite = async ({ element }, field, signal) => {
  const wanted = wantedText(field);
  const soon = () => AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
  const find = () => openOptions().find((one) => sameSpelling(one.textContent ?? '', wanted));
  const before = isInput(element) ? element.value : '';
  (element as HTMLElement).focus();
  press(element);
  let isThere = await waitFor(() => find() !== undefined, soon());
  if (!isThere && isInput(element) && !element.readOnly) {
    type(element, wanted);
    isThere = await waitFor(() => find() !== undefined, soon());
  }
  const option = find();
  if (option) {
    press(option);
    await waitFor(() => sameSpelling(shownText({ element }), wanted), soon());
    return 'written';
  }
  if (isInput(element) && element.value !== before) type(element, before);
  (element as HTMLElement).blur();
  strike(element, 'Escape');
  return 'no-option';
};

/**
 * The choices of a combobox whose list is in the page before it is opened; none when the page only
 * keeps those around the chosen one there, in a list without height, as Ant Design does.
 */
export function popupOptions(element: Element): ControlOption[] {
  const owner = element.closest('[role=combobox]');
  const id = LIST_OF.map((name) => element.getAttribute(name) ?? owner?.getAttribute(name));
  const root = element.getRootNode() as Root;
  const list = root.getElementById(id.find(Boolean) ?? '');
  if (!list || list.style.height === '0px') return [];
  return listOptions(list).map(({ label }) => ({ value: label, label }));
}

const LIST_OF = ['aria-controls', 'aria-owns'];

/** A list that belongs to a combobox or to a button that opens it. */
export function isPopupList(element: Element): boolean {
  if (element.role !== 'listbox' || element.id === '') return false;
  const id = JSON.stringify(element.id);
  const root = element.getRootNode() as Root;
  return (
    root.querySelector(
      `:is([role=combobox],[aria-haspopup]):is([aria-controls=${id}],[aria-owns=${id}])`,
    ) !== null
  );
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
  const text = readText(surface);
  return isPlaceholder({ value: text, label: text }) ? '' : text;
}

function openOptions(): Element[] {
  const sight = new Sight();
  return allRoots(document)
    .flatMap((root) => [...root.querySelectorAll(OPTION)])
    .filter((one) => sight.isSeen(one));
}

function type(input: HTMLInputElement, text: string) {
  input.value = text;
  announce(input, text);
}

// Fixture page: test/fixtures/controls/popups.html
