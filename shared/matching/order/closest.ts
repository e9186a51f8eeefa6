import { nearness } from '../lies';
import type { Pairs } from '../pairs';
import type { Clue } from '../weights';

/** Texts less close than this say nothing about each other. */
const LEAST = 0.25;

interface Near {
  at: number;
  close: number;
}

/** Which open column and free control are the closest to each other by the use of their words. */
export class Closest {
  /** By row the place, and by place the row, that is closest of all. */
  private readonly places = new Map<number, Near>();
  private readonly rows = new Map<number, Near>();

  constructor(pairs: Pairs, open: readonly number[], free: readonly number[]) {
    for (const row of open) {
      for (const place of free) {
        const [column, control] = [pairs.columns[row], pairs.controls[place]];
        const close = column && control ? nearness(column.lies, control.lies) : 0;
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
    if (closest !== place) return 'closerToOther';
    return this.rows.get(place)?.at === row ? 'closestBothWays' : 'closestForColumn';
  }
}
