import type { Family, PatientWrite, Write } from './candidate';
import { clickCells, typeIntoCell, writeClickCell } from './click-cells';
import { dateParts, writeDateParts } from './date-parts';
import { familyOf } from './index';
import { listboxes, writeListbox } from './listboxes';
import { chooseInDrawn, lists, writeList } from './lists';
import { chooseFromPopup, writePopup } from './popup-writing';
import { popups } from './popups';
import { richText, writeRichText } from './rich-text';
import { spinbuttons, turnSpinbutton, writeSpinbutton } from './spinbuttons';
import { ticks, writeTicks } from './ticks';
import { typed, typePatiently, writeTyped } from './typed';

const WRITES = new Map<Family, Write>([
  [typed, writeTyped],
  [lists, writeList],
  [listboxes, writeListbox],
  [spinbuttons, writeSpinbutton],
  [ticks, writeTicks],
  [dateParts, writeDateParts],
  [richText, writeRichText],
  [popups, writePopup],
  [clickCells, writeClickCell],
]);

/** Puts in what is wanted as the control's family does. */
export const write: Write = (candidate, field) =>
  WRITES.get(familyOf(candidate))?.(candidate, field) ?? 'no-option';

const PATIENT_WRITES = new Map<Family, PatientWrite>([
  [popups, chooseFromPopup],
  [lists, chooseInDrawn],
  [spinbuttons, turnSpinbutton],
  [typed, typePatiently],
  [clickCells, (...asked) => typeIntoCell(...asked, writePatiently)],
]);

/** The same for controls that need the page's answer while they are written. */
export const writePatiently: PatientWrite = async (candidate, field, signal) => {
  const patient = PATIENT_WRITES.get(familyOf(candidate));
  return patient ? patient(candidate, field, signal) : write(candidate, field);
};
