import { type Box, overlap } from './box';
import { Covers, isWithin } from './covers';
import { outerElement } from './roots';

interface Surroundings {
  /** Hidden from everybody: transparent, aria-hidden, inert, cut away. */
  hidden: boolean;
  /** What cuts the element itself. */
  cut: Box | null;
  /** What cuts children in the flow, and children positioned absolutely; null: nothing does. */
  cutsFlow: Box | null;
  cutsAbsolute: Box | null;
}

/**
 * What `checkVisibility` has to look at. The two pairs of names say the same: Chromium before 121
 * knows only the second.
 */
export const SHOWN: CheckVisibilityOptions = {
  visibilityProperty: true,
  checkVisibilityCSS: true,
};
export const SHOWN_AND_OPAQUE: CheckVisibilityOptions = {
  ...SHOWN,
  opacityProperty: true,
  checkOpacity: true,
};

const OPEN: Surroundings = { hidden: false, cut: null, cutsFlow: null, cutsAbsolute: null };
const SMALLEST = 2;
const FAINTEST = 0.1;
/** Further to the right than any table a person would scroll through. */
const FAR_RIGHT = 8000;

/**
 * What a person can see, for one reading of the page: every style and rectangle is read once, and
 * nothing is written while it lives.
 */
export class Sight {
  readonly #boxes = new Map<Element, Box>();
  #modal: Element | null = null;
  #covers: Covers | null = null;
  #scrolled: { x: number; y: number } | null = null;
  readonly #surroundings = new Map<Element, Surroundings>();

  box(element: Element): Box {
    let box = this.#boxes.get(element);
    if (!box) {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      box = { left, top, right, bottom };
      this.#boxes.set(element, box);
    }
    return box;
  }

  /** Why a person cannot see this element, or null when they can. */
  unseen(element: Element): 'hidden' | 'off-screen' | null {
    if (!element.checkVisibility(SHOWN_AND_OPAQUE)) return 'hidden';
    const { hidden, cut } = this.#surroundings.get(element) ?? this.#alone(element);
    const box = this.box(element);
    if (hidden || isEmpty(box) || (cut && isEmpty(cut))) return 'hidden';
    if (cut && (box.right <= cut.left || box.left >= cut.right || box.bottom <= cut.top)) {
      return 'off-screen';
    }
    return this.#isOutsidePage(box) ? 'off-screen' : null;
  }

  isSeen(element: Element): boolean {
    return this.unseen(element) === null;
  }

  /** An open modal dialog locks everything outside it. */
  isLocked(element: Element): boolean {
    this.#modal ??=
      [...document.querySelectorAll('dialog:modal,[aria-modal=true]')]
        .filter((one) => this.isSeen(one))
        .pop() ?? document.documentElement;
    return !isWithin(element, this.#modal);
  }

  /** Lies under an overlay, a wall or a backdrop. */
  isCovered(element: Element): boolean {
    this.#covers ??= new Covers((one) => this.box(one));
    return this.#covers.isCovered(element);
  }

  #isOutsidePage({ left, right, bottom }: Box): boolean {
    this.#scrolled ??= { x: scrollX, y: scrollY };
    const { x, y } = this.#scrolled;
    return right + x <= 0 || bottom + y <= 0 || left + x > FAR_RIGHT;
  }

  #around(element: Element): Surroundings {
    const known = this.#surroundings.get(element);
    if (known) return known;
    const outer = outerElement(element);
    const result = this.#surround(element, outer ? this.#around(outer) : OPEN);
    this.#surroundings.set(element, result);
    return result;
  }

  /** The same for an element in which nothing is looked at: its style says less that matters. */
  #alone(element: Element): Pick<Surroundings, 'hidden' | 'cut'> {
    const outer = outerElement(element);
    const around = outer ? this.#around(outer) : OPEN;
    const style = getComputedStyle(element);
    return { hidden: isHidden(element, style, around), cut: cutFor(style.position, around) };
  }

  #surround(element: Element, outer: Surroundings): Surroundings {
    const style = getComputedStyle(element);
    const hidden = isHidden(element, style, outer);
    if (element.localName === 'body' || element.localName === 'html') {
      return { ...OPEN, hidden };
    }
    const { position } = style;
    const cut = cutFor(position, outer);
    const cutsFlow = this.#cut(element, style, cut);
    const holdsAbsolute =
      cutsFlow === outer.cutsAbsolute || position !== 'static' || style.transform !== 'none';
    return { hidden, cut, cutsFlow, cutsAbsolute: holdsAbsolute ? cutsFlow : outer.cutsAbsolute };
  }

  /** A box that scrolls shows everything in it, sooner or later; one that hides, only its own area. */
  #cut(element: Element, style: CSSStyleDeclaration, incoming: Box | null): Box | null {
    const { overflow } = style;
    if (overflow === 'visible' || /^(?:inline|contents)$/.test(style.display)) return incoming;
    if (/auto|scroll/.test(overflow)) {
      const own = this.box(element);
      const seen = incoming ? overlap(incoming, own) : own;
      return isEmpty(seen) ? seen : null;
    }
    if (!/hidden|clip/.test(overflow)) return incoming;
    return incoming ? overlap(incoming, this.box(element)) : this.box(element);
  }
}

const isHidden = (element: Element, style: CSSStyleDeclaration, outer: Surroundings): boolean =>
  outer.hidden ||
  Number(style.opacity) < FAINTEST ||
  element.getAttribute('aria-hidden') === 'true' ||
  element.hasAttribute('inert') ||
  cutAway(style);

function cutFor(position: string, outer: Surroundings): Box | null {
  if (position === 'fixed') return null;
  return position === 'absolute' ? outer.cutsAbsolute : outer.cutsFlow;
}

/** `clip: rect(0…)` and `clip-path: inset(50%)` and their like: the usual ways to hide from sight only. */
function cutAway(style: CSSStyleDeclaration): boolean {
  const { clipPath } = style;
  if (/absolute|fixed/.test(style.position) && style.clip !== 'auto') {
    const { clip } = style;
    const [top = 0, right = 0, bottom = 0, left = 0] = (clip.match(/-?[\d.]+/g) ?? []).map(Number);
    if (bottom - top < SMALLEST || right - left < SMALLEST) return true;
  }
  if (clipPath === 'none') return false;
  return /^inset\((?:[5-9]\d|100)(?:\.\d+)?%\)$/.test(clipPath) || clipPath === 'circle(0px)';
}

function isEmpty(box: Box): boolean {
  return box.right - box.left < SMALLEST || box.bottom - box.top < SMALLEST;
}
