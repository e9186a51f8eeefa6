import type { Family, Held } from './candidate';
import { clickCells } from './click-cells';
import { dateIn, dateParts } from './date-parts';
import { familyOf } from './index';
import { chosenInListbox, listboxes } from './listboxes';
import { chosenInList, lists } from './lists';
import { popups, shownChoices } from './popups';
import { richText, textIn } from './rich-text';
import { numberIn, spinbuttons } from './spinbuttons';
import { ticked, ticks } from './ticks';
import { typed, typedIn } from './typed';

const HELD = new Map<Family, Held>([
  [typed, typedIn],
  [lists, chosenInList],
  [listboxes, chosenInListbox],
  [spinbuttons, numberIn],
  [ticks, ticked],
  [dateParts, dateIn],
  [richText, textIn],
  [popups, ({ element }) => shownChoices(element).join('\n')],
  [clickCells, textIn],
]);

/** What the control holds now; the script that only reads does not carry it. */
export const held: Held = (candidate) => HELD.get(familyOf(candidate))?.(candidate) ?? '';
