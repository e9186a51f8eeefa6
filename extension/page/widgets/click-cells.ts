import { sameSpelling } from '../../../shared/matching/spelling';
import { overlap } from '../box';
import { candidateOf } from '../fields';
import type { FieldToWrite } from '../protocol';
import { allIn } from '../roots';
import { isOpaque } from '../sight';
import { waitFor } from '../wait';
import type { Candidate, Family, PatientWrite, Write } from './candidate';
import { wantedText } from './choices';
import { isEditable, isSelect } from './elements';
import { enter, leave, press, strike } from './events';
import { richText, textIn } from './rich-text';

/** How long a cell may take to open or to close, in ms. */
const A_MOMENT = 300;
/** How long the page may take to show what was entered, in ms. */
const PATIENCE = 1000;
/** What cells turn into. */
const EDITOR = 'input,select,textarea';
/** Choices of a list that a page draws beside a cell that was opened. */
const CHOICE = '[role=option],[class*=list-item]';

/** Cells that show a text and turn into a field when they are pressed. */
export const clickCells: Family = { ...richText };

/** Nothing can be typed at once: `typeIntoCell` opens the cell. */
export const writeClickCell: Write = (candidate, { value }) =>
  sameInCell(textIn(candidate), value) ? 'already' : 'no-option';

/** Pages write numbers in their own way: "8.50" is what was meant by "8,5". */
export function sameInCell(shown: string, wanted: string): boolean {
  if (shown === wanted.trim()) return true;
  const [one, other] = [shown, wanted].map((text) =>
    /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN,
  );
  return one === other;
}

type Way = (element: HTMLElement) => void;

const open: Way = (cell) => {
  press(cell);
  cell.focus();
};
const WAYS_IN: readonly Way[] = [
  open,
  (cell) => {
    open(cell);
    press(cell);
    cell.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, cancelable: true, detail: 2 }));
  },
  (cell) => {
    open(cell);
    strike(activeBeside(cell) ?? cell, 'F2');
  },
];

const WAYS_OUT: readonly Way[] = [
  (editor) => strike(editor, 'Enter'),
  leave,
  () => press(document.body),
];

/** What worked for the last cell comes first: the others of its grid behave alike. */
const lastWays = new Map<readonly Way[], Way>();

/**
 * Opens a cell, writes into the field that appears over it, confirms as with Enter, else by leaving
 * the field, and waits until the cell shows the value or is drawn anew. A field that does not keep
 * what is typed may have a list beside it: opened once more, it is given the time to show one.
 * A cell that does not open is not written.
 */
export async function typeIntoCell(
  candidate: Candidate,
  field: FieldToWrite,
  signal: AbortSignal,
  write: PatientWrite,
): ReturnType<PatientWrite> {
  const cell = candidate.element as HTMLElement;
  const isOpen = () => editorOver(cell) !== null;
  const soon = (ms: number) => AbortSignal.any([signal, AbortSignal.timeout(ms)]);
  for (const attempt of ['typing', 'choosing']) {
    const drawnBefore = new Set(choicesInSight());
    const choices = () => choicesInSight().filter((one) => !drawnBefore.has(one));
    await tryWays(WAYS_IN, cell, isOpen, signal);
    const editor = editorOver(cell);
    if (!editor) return 'no-option';
    enter(editor);
    if (attempt === 'choosing') await waitFor(() => choices().length > 0, soon(A_MOMENT));
    const offered = choices();
    const isTaken =
      offered.length > 0
        ? choose(offered, wantedText(field))
        : (await write(...inEditor(editor, field), signal)) !== 'no-option';
    if (isTaken) await tryWays(WAYS_OUT, editor, () => !isOpen(), signal);
    else giveUp(editor, isOpen);
    if (!isTaken && (attempt === 'choosing' || isSelect(editor))) return 'no-option';
    const isShown = () => !cell.isConnected || sameInCell(textIn(candidate), field.value);
    if (isTaken && (await waitFor(isShown, soon(PATIENCE)))) break;
  }
  return 'written';
}

const choicesInSight = () => allIn(document, CHOICE).filter(isOpaque);

function choose(offered: readonly Element[], wanted: string): boolean {
  const choice = offered.find((one) => sameSpelling(one.textContent ?? '', wanted));
  if (choice) press(choice);
  return choice !== undefined;
}

function giveUp(editor: HTMLElement, isOpen: () => boolean) {
  strike(editor, 'Escape');
  if (isOpen()) leave(editor);
}

async function tryWays(
  ways: readonly Way[],
  element: HTMLElement,
  hasWorked: () => boolean,
  signal: AbortSignal,
): Promise<void> {
  for (const way of new Set([lastWays.get(ways) ?? ways[0], ...ways])) {
    way?.(element);
    const soon = AbortSignal.any([signal, AbortSignal.timeout(A_MOMENT)]);
    if (!(await waitFor(hasWorked, soon))) continue;
    if (way) lastWays.set(ways, way);
    return;
  }
}

/** The field that a person would be typing into after opening the cell; null while it is closed. */
function editorOver(cell: HTMLElement): HTMLElement | null {
  if (isEditable(cell)) return cell;
  const area = cell.getBoundingClientRect();
  const near = [cell.querySelector(EDITOR), activeBeside(cell)] as (HTMLElement | null)[];
  const found = near.find((one) => {
    if (!one?.matches(EDITOR) || !isOpaque(one)) return false;
    const both = overlap(one.getBoundingClientRect(), area);
    return both.right - both.left > 1 && both.bottom - both.top > 1;
  });
  return found ?? null;
}

const activeBeside = (cell: Element) => (cell.getRootNode() as Document).activeElement;

/** A cell was read as text; the field it turns into may be a list or a number. */
function inEditor(editor: Element, field: FieldToWrite): [Candidate, FieldToWrite] {
  const candidate = candidateOf([editor]);
  if (candidate.kind === 'select') return [candidate, { ...field, lateText: wantedText(field) }];
  if (candidate.kind !== 'number') return [candidate, field];
  return [candidate, { ...field, value: field.value.replace(',', '.') }];
}

// Fixture page: test/fixtures/controls/click-cells.html
