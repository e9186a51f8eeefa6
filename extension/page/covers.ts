import { type Box, overlap } from './box';
import { outerElement, type Root } from './roots';

/** Where along the middle of an element a person may press it. */
const PLACES = [0.5, 0.1, 0.9];
/** What a wall may leave free at the edges of the window, in CSS pixels. */
const EDGE = 4;
/** What lies over a field by design, or only until the next field is used. */
const HARMLESS =
  'label,[class*=placeholder],[class*=selection-item],.el-select__tags,[role=listbox],[role=tooltip]';

/**
 * Which elements lie under another one, so that a person cannot press them: an overlay, a cookie
 * wall, the backdrop of a dialog. The browser is asked about what stands in the window; of the rest,
 * only a wall before the whole window is known. A header from under which one scrolls is no cover.
 */
export class Covers {
  readonly #view: Box;
  #wall: Element | null | undefined;

  constructor(private readonly box: (element: Element) => Box) {
    const { clientWidth, clientHeight } = document.scrollingElement ?? document.documentElement;
    this.#view = { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
  }

  isCovered(element: Element): boolean {
    const { left, top, right, bottom } = this.box(element);
    const root = element.getRootNode() as Root;
    const y = (top + bottom) / 2;
    let isInWindow = false;
    for (const place of y < 0 || y > this.#view.bottom ? [] : PLACES) {
      const hit = root.elementFromPoint(left + place * (right - left), y);
      if (!hit) continue;
      isInWindow = true;
      if (!this.#covers(hit, element)) return false;
    }
    return isInWindow || this.#isBehindWall(element);
  }

  #covers(hit: Element, element: Element): boolean {
    if (isWithin(element, hit) || isWithin(hit, element) || hit.closest(HARMLESS)) return false;
    const layers = [...outwards(hit)].filter((one) => !isWithin(element, one));
    const scroller = scrollerOf(element);
    if (!scroller) return true;
    const staysBehind = layers.some((one) => /fixed|sticky/.test(getComputedStyle(one).position));
    if (!staysBehind && isWithin(hit, scroller)) return true;
    const whole = scroller === document.scrollingElement ? this.#view : this.box(scroller);
    return layers.some((one) => this.#hides(one, whole));
  }

  /** Hides all of a box that stands in the window. */
  #hides(element: Element, whole: Box): boolean {
    const box = this.box(element);
    const seen = overlap(this.#view, whole);
    return [
      box.left - seen.left,
      box.top - seen.top,
      seen.right - box.right,
      seen.bottom - box.bottom,
    ].every((gap) => gap <= EDGE);
  }

  #isBehindWall(element: Element): boolean {
    if (this.#wall === undefined) this.#wall = this.#findWall();
    const wall = this.#wall;
    return wall !== null && !isWithin(element, wall) && layerOf(element) < layerOf(wall);
  }

  /** What stands fixed before the whole window, on a layer above the page. */
  #findWall(): Element | null {
    const corners = [EDGE, this.#view.right - EDGE].flatMap((x) =>
      [EDGE, this.#view.bottom - EDGE].map((y) => document.elementFromPoint(x, y)),
    );
    const [first] = corners;
    const around = first ? [...outwards(first)] : [];
    return (
      around.find(
        (one) =>
          getComputedStyle(one).position === 'fixed' &&
          layerOf(one) > 0 &&
          this.#hides(one, this.#view) &&
          corners.every((corner) => corner && isWithin(corner, one)),
      ) ?? null
    );
  }
}

function* outwards(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = outerElement(at)) yield at;
}

/** Stands in a box, across the edges of shadow roots, or is it. */
export const isWithin = (element: Element, box: Element) => [...outwards(element)].includes(box);

/** The highest z-index that an element or a box around it asks for. */
function layerOf(element: Element): number {
  const asked = [...outwards(element)].map((one) => Number(getComputedStyle(one).zIndex) || 0);
  return Math.max(...asked);
}

/** The nearest box around an element in which it can be scrolled. */
function scrollerOf(element: Element): Element | null {
  for (const at of outwards(element)) {
    if (at.scrollHeight <= at.clientHeight + 1 || at === element) continue;
    if (at === document.scrollingElement) return at;
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return null;
}
