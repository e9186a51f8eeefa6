import type { Family, Write } from './candidate';
import { dateParts, writeDateParts } from './date-parts';
import { familyOf } from './index';
import { lists, writeList } from './lists';
import { popups, writePopup } from './popups';
import { richText, writeRichText } from './rich-text';
import { ticks, writeTicks } from './ticks';
import { typed, writeTyped } from './typed';

const WRITES = new Map<Family, Write>([
  [typed, writeTyped],
  [lists, writeList],
  [ticks, writeTicks],
  [dateParts, writeDateParts],
  [richText, writeRichText],
  [popups, writePopup],
]);

/** Puts in what is wanted as the control's family does. */
export const write: Write = (candidate, field) =>
  WRITES.get(familyOf(candidate))?.(candidate, field) ?? 'no-option';
