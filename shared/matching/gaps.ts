import type { Neighbours } from './decide';
import type { Pairs } from './pairs';
import type { ColumnReading } from './readings';

/** Columns and controls that stand between the same two certain matches, each by its place in `Pairs`. */
export interface Gap extends Neighbours {
  /** In the order of the table. */
  rows: readonly number[];
  /** In the order of the page. */
  places: readonly number[];
}

interface Anchor {
  row: number;
  place: number;
}

/** Fewer certain matches do not show that table and form keep one order. */
const LEAST_ANCHORS = 2;
/** In a gap of more columns or controls the place of each says too little. */
const MOST_BETWEEN = 6;

/**
 * The gaps between certain matches that follow each other in the table as well as on the form.
 * `certain` gives for rows their place. Columns without a position are in no order; of several
 * forms only that of most certain matches is looked at.
 */
export function gapsBetween(pairs: Pairs, certain: ReadonlyMap<number, number>): Gap[] {
  const form = mainForm(pairs, certain);
  const places = [...pairs.controls.keys()].filter((at) => formOf(pairs, at) === form);
  const rows = inOrder(pairs.columns);
  const anchors = rows.flatMap((row): Anchor[] => {
    const place = certain.get(row);
    return place === undefined || formOf(pairs, place) !== form ? [] : [{ row, place }];
  });
  if (anchors.length < LEAST_ANCHORS) return [];
  const sides = [null, ...anchors, null];
  const taken = new Set(certain.values());
  return sides.slice(1).flatMap((after, at): Gap[] => {
    const before = sides[at] ?? null;
    const between = {
      rows: rows.slice(
        before ? rows.indexOf(before.row) + 1 : 0,
        after ? rows.indexOf(after.row) : undefined,
      ),
      places: places.filter(
        (place) =>
          place > (before?.place ?? -1) && place < (after?.place ?? Number.POSITIVE_INFINITY),
      ),
    };
    const isCrossed = before !== null && after !== null && before.place > after.place;
    if (Math.max(between.rows.length, between.places.length) > MOST_BETWEEN) return [];
    if (isCrossed || between.places.some((place) => taken.has(place))) return [];
    const columnOf = (anchor: Anchor | null) => pairs.columns[anchor?.row ?? -1] ?? null;
    return [{ ...between, before: columnOf(before), after: columnOf(after) }];
  });
}

/** Rows of the columns that have a position, by it. */
function inOrder(columns: readonly ColumnReading[]): number[] {
  return [...columns.entries()]
    .flatMap(([row, { column }]) =>
      column.position === undefined ? [] : { row, position: column.position },
    )
    .sort((a, b) => a.position - b.position)
    .map(({ row }) => row);
}

function formOf({ controls }: Pairs, at: number): string | undefined {
  return controls[at]?.control.form;
}

/** Of equals the first on the page. */
function mainForm(pairs: Pairs, certain: ReadonlyMap<number, number>): string | undefined {
  const counts = new Map<string | undefined, number>();
  for (const at of [...certain.values()].sort((a, b) => a - b)) {
    const form = formOf(pairs, at);
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}
