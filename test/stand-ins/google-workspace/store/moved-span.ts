/** Rows or columns put in before `at`, or taken out from `at` on. */
export interface DimensionChange {
  sheetId: number;
  dimension: 'ROWS' | 'COLUMNS';
  kind: 'insert' | 'delete';
  at: number;
  count: number;
}

/** Where a half-open span comes to lie; undefined when all of it was taken out. */
export function movedSpan(
  change: Pick<DimensionChange, 'kind' | 'at' | 'count'>,
  start: number,
  end: number,
): { start: number; end: number } | undefined {
  const { at, count } = change;
  if (change.kind === 'insert') {
    return { start: start >= at ? start + count : start, end: end > at ? end + count : end };
  }
  const move = (index: number) => (index <= at ? index : Math.max(at, index - count));
  const moved = { start: move(start), end: move(end) };
  return moved.start < moved.end ? moved : undefined;
}
