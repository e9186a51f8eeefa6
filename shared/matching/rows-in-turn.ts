import type { ColumnReading } from './readings';

/** Rows in the order of the table; none when one of them has no place in it. */
export function rowsInTurn(rows: readonly number[], columns: readonly ColumnReading[]): number[] {
  const placed = rows.flatMap((row) => {
    const position = columns[row]?.column.position;
    return position === undefined ? [] : [{ row, position }];
  });
  if (placed.length < rows.length) return [];
  return placed.sort((a, b) => a.position - b.position).map(({ row }) => row);
}
