import { tidyText } from '../../../shared/matching/label-text';
import { readText } from '../labels/text';
import { allIn } from '../roots';
import { isOpaque } from '../sight';
import { COMBOBOX, FIELD, INPUT, isSelect } from './elements';

const BOX = '[class*=select],[class*=combo]';
const OPENER = '[role=combobox],[aria-haspopup],.chosen-single,.chosen-choices';

/** What a person sees of a list or a combobox: the control itself, or what is drawn in its place. */
export function surfaceOf(element: Element): Element {
  if (isSelect(element)) return openerOf(element)?.parentElement ?? element;
  if (isOpaque(element)) return element;
  const isDrawn = (box: Element) => Math.min(box.clientWidth, box.clientHeight) > 1;
  const owner = element.parentElement?.closest(COMBOBOX);
  const boxes = [...boxesAround(element), owner ?? element];
  return boxes.find((box) => isDrawn(box) && isOpaque(box)) ?? element;
}

/** What a tick's box is called by those who wrote the page. */
const TICK_BOX = '[class*=check i],[class*=chk],[class*=radio i],[class*=switch i]';
/** Sides of what is drawn for a tick, in CSS pixels; the track of a switch is the widest. */
const SMALLEST_TICK = 8;
const HIGHEST_TICK = 40;
const WIDEST_TICK = 64;

/**
 * What is drawn beside a tick that is kept out of sight, as PrimeFaces, iCheck and Element do: a
 * small box next to it, in a box of its own; null when there is none.
 */
export function drawnTick(tick: Element): Element | null {
  const box = tick.parentElement?.closest(TICK_BOX);
  if (!box || allIn(box, FIELD).length > 1) return null;
  const isDrawn = (one: Element) => {
    const { clientWidth: width, clientHeight: height } = one;
    const isLarge = width > WIDEST_TICK || height > HIGHEST_TICK;
    return Math.min(width, height) >= SMALLEST_TICK && !isLarge && isOpaque(one);
  };
  return [box, ...allIn(box, '*')].find((one) => one !== tick && isDrawn(one)) ?? null;
}

/** The boxes drawn around one combobox and around nothing else, from the inside. */
export function boxesAround(element: Element): Element[] {
  const boxes: Element[] = [];
  let box = element.parentElement?.closest(BOX);
  const isOther = (one: Element) => one !== element && one.checkVisibility();
  while (box && !allIn(box, `${INPUT},select,textarea,label`).some(isOther)) {
    boxes.push(box);
    box = box.parentElement?.closest(BOX);
  }
  return boxes;
}

/**
 * What opens the list that a script has drawn beside a native one, which it keeps out of sight and
 * in step, as Select2 does; null for a list that the browser draws.
 */
export function openerOf(list: HTMLSelectElement): Element | null {
  const { nextElementSibling: next, offsetWidth } = list;
  if (!next || next.localName === 'select' || (offsetWidth > 1 && isOpaque(list))) return null;
  return next.matches(OPENER) ? next : next.querySelector(OPENER);
}

/** The text that is drawn for a native list when it is another than the list's own choice. */
export function drawnOtherwise(list: HTMLSelectElement): string | null {
  const opener = openerOf(list);
  if (!opener) return null;
  const drawn = tidyText(opener.textContent ?? '') || readText(list.nextElementSibling ?? opener);
  const labels = [...list.selectedOptions].map(({ text }) => tidyText(text));
  return labels.every((label) => drawn.includes(label)) ? null : drawn;
}
