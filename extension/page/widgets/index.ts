import { type Candidate, type Family, isTicked } from './candidate';
import { clickCells } from './click-cells';
import { dateParts } from './date-parts';
import { isClickCell, isEditable, isSelect } from './elements';
import { listboxes } from './listboxes';
import { lists } from './lists';
import { popups } from './popups';
import { richText } from './rich-text';
import { spinbuttons } from './spinbuttons';
import { ticks } from './ticks';
import { typed } from './typed';

/** The family that reads and writes a control. */
export function familyOf(candidate: Candidate): Family {
  const { element, members, kind } = candidate;
  if (kind === 'combobox') return popups;
  if (isSelect(element) && members.length === 1) return lists;
  if (element.role === 'listbox') return listboxes;
  if (isTicked(candidate)) return ticks;
  if (kind === 'date' && members.length > 1) return dateParts;
  if ('value' in element) return typed;
  if (isClickCell(element) && !isEditable(element)) return clickCells;
  return kind === 'number' ? spinbuttons : richText;
}
