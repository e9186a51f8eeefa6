import { takeApart } from '../../../shared/matching/label-text';
import { outerElement } from '../roots';
import { SHOWN } from '../sight';
import type { Pace } from '../wait';
import { readText } from './text';

interface Heading {
  text: string;
  /** 1–6 for h1–h6, 7 for anything else that stands as a heading. */
  level: number;
}

const HEADING = 'h1,h2,h3,h4,h5,h6,legend,[role=heading],caption,summary';
/** Class names by which frameworks mark the title of a panel. */
const TITLE_CLASS =
  /(?:^|[-_\s])(?:title|ttl|heading|header|legend|caption|section|group-?name|panel-?head|card-?head|divider)/i;
const LONGEST = 90;
const WITHOUT_LEVEL = 7;

/**
 * For every control, the headings that stand over it, outermost first. A heading speaks for what
 * follows it inside the same box, until the next heading of its level.
 */
export async function readSections(
  controls: readonly Element[],
  pace: Pace,
): Promise<Map<Element, string[]>> {
  const withControls = new Set<Element>();
  for (const control of controls) {
    for (let at: Element | null = control; at && !withControls.has(at); at = outerElement(at)) {
      withControls.add(at);
    }
  }
  const wanted = new Set(controls);
  const sections = new Map<Element, string[]>();
  function* visit(box: Element, above: readonly string[]): Generator<void> {
    let open: Heading[] = [];
    const named = groupName(box);
    const over = named !== '' && !above.includes(named) ? [...above, named] : above;
    for (const child of childrenOf(box)) {
      if (!withControls.has(child)) {
        const heading = headingIn(child, box);
        if (heading) {
          open = open.filter((one) => one.level < heading.level);
          open.push(heading);
        }
        continue;
      }
      const texts = open.map((one) => one.text).filter((text) => !over.includes(text));
      const path = texts.length > 0 ? [...over, ...texts] : over;
      if (wanted.has(child)) sections.set(child, [...path]);
      else yield* visit(child, path);
      yield;
    }
  }
  for (const top of withControls) if (!outerElement(top)) await pace.through(visit(top, []));
  return sections;
}

function* childrenOf(box: Element): Generator<Element> {
  if (box.shadowRoot) yield* box.shadowRoot.children;
  yield* box.children;
}

/** A heading among the boxes without controls: by its tag, its class, or as the only cell of a row. */
function headingIn(element: Element, parent: Element): Heading | null {
  if (/^(?:script|style|template|label|dt|button|a|input)$/.test(element.localName)) return null;
  const inner = lastHeading(element);
  const heading = inner ?? (isTitle(element, parent) ? element : null);
  if (!heading?.checkVisibility(SHOWN)) return null;
  const text = takeApart(readText(heading)).label;
  if (text === '' || text.length > LONGEST) return null;
  const level = /^h[1-6]$/.test(heading.localName)
    ? Number(heading.localName.slice(1))
    : Number(heading.getAttribute('aria-level') ?? WITHOUT_LEVEL);
  return { text, level };
}

function lastHeading(element: Element): Element | null {
  if (element.matches(HEADING)) return element;
  if (element.childElementCount === 0) return null;
  return [...element.querySelectorAll(HEADING)].pop() ?? null;
}

function isTitle(element: Element, parent: Element): boolean {
  if (element.localName === 'tr') return isHeadingRow(element as HTMLTableRowElement);
  if (/^(?:td|th|li|ul|ol|table|thead|tbody|nav)$/.test(element.localName)) return false;
  if (TITLE_CLASS.test(element.getAttribute('class') ?? '')) {
    return element.querySelector('label') === null && parent.children.length > 1;
  }
  return isAllBold(element) || opensLabelledBlock(element);
}

/** A line of text of its own right before fields that have labels of their own. */
function opensLabelledBlock(element: Element): boolean {
  if (!/^(?:p|div)$/.test(element.localName) || element.previousElementSibling) return false;
  const next = element.nextElementSibling;
  const label = next?.matches('label') ? next : next?.querySelector('label');
  return (label as HTMLLabelElement | null)?.control != null && !element.querySelector('label,a');
}

function isHeadingRow(row: HTMLTableRowElement): boolean {
  const cells = [...row.cells].filter((cell) => readText(cell) !== '');
  return cells.length === 1 && (row.cells.length === 1 || (cells[0]?.colSpan ?? 1) > 1);
}

/** A paragraph or box whose whole text is bold. */
function isAllBold(element: Element): boolean {
  if (!/^(?:p|div|center|b|strong|span|u)$/.test(element.localName)) return false;
  if (element.querySelector('label')) return false;
  const bold = element.matches('b,strong') ? element : element.querySelector('b,strong');
  if (!bold) return false;
  const next = element.nextElementSibling;
  const isBeforeField = next !== null && /^(?:input|select|textarea)$/.test(next.localName);
  if (isBeforeField || element.localName === 'span') return false;
  return readText(bold) === readText(element) && readText(element) !== '';
}

/** The name a group box gives itself: aria-label or aria-labelledby of a group, region or tab panel. */
function groupName(box: Element): string {
  if (!/^(?:group|region|tabpanel|dialog|form)$/.test(box.getAttribute('role') ?? '')) return '';
  const root = box.getRootNode() as Document | ShadowRoot;
  const id = box.getAttribute('aria-labelledby');
  const named = id ? root.getElementById(id) : null;
  return takeApart(named ? readText(named) : (box.getAttribute('aria-label') ?? '')).label;
}
