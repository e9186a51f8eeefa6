import type { ColumnReading } from '../readings';

/** Longer values are written into fields of several lines. */
const LONG_TEXT = 25;

export const holdsLongText = ({ column }: ColumnReading): boolean =>
  column.samples.some(({ length }) => length > LONG_TEXT);
