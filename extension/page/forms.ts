import { readDeclared } from './labels/declared';
import type { Placed } from './labels/table-reader';
import { readText } from './labels/text';
import type { PageForm, PageReading } from './protocol';
import { outerElement } from './roots';

const DIALOG = 'dialog,[role=dialog]';
const TITLE = 'legend,h1,h2,h3,h4,[role=heading],[class*=title]';

/**
 * Tells the forms and dialogs of a page apart by number when there is more than one, and proposes
 * the one in use: where the cursor stands, else the dialog on top, else where most fields are.
 */
export function nameForms(placed: readonly Placed[]): Pick<PageReading, 'forms' | 'inUse'> {
  const owners = placed.map(([, element]) => ownerOf(element));
  const boxes = [...new Set(owners)];
  if (boxes.length < 2) return {};
  placed.forEach(([control], index) => {
    control.form = `f${boxes.indexOf(owners[index] ?? null)}`;
  });
  const forms: PageForm[] = boxes.map((box, index) => ({
    id: `f${index}`,
    name: box ? nameOf(box) : '',
    controls: owners.filter((owner) => owner === box).length,
  }));
  const focused = document.activeElement && ownerOf(document.activeElement);
  const dialog = boxes.filter((box) => box?.matches(DIALOG)).pop();
  const most = [...forms].sort((one, other) => other.controls - one.controls)[0];
  const chosen = focused ?? dialog;
  const inUse = (chosen && forms[boxes.indexOf(chosen)]) ?? most;
  return { forms, inUse: inUse?.id ?? '' };
}

/** A form inside a dialog is that dialog: it carries the name that a person reads. */
function ownerOf(element: Element): Element | null {
  let form: Element | null = (element as HTMLInputElement).form ?? null;
  for (let at: Element | null = element; at; at = outerElement(at)) {
    if (at.matches(DIALOG)) return at;
    if (at.localName === 'form') form ??= at;
  }
  return form;
}

function nameOf(box: Element): string {
  const { visible, spoken } = readDeclared(box);
  const title = box.querySelector(TITLE);
  return visible || spoken || (title ? readText(title) : '');
}
