import type { Pairs } from '../pairs';
import type { ColumnReading } from '../readings';
import type { Clue } from '../weights';

/** More than this many columns are many. */
const FEW = 3;

/** How much of the table is still open: the last columns that are left have a control the least often. */
export const openInTable = (count: number): Clue => `openColumns${stepOf(count)}`;

/** The same of the columns between two that are certain. */
export const openInGap = (count: number): Clue => `openInGap${stepOf(count)}`;

/** How many columns of these rows have something to write; for one without values no control waits. */
export const toWrite = ({ columns }: Pairs, rows: readonly number[]): number =>
  rows.filter((row) => hasSomethingToWrite(columns[row])).length;

export const hasSomethingToWrite = (reading: ColumnReading | undefined): boolean =>
  reading !== undefined && reading.column.samples.length > 0;

function stepOf(count: number): 'None' | 'One' | 'Few' | 'Many' {
  if (count === 0) return 'None';
  if (count === 1) return 'One';
  return count <= FEW ? 'Few' : 'Many';
}
