import type { ColumnReading } from '../readings';

/** Of the rows those that have a place in the table, in its order. */
export function inTableOrder(
  rows: Iterable<number>,
  columns: readonly ColumnReading[],
): readonly number[] {
  return [...rows]
    .flatMap((row) => {
      const position = columns[row]?.column.position;
      return position === undefined ? [] : [{ row, position }];
    })
    .sort((a, b) => a.position - b.position)
    .map(({ row }) => row);
}
