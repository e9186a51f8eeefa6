import { remember } from './remember';
import type { Candidate } from './widgets/candidate';
import { COMBOBOX } from './widgets/elements';

/** Where elements can stand: a document, or an open shadow root inside one. */
export type Root = Document | ShadowRoot;

/** All elements in a root or another element that a selector matches. */
export const allIn = <E extends Element>(box: ParentNode, selector: string): E[] => [
  ...box.querySelectorAll<E>(selector),
];

/** Joins the selectors that lead through shadow roots to an element. */
const STEP = ' >> ';

/** The document, then every open shadow root in it, in document order. Frames have their own script. */
export function allRoots(top: Document): Root[] {
  const found: Root[] = [];
  const visit = (root: Root) => {
    found.push(root);
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  visit(top);
  return found;
}

/** The element around this one, across the edge of a shadow root. */
export function outerElement(element: Element): Element | null {
  return element.parentElement ?? holderOf(element);
}

/** The elements that a selector made by `Selectors` names, in document order; none when gone. */
export function findElements(top: Document, selector: string): Element[] {
  let found: Element[] = [];
  let root: Root | null | undefined = top;
  for (const step of selector.split(STEP)) {
    try {
      found = [...(root?.querySelectorAll(step) ?? [])];
    } catch {
      return [];
    }
    root = found[0]?.shadowRoot;
  }
  return found;
}

/** Names elements by selectors that match exactly one element of the page; made for one reading. */
export class Selectors {
  readonly #known = new Map<Element, string>();
  readonly #counts = new Map<Root, Counts>();

  /** Radios are named by the first, other groups by all their elements, which stand in one root. */
  ofGroup({ element, members, kind }: Candidate): string {
    if (kind === 'radio') return this.of(element);
    const [first = '', ...others] = members.map((one) => this.of(one));
    return [first, ...others.map((one) => one.split(STEP).pop())].join(',');
  }

  of(element: Element): string {
    return remember(this.#known, element, () => {
      const outer = holderOf(element);
      const own = this.#localSelector(element);
      return outer ? this.of(outer) + STEP + own : own;
    });
  }

  #localSelector(element: Element): string {
    const root = element.getRootNode() as Root;
    const { ids, names } = this.#countsOf(root);
    const isOnly = (selector: string) => {
      const found = root.querySelectorAll(selector);
      return found.length === 1 && found[0] === element;
    };
    if (ids.get(element.id) === 1) return `#${CSS.escape(element.id)}`;
    const name = element.getAttribute('name');
    if (name) {
      const byName = `${element.localName}[name=${JSON.stringify(name)}]`;
      if (names.get(nameKey(element)) === 1) return byName;
      const value = element.getAttribute('value');
      if (value !== null) {
        const byValue = `${byName}[value=${JSON.stringify(value)}]`;
        if (isOnly(byValue)) return byValue;
      }
    }
    const owner = element.parentElement?.closest(COMBOBOX);
    const inOwner = owner && `${this.#localSelector(owner)} ${element.localName}`;
    if (inOwner && isOnly(inOwner)) return inOwner;
    return pathSelector(element, ids, isOnly);
  }

  #countsOf(root: Root): Counts {
    return remember(this.#counts, root, () => ({
      ids: count(root.querySelectorAll('[id]'), (one) => one.id),
      names: count(root.querySelectorAll('[name]'), nameKey),
    }));
  }
}

/** How many elements of a root carry an id, or a name with a tag. */
interface Counts {
  ids: ReadonlyMap<string, number>;
  names: ReadonlyMap<string, number>;
}

const nameKey = (element: Element) => `${element.localName} ${element.getAttribute('name')}`;

function count(elements: Iterable<Element>, keyOf: (element: Element) => string) {
  const counts = new Map<string, number>();
  for (const element of elements) {
    const key = keyOf(element);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  counts.delete('');
  return counts;
}

/** The shadow host that the element's root belongs to; null in the page's own document. */
function holderOf(element: Element): Element | null {
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** Steps down from the nearest ancestor with an id of its own (or from the root). */
function pathSelector(
  element: Element,
  ids: Counts['ids'],
  isOnly: (selector: string) => boolean,
): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at !== element && ids.get(at.id) === 1) {
      const path = [`#${CSS.escape(at.id)}`, ...steps].join(' > ');
      if (isOnly(path)) return path;
    }
    steps.unshift(`${at.localName}:nth-of-type(${placeAmongSiblings(at)})`);
  }
  return steps.join(' > ');
}

function placeAmongSiblings(element: Element): number {
  let place = 1;
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling) {
    if (at.localName === element.localName) place += 1;
  }
  return place;
}
