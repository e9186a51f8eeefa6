import type { Candidate, Family } from './candidate';
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
export function familyOf({ element, members, kind }: Candidate): Family {
  if (kind === 'combobox') return popups;
  if (isSelect(element) && members.length === 1) return lists;
  if (element.role === 'listbox') return listboxes;
  if (kind === 'radio' || kind === 'checkbox' || kind === 'multi') return ticks;
  if (kind === 'date' && members.length > 1) return dateParts;
  if ('value' in element) return typed;
  if (isClickCell(element) && !isEditable(element)) return clickCells;
  return kind === 'number' ? spinbuttons : richText;
}
