import { nearness } from '../lies';
import type { Pairs } from '../pairs';
import type { Clue } from '../weights';

/** Texts less close than this say nothing about each other. */
const LEAST = 0.25;
/** Less than this between two says nothing about which is meant. */
const MARGIN = 0.1;

interface Near {
  at: number;
  close: number;
}

/** Which open column and free control are the closest to each other by the use of their words. */
export class Closest {
  /** By row the place, and by place the row, that is closest of all. */
  private readonly places = new Map<number, Near>();
  private readonly rows = new Map<number, Near>();

  constructor(
    private readonly pairs: Pairs,
    open: readonly number[],
    free: readonly number[],
  ) {
    for (const row of open) {
      for (const place of free) {
        const close = this.nearness(row, place);
        if (close < LEAST) continue;
        if (close > (this.places.get(row)?.close ?? 0)) this.places.set(row, { at: place, close });
        if (close > (this.rows.get(place)?.close ?? 0)) this.rows.set(place, { at: row, close });
      }
    }
  }

  /** The place of the control that is closest to a column, if any is close. */
  placeFor(row: number): number | undefined {
    return this.places.get(row)?.at;
  }

  clue(row: number, place: number): Clue | null {
    const closest = this.placeFor(row);
    if (closest === undefined) return null;
    const mine = this.nearness(row, place);
    if (closest !== place) {
      const most = this.places.get(row)?.close ?? 0;
      return most - mine >= MARGIN ? 'closerToOther' : 'closeAsOther';
    }
    const other = this.rows.get(place);
    if (other?.at === row) return 'closestBothWays';
    return (other?.close ?? 0) - mine >= MARGIN ? 'closestForColumn' : 'closeAsOther';
  }

  private nearness(row: number, place: number): number {
    return nearnessIn(this.pairs, row, place);
  }
}

/** By pairs what was measured before: it stays the same from round to round. */
const measured = new WeakMap<Pairs, Float64Array>();

function nearnessIn(pairs: Pairs, row: number, place: number): number {
  const known = measured.get(pairs) ?? notMeasured(pairs);
  const at = row * pairs.controls.length + place;
  const before = known[at] ?? UNKNOWN;
  if (before !== UNKNOWN) return before;
  const [column, control] = [pairs.columns[row], pairs.controls[place]];
  const found = column && control ? nearness(column.lies, control.lies) : 0;
  known[at] = found;
  return found;
}

/** No nearness is below 0. */
const UNKNOWN = -1;

function notMeasured(pairs: Pairs): Float64Array {
  const none = new Float64Array(pairs.columns.length * pairs.controls.length).fill(UNKNOWN);
  measured.set(pairs, none);
  return none;
}
