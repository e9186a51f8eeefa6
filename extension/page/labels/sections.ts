import { takeApart } from '../../../shared/matching/label-text';
import { allIn, outerElement } from '../roots';
import { isOpaque, isShown } from '../sight';
import type { Pace } from '../wait';
import { attribute, COMBOBOX } from '../widgets/elements';
import { readDeclared } from './declared';
import { readText } from './text';

interface Heading {
  text: string;
  /** 1–6 for h1–h6, 7 for anything else that stands as a heading, 8 for a line of text. */
  level: number;
}

const HEADING = 'h1,h2,h3,h4,h5,h6,legend,[role=heading],caption,summary';
/** Names of classes and elements by which frameworks mark the title of a panel. */
const TITLE_NAME =
  /(?:^|[-_\s])(?:title|ttl|head(?:ing|er)|legend|caption|section|group-?name|(?:panel|card)-?head|divider|accordion-button|rpexpanded|tieu-?de)/i;
/** What opens and closes the fields under it. */
const FOLDS = ':is(button,a):is([aria-expanded],[class*=accordion],.rpExpanded)';
const NO_HEADING = `script,style,template,label,dt,input,:is(button,a):not(${FOLDS})`;
const TABS = /\btabs?(?:\b|_)/;
const TAB_IN_FRONT =
  '[aria-selected=true],.active,.selected,.current,[class*="-active"],[class*="-selected"]';
const LONGEST = 80;
const WITHOUT_LEVEL = 7;
const LINE_LEVEL = 8;

/**
 * For every control, the headings that stand over it, outermost first. A heading speaks for what
 * follows it inside the same box, until the next heading of its level. A line of text that is none
 * of `taken`, the texts that belong to controls, is a heading of what follows, unless it stands over
 * everything.
 */
export async function readSections(
  controls: readonly Element[],
  taken: ReadonlySet<string>,
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
  const lines = new Set<string>();
  function* visit(box: Element, above: readonly string[]): Generator<void> {
    let open: Heading[] = [];
    const named = groupName(box);
    const over = named !== '' && !above.includes(named) ? [...above, named] : above;
    for (const child of childrenOf(box)) {
      if (!withControls.has(child)) {
        const heading = headingIn(child, box) ?? lineIn(child);
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
  function lineIn(element: Element): Heading | null {
    let next = element.nextElementSibling;
    while (next?.matches('br,hr')) next = next.nextElementSibling;
    if (!next || !withControls.has(next) || !isLine(element) || element.closest(COMBOBOX))
      return null;
    const text = takeApart(readText(element)).label;
    if (!/^[^.:;?*]*\p{L}{2}[^.:;?*]*$/u.test(text)) return null;
    if (text.length > LONGEST || taken.has(text)) return null;
    lines.add(text);
    return { text, level: LINE_LEVEL };
  }
  for (const top of withControls) if (!outerElement(top)) await pace.through(visit(top, []));
  const all = [...sections.values()];
  for (const line of lines) {
    if (!all.every((section) => section.includes(line))) continue;
    for (const section of all) section.splice(section.indexOf(line), 1);
  }
  return sections;
}

function* childrenOf(box: Element): Generator<Element> {
  if (box.shadowRoot) yield* box.shadowRoot.children;
  yield* box.children;
}

/** A heading among the boxes without controls: by its tag, its name, as the only cell of a row, or as the tab in front. */
function headingIn(element: Element, parent: Element): Heading | null {
  if (element.matches(NO_HEADING)) return null;
  const heading = lastHeading(element) ?? tabInFront(element) ?? titleOf(element, parent);
  if (!heading || !isShown(heading)) return null;
  const text = takeApart(
    readText(heading) || readText(heading.querySelector(FOLDS) ?? heading),
  ).label;
  if (text === '' || text.length > LONGEST) return null;
  const level = /^h([1-6])$/.exec(heading.localName)?.[1] ?? heading.ariaLevel ?? WITHOUT_LEVEL;
  return { text, level: Number(level) };
}

function lastHeading(element: Element): Element | undefined {
  return element.matches(HEADING) ? element : allIn(element, HEADING).pop();
}

/** The tab in front names what stands under the tabs. */
function tabInFront(element: Element): Element | null {
  const isTabs = TABS.test(nameOf(element)) || element.querySelector('[role=tab]');
  return isTabs ? element.querySelector(TAB_IN_FRONT) : null;
}

function titleOf(element: Element, parent: Element): Element | null {
  const isTitle = element.matches('tr')
    ? isHeadingRow(element as HTMLTableRowElement)
    : !element.matches('td,th,li,ul,ol,table,thead,tbody,nav') &&
      (element.ariaExpanded || TITLE_NAME.test(nameOf(element))) &&
      parent.children.length > 1 &&
      !element.querySelector('label,th');
  return isTitle ? element : null;
}

/** What an element is called by those who wrote the page. */
function nameOf(element: Element): string {
  return `${element.localName} ${attribute(element, 'class')}`;
}

/** Text alone, as it stands over fields. */
function isLine(element: Element): boolean {
  const isText = element.matches(':is(p,div,center,b,strong,span,u,font,label,i):not([role])');
  return isText && !element.querySelector('a,li,tr,img') && isOpaque(element);
}

function isHeadingRow(row: HTMLTableRowElement): boolean {
  const cells = [...row.cells].filter((cell) => readText(cell) !== '');
  return cells.length === 1 && (row.cells.length === 1 || (cells[0]?.colSpan ?? 1) > 1);
}

/** The name a group box gives itself: aria-label or aria-labelledby of a group, region or tab panel. */
function groupName(box: Element): string {
  if (!/^(?:group|region|tabpanel|dialog|form|section)$/.test(box.role ?? box.localName)) return '';
  const { visible, spoken } = readDeclared(box);
  return takeApart(visible || spoken).label;
}
