import type { Placed } from './labels/grids';
import { readText } from './labels/text';
import type { PageForm, PageReading } from './protocol';

const DIALOG = 'dialog,[role=dialog]';
const TITLE = 'legend,h1,h2,h3,h4,[role=heading],[class*=title]';

/**
 * Tells the forms and dialogs of a page apart by number when there is more than one, and proposes
 * the one in use: where the cursor stands, else the dialog on top, else where most fields are.
 */
export function nameForms(placed: readonly Placed[]): Pick<PageReading, 'forms' | 'inUse'> {
  const owners = placed.map(([, element]) => element.closest(`${DIALOG},form`));
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
  const focused = document.activeElement?.closest(`${DIALOG},form`) ?? null;
  const dialog = boxes.filter((box) => box?.matches(DIALOG)).pop();
  const most = [...forms].sort((one, other) => other.controls - one.controls)[0];
  const chosen = focused ?? dialog;
  const inUse = (chosen && forms[boxes.indexOf(chosen)]) ?? most;
  return { forms, inUse: inUse?.id ?? '' };
}

function nameOf(box: Element): string {
  const title = box.querySelector(TITLE);
  return box.ariaLabel ?? (title ? readText(title) : '');
}
