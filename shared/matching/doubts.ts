import { remembering } from '../records/view/remember';
import { fold } from '../vietnamese/fold';
import { isTelling } from './extra-words';
import type { ColumnReading, ControlReading } from './readings';
import { WEIGHTS } from './weights';

/** Under such a heading, even "Chức vụ" asks for an amount. */
const OVER_AMOUNTS = /\b(?:phu cap|so luong|he so|ty le|ti le|so tien)\b/;
const isOverAmounts = remembering((heading) => OVER_AMOUNTS.test(fold(heading)));

/**
 * What stands over the header, and nowhere at the control: "Sáng kiến › Số QĐ" is not the number of
 * any decision. Says nothing of forms without headings.
 */
export function headingFit(column: ColumnReading, reading: ControlReading): number {
  const said = column.headings.filter(isTelling);
  if (said.length === 0 || reading.context.length === 0) return 1;
  const there = [...reading.context, ...reading.phrase.words];
  const isSaid = said.some(({ plain }) => there.some((one) => one.plain === plain));
  return isSaid || saysOwner(column, reading) ? 1 : WEIGHTS.headingUnsaid;
}

/** What stands over the header says whose it is, as the control does in other words ("Vợ", "Bên nữ"). */
export function saysOwner({ phrase, whose }: ColumnReading, control: ControlReading): boolean {
  return whose.owner !== null && phrase.owner === null && whose.owner === control.whose.owner;
}

/** Values of a sort that the control does not ask for, whatever its name. */
export function sortFit({ isTicked, sort }: ColumnReading, reading: ControlReading): number {
  const { control, asked } = reading;
  if (isTicked && control.kind === 'text' && asked.length > 0) return WEIGHTS.tickForText;
  const isWording = sort === 'words' || sort === 'person' || sort === 'place';
  const over = control.section.at(-1);
  if (!isWording || over === undefined || control.options.length > 0) return 1;
  return isOverAmounts(over) ? WEIGHTS.wordsForAmount : 1;
}
