import { overlap } from '../box';
import { candidateOf } from '../fields';
import type { FieldToWrite } from '../protocol';
import { SHOWN_AND_OPAQUE } from '../sight';
import { waitFor } from '../wait';
import type { Candidate, Family, PatientWrite, Write } from './candidate';
import { wantedText } from './choices';
import { isEditable, isInput } from './elements';
import { press, strike } from './events';
import { richText } from './rich-text';

/** How long a cell may take to open or to close, in ms. */
const A_MOMENT = 300;
/** How long the page may take to show what was entered, in ms. */
const PATIENCE = 1000;
/** What cells turn into. */
const EDITOR = 'input,select,textarea';

/** Cells that show a text and turn into a field when they are pressed. */
export const clickCells: Family = { ...richText };

/** Nothing can be typed at once: `typeIntoCell` opens the cell. */
export const writeClickCell: Write = (candidate, { value }) =>
  sameInCell(clickCells.raw(candidate), value) ? 'already' : 'no-option';

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

/** The panel has the focus, so the page hears nothing of a field that is left: it is told. */
const leave: Way = (editor) => {
  editor.blur();
  if (document.hasFocus()) return;
  editor.dispatchEvent(new FocusEvent('blur'));
  editor.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
};
const WAYS_OUT: readonly Way[] = [
  (editor) => strike(editor, 'Enter'),
  leave,
  () => press(document.body),
];

/** What worked for the last cell comes first: the others of its grid behave alike. */
const lastWays = new Map<readonly Way[], Way>();

/**
 * Opens a cell, writes into the field that appears over it, confirms as with Enter, else by leaving
 * the field, and waits until the cell shows the value or is drawn anew. A cell that does not open is not written.
 */
export async function typeIntoCell(
  candidate: Candidate,
  field: FieldToWrite,
  signal: AbortSignal,
  write: PatientWrite,
): ReturnType<PatientWrite> {
  const cell = candidate.element as HTMLElement;
  const isOpen = () => editorOver(cell) !== null;
  await tryWays(WAYS_IN, cell, isOpen, signal);
  const editor = editorOver(cell);
  if (!editor) return 'no-option';
  const inside = candidateOf([editor]);
  if ((await write(inside, inEditor(inside, field), signal)) === 'no-option') {
    strike(editor, 'Escape');
    if (isOpen()) leave(editor);
    return 'no-option';
  }
  await tryWays(WAYS_OUT, editor, () => !isOpen(), signal);
  await waitFor(
    () => !cell.isConnected || sameInCell(clickCells.raw(candidate), field.value),
    AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
  );
  return 'written';
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
    if (!one?.matches(EDITOR) || !one.checkVisibility(SHOWN_AND_OPAQUE)) return false;
    const both = overlap(one.getBoundingClientRect(), area);
    return both.right - both.left > 1 && both.bottom - both.top > 1;
  });
  return found ?? null;
}

const activeBeside = (cell: Element) => (cell.getRootNode() as Document).activeElement;

/** A cell was read as text; the field it turns into may be a list or a number. */
function inEditor({ element, kind }: Candidate, field: FieldToWrite): FieldToWrite {
  if (kind === 'select') return { ...field, lateText: wantedText(field) };
  if (!isInput(element) || kind !== 'number') return field;
  return { ...field, value: field.value.replace(',', '.') };
}

// Fixture page: test/fixtures/controls/click-cells.html
