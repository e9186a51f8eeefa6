import { type Box, Boxes, overlap } from './box';
import { Covers, isWithin } from './covers';
import { remember } from './remember';
import { allIn, outerElement } from './roots';

interface Surroundings {
  /** Hidden from everybody: transparent, aria-hidden, inert, cut away. */
  isHidden: boolean;
  /** What cuts the element itself. */
  cut: Box | null;
  /** What cuts children in the flow, and children positioned absolutely; null: nothing does. */
  cutsFlow: Box | null;
  cutsAbsolute: Box | null;
}

/** What `checkVisibility` has to look at, by the names that Chromium before 121 knows as well. */
const SHOWN: CheckVisibilityOptions = { checkVisibilityCSS: true };
const SHOWN_AND_OPAQUE: CheckVisibilityOptions = { ...SHOWN, checkOpacity: true };

/** Takes up room in the page and is not invisible. */
export const isShown = (element: Element): boolean => element.checkVisibility(SHOWN);

/** The same, and not transparent. */
export const isOpaque = (element: Element): boolean => element.checkVisibility(SHOWN_AND_OPAQUE);

const OPEN: Surroundings = { isHidden: false, cut: null, cutsFlow: null, cutsAbsolute: null };
const SMALLEST = 2;
const FAINTEST = 0.1;
/** Further to the right than any table a person would scroll through. */
const FAR_RIGHT = 8000;

/**
 * What a person can see, for one reading of the page: every style and rectangle is read once, and
 * nothing is written while it lives.
 */
export class Sight extends Boxes {
  #modal: Element | null = null;
  #covers: Covers | null = null;
  readonly #surroundings = new Map<Element, Surroundings>();

  /** Why a person cannot see this element, or null when they can. */
  unseen(element: Element): 'hidden' | 'off-screen' | null {
    if (!isOpaque(element)) return 'hidden';
    const { isHidden, cut } = this.#around(element);
    const box = this.box(element);
    if (isHidden || isEmpty(box) || (cut && isEmpty(cut))) return 'hidden';
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
      allIn(document, 'dialog:modal,[aria-modal=true]')
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
    return right + scrollX <= 0 || bottom + scrollY <= 0 || left + scrollX > FAR_RIGHT;
  }

  #around(element: Element): Surroundings {
    return remember(this.#surroundings, element, () => {
      const outer = outerElement(element);
      return this.#surround(element, outer ? this.#around(outer) : OPEN);
    });
  }

  #surround(element: Element, outer: Surroundings): Surroundings {
    const style = getComputedStyle(element);
    const isHidden = hides(element, style, outer);
    if (element.localName === 'body' || element.localName === 'html') {
      return { ...OPEN, isHidden };
    }
    const { position } = style;
    const cut = cutFor(position, outer);
    const cutsFlow = this.#cut(element, style, cut);
    const holdsAbsolute =
      cutsFlow === outer.cutsAbsolute || position !== 'static' || style.transform !== 'none';
    return { isHidden, cut, cutsFlow, cutsAbsolute: holdsAbsolute ? cutsFlow : outer.cutsAbsolute };
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

const hides = (element: Element, style: CSSStyleDeclaration, outer: Surroundings): boolean =>
  outer.isHidden ||
  Number(style.opacity) < FAINTEST ||
  element.getAttribute('aria-hidden') === 'true' ||
  element.hasAttribute('inert') ||
  cutAway(style);

function cutFor(position: string, outer: Surroundings): Box | null {
  if (position === 'fixed') return null;
  return position === 'absolute' ? outer.cutsAbsolute : outer.cutsFlow;
}

/** What `clip` and `clip-path` leave is nothing: the usual ways to hide from sight only. */
const cutAway = ({ position, clip, clipPath }: CSSStyleDeclaration): boolean =>
  (clip !== 'auto' && /absolute|fixed/.test(position)) || NOTHING_LEFT.test(clipPath);

const NOTHING_LEFT = /^(?:inset\((?:[5-9]\d|100)\b|circle\(0)/;

/** Too small to be seen. */
export function isEmpty(box: Box): boolean {
  return box.right - box.left < SMALLEST || box.bottom - box.top < SMALLEST;
}
