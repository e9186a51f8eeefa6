import { remember } from './remember';

/** A rectangle in the coordinates of its own document's viewport, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What two boxes have in common; turned inside out when they have nothing. */
export function overlap(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

/** The rectangles of elements, each read once: nothing is written while they are in use. */
export class Boxes {
  readonly #known = new Map<Element, Box>();

  box(element: Element): Box {
    return remember(this.#known, element, () => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    });
  }
}
