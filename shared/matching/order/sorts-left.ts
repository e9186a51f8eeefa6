import type { Pairs } from '../pairs';
import type { ColumnReading, ControlReading } from '../readings';
import { isUnmistakable } from '../sorts';
import { holdsLongText } from './long-text';
import { inTableOrder } from './table-order';

/** Which free control stands, among those of its sort, where an open column stands among its own. */
export interface SortsLeft {
  /** By row, where one column and one control of the sort are left. */
  only: ReadonlyMap<number, number>;
  /** By row, where as many columns as controls of the sort are left, in the orders of both. */
  inTurn: ReadonlyMap<number, number>;
}

/**
 * Counts what is left of the sorts that look like nothing else, and of ticks: two columns of ticks
 * and two boxes go together in their order, whatever they are called.
 */
export function sortsLeft(
  { columns, controls }: Pairs,
  openRows: readonly number[],
  freePlaces: readonly number[],
): SortsLeft {
  const only = new Map<number, number>();
  const inTurn = new Map<number, number>();
  const sorts = new Set(openRows.flatMap((row) => sortOfColumn(columns[row]) ?? []));
  for (const sort of sorts) {
    const rows = openRows.filter((row) => sortOfColumn(columns[row]) === sort);
    const places = freePlaces.filter((place) => sortOfControl(controls[place]) === sort);
    if (rows.length !== places.length) continue;
    const [row = -1] = rows;
    const [place = -1] = places;
    if (rows.length === 1) only.set(row, place);
    const turns = inTableOrder(rows, columns);
    if (rows.length === 1 || turns.length < rows.length) continue;
    for (const [at, one] of turns.entries()) inTurn.set(one, places[at] ?? -1);
  }
  return { only, inTurn };
}

function sortOfColumn(column: ColumnReading | undefined): string | null {
  if (!column) return null;
  if (column.isTicked) return 'tick';
  if (column.sort !== null && isUnmistakable(column.sort)) return column.sort;
  return holdsLongText(column) ? 'longText' : null;
}

function sortOfControl(reading: ControlReading | undefined): string | null {
  if (!reading) return null;
  if (reading.control.kind === 'textarea') return 'longText';
  return reading.control.kind === 'checkbox' ? 'tick' : (reading.asked[0] ?? null);
}
