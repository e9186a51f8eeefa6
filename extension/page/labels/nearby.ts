import type { Box } from '../box';
import { remember } from '../remember';
import { allIn } from '../roots';
import { isEmpty, type Sight } from '../sight';
import type { Pace } from '../wait';
import { COMBOBOX, FIELD } from '../widgets/elements';
import { drawnTick } from '../widgets/surface';
import { Bands } from './bands';
import type { Flow, Run } from './flow';

/** A control that wants a label, and where its label may stand. */
export interface Seeker {
  element: Element;
  /** Check boxes are named by what follows, everything else by what stands before or above. */
  isTick: boolean;
  /** Its choices name themselves: even a heading right before them can only ask for the choice. */
  isGroup: boolean;
}

interface Pair {
  seeker: Seeker;
  run: Run;
  cost: number;
}

const LONGEST_LABEL = 110;
const FURTHEST_LEFT = 500;
const FURTHEST_ABOVE = 44;
const FURTHEST_RIGHT = 80;
const FURTHEST_INDENT = 60;
/** What a tick without a text beside it is named by may stand above it. */
const ABOVE_TICK = 80;
/** Its field did not fit into the line any more. */
const LINE_BEFORE = 90;
/** A text whose own box holds other controls, but not this one, most likely speaks of those. */
const FOREIGN_BOX = 45;
/** A text in a box with this control alone speaks of it. */
const OWN_BOX = -12;
const HIGHEST_COST = 130;
const NEVER = Number.POSITIVE_INFINITY;

/**
 * Gives each seeker the text that a person would take for its label by where it stands: in the
 * same line to the left, directly above, over an empty field, or to the right of a tick box. Each
 * text is given once, to the control it fits best.
 */
export async function nearbyLabels(
  seekers: readonly Seeker[],
  flow: Flow,
  { sight, pace }: { sight: Sight; pace: Pace },
): Promise<Map<Element, Run>> {
  const fields = [...flow.places.keys()];
  const known = new Map<Element, Box>();
  const boxOf = (field: Element) => remember(known, field, () => seenBox(field, sight));
  const seen = fields.filter((field) => !isEmpty(boxOf(field)));
  const free = flow.runs.filter(
    (run) =>
      run.claimedBy === null && run.words.length <= LONGEST_LABEL && /\p{L}/u.test(run.words),
  );
  const boxes = new Map<Run, Element | null>();
  for (const run of free) {
    await pace.breathe();
    boxes.set(run, fieldBox(run.host));
  }
  const pairs: Pair[] = [];
  const runBands = new Bands(free, (run) => run.box);
  const fieldBands = new Bands(seen, boxOf);
  for (const seeker of seekers) {
    await pace.breathe();
    const box = boxOf(seeker.element);
    const around = { seen: [...fieldBands.near(box)], flow, boxOf };
    for (const run of runBands.near(box)) {
      const cost = costOf(seeker, run, boxes.get(run) ?? null, around);
      if (cost <= HIGHEST_COST) pairs.push({ seeker, run, cost });
    }
  }
  pairs.sort((a, b) => a.cost - b.cost || a.run.place - b.run.place);
  const given = new Map<Element, Run>();
  const used = new Set<Run>();
  for (const { seeker, run } of pairs) {
    if (given.has(seeker.element) || used.has(run)) continue;
    given.set(seeker.element, run);
    used.add(run);
  }
  return given;
}

/**
 * Where a field is seen: a tick without a size of its own, where it is drawn; a field behind the
 * choices of a combobox, with them.
 */
function seenBox(field: Element, sight: Sight): Box {
  const owner = field.parentElement?.closest(`.ant-select-selector,${COMBOBOX}`);
  const box = sight.box(owner && allIn(owner, FIELD).length === 1 ? owner : field);
  return isEmpty(box) ? sight.box(drawnTick(field) ?? field) : box;
}

interface Surroundings {
  seen: Element[];
  flow: Flow;
  boxOf: (field: Element) => Box;
}

function costOf(seeker: Seeker, run: Run, box: Element | null, around: Surroundings): number {
  const control = around.boxOf(seeker.element);
  const place = around.flow.places.get(seeker.element) ?? 0;
  const isRightBefore = run.place + 1 === place;
  if (run.isHeading && !(seeker.isGroup && isRightBefore)) return NEVER;
  const left = Math.min(leftCost(control, run.box), leftCost(control, run.lastLine));
  const above = aboveCost(control, run.box);
  const distance = seeker.isTick
    ? Math.min(rightCost(control, run.box), 25 + left, ABOVE_TICK + above)
    : Math.min(
        left,
        above,
        insideCost(control, run.box),
        isRightBefore ? wrappedCost(control, run) : NEVER,
      );
  if (distance > HIGHEST_COST) return NEVER;
  if (isBlocked(control, run.box, seeker.element, around)) return NEVER;
  let cost = distance + (run.isLink ? 40 : 0) + (run.words.length > 60 ? 20 : 0);
  if (box && !box.contains(seeker.element)) cost += FOREIGN_BOX;
  else if (box?.querySelectorAll(FIELD).length === 1) cost += OWN_BOX;
  if (run.place > place && !seeker.isTick) cost += 30;
  return cost;
}

function leftCost(control: Box, text: Box): number {
  const gap = control.left - text.right;
  if (gap < -4 || gap > FURTHEST_LEFT || !sharesLine(control, text)) return NEVER;
  return Math.max(0, gap) / 4;
}

function rightCost(control: Box, text: Box): number {
  const gap = text.left - control.right;
  if (gap < -4 || gap > FURTHEST_RIGHT || !sharesLine(control, text)) {
    return NEVER;
  }
  return Math.max(0, gap) / 2;
}

function aboveCost(control: Box, text: Box): number {
  const gap = control.top - text.bottom;
  const indent = text.left - control.left;
  const isOver =
    indent >= -FURTHEST_INDENT && text.left < control.right && text.right > control.left;
  if (gap < -6 || gap > FURTHEST_ABOVE || !isOver) return NEVER;
  return 6 + Math.max(0, gap) * 0.8 + Math.abs(indent) / 6;
}

/** A caption that ends a line, with its field at the beginning of the next. */
function wrappedCost(control: Box, { box, words }: Run): number {
  const isLineBefore = control.top > box.top && control.left < box.left;
  return words.endsWith(':') && isLineBefore && control.top - box.bottom < FURTHEST_ABOVE
    ? LINE_BEFORE
    : NEVER;
}

/** A floating label lies over the field it names. */
function insideCost(control: Box, text: Box): number {
  const x = (text.left + text.right) / 2;
  const y = (text.top + text.bottom) / 2;
  const isInside =
    x > control.left && x < control.right && y > control.top - 4 && y < control.bottom;
  return isInside ? 0 : NEVER;
}

function sharesLine(a: Box, b: Box): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return shared > 0.4 * Math.min(a.bottom - a.top, b.bottom - b.top);
}

/** Another control stands between the text and this one. */
function isBlocked(control: Box, text: Box, own: Element, { seen, boxOf }: Surroundings): boolean {
  const left = Math.min(text.right, control.right) - 1;
  const right = Math.max(text.left, control.left) + 1;
  const isBeside = sharesLine(control, text);
  return seen.some((other) => {
    if (other === own) return false;
    const box = boxOf(other);
    if (isBeside) {
      return sharesLine(box, control) && box.left >= left && box.right <= right;
    }
    const overlaps = box.left < control.right && box.right > control.left;
    return overlaps && box.top >= text.bottom - 4 && box.bottom <= control.top + 4;
  });
}

/** The smallest box around a text that holds any control. */
function fieldBox(host: Element): Element | null {
  let box: Element | null = host;
  while (box && !box.querySelector(FIELD)) box = box.parentElement;
  return box;
}
