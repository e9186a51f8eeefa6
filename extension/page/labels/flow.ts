import { tidyText } from '../../../shared/matching/label-text';
import type { Box } from '../box';
import { isOpaque } from '../sight';
import type { Pace } from '../wait';
import { isField } from '../widgets/elements';
import { INLINE, isNotText } from './text';

/** A piece of text that a person takes in at once: it stands together, in one line or one block. */
export interface Run {
  words: string;
  box: Box;
  /** Of its last line alone: what follows in that line stands beside it. */
  lastLine: Box;
  /** The element that directly holds its first text. */
  host: Element;
  /** The `label` element it stands in belongs to this control. */
  claimedBy: Element | null;
  /** Set when it stands in a heading, a link or a list of links. */
  isHeading: boolean;
  isLink: boolean;
  /** Its place among runs and controls, in document order. */
  place: number;
}

/** Texts and controls of one root in the order they are read. */
export interface Flow {
  runs: Run[];
  /** Place of each control in the same order. */
  places: Map<Element, number>;
}

const HEADING = /^(?:h[1-6]|legend|caption|title)$/;
const WIDEST_GAP = 14;

/** Reads all visible text under `body`, cut at controls, line breaks and blocks. */
export async function readFlow(body: Element, pace: Pace): Promise<Flow> {
  const reader = new FlowReader();
  await pace.through(reader.visit(body, { claimedBy: null, isHeading: false, isLink: false }));
  reader.close();
  return { runs: reader.runs, places: reader.places };
}

type Around = Pick<Run, 'claimedBy' | 'isHeading' | 'isLink'>;

class FlowReader {
  readonly runs: Run[] = [];
  readonly places = new Map<Element, number>();
  #place = 0;
  #open: Run | null = null;

  /** Pauses after every element, so that the page may go on. */
  *visit(element: Element, around: Around): Generator<void> {
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) this.#text(child as Text, element, around);
      else if (child.nodeType === Node.ELEMENT_NODE) {
        yield* this.#element(child as Element, around);
        yield;
      }
    }
  }

  close() {
    if (this.#open && this.#open.words.trim() !== '') {
      this.#open.words = tidyText(this.#open.words);
      this.runs.push(this.#open);
    }
    this.#open = null;
  }

  *#element(element: Element, around: Around): Generator<void> {
    const name = element.localName;
    if (isField(element)) {
      this.close();
      this.places.set(element, this.#place++);
      return;
    }
    if (name === 'br' || name === 'hr') return this.close();
    if (isNotText(element)) return;
    if (!isOpaque(element)) return;
    const isBlock = !INLINE.test(name);
    if (isBlock) this.close();
    yield* this.visit(element, {
      claimedBy:
        name === 'label' ? ((element as HTMLLabelElement).control ?? null) : around.claimedBy,
      isHeading: around.isHeading || HEADING.test(name) || element.role === 'heading',
      isLink: around.isLink || (name === 'a' && element.hasAttribute('href')),
    });
    if (isBlock) this.close();
  }

  #text(node: Text, host: Element, around: Around) {
    if (tidyText(node.data) === '') {
      if (this.#open) this.#open.words += ' ';
      return;
    }
    const range = node.ownerDocument.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    const lastLine = [...range.getClientRects()].pop() ?? box;
    if (this.#open && !follows(this.#open.box, box)) this.close();
    if (this.#open) {
      this.#open.words += node.data;
      this.#open.box = union(this.#open.box, box);
      this.#open.lastLine = lastLine;
      return;
    }
    this.#open = { words: node.data, box, lastLine, host, ...around, place: this.#place++ };
  }
}

/** The next piece goes on in the same line, without a gap as between columns. */
function follows(before: Box, after: Box): boolean {
  const isSameLine = after.top < before.bottom && after.bottom > before.top;
  return isSameLine && after.left - before.right < WIDEST_GAP;
}

function union(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}
