import { type Pairs, scoreAt } from '../pairs';
import { WEIGHTS } from '../weights';

/** How many free controls words may bind an open column to, by row; and the same by place. */
interface Bound {
  byRow: Map<number, number>;
  byPlace: Map<number, number>;
}

/** Which open columns and free controls words may bind to each other, as it was when first asked. */
export class BoundByWords {
  private bound: Bound | null = null;

  constructor(
    private readonly pairs: Pairs,
    private readonly isOpen: (row: number, place: number) => boolean,
  ) {}

  /** Words may bind the column to another free control, or another open column to this one. */
  isLikelierElsewhere(row: number, place: number): boolean {
    this.bound ??= this.findBound();
    const { byRow, byPlace } = this.bound;
    const both = this.isBound(row, place) ? 1 : 0;
    return (byRow.get(row) ?? 0) > both || (byPlace.get(place) ?? 0) > both;
  }

  /** Words speak more for another free control. */
  isWordedElsewhere(row: number, place: number): boolean {
    const own = scoreAt(this.pairs, row, place);
    return [...(this.pairs.rows[row] ?? [])].some(
      ([at, { score }]) => score > own && this.isOpen(row, at),
    );
  }

  private findBound(): Bound {
    const bound: Bound = { byRow: new Map(), byPlace: new Map() };
    for (const [row, candidates] of this.pairs.rows.entries()) {
      for (const place of candidates.keys()) {
        if (!this.isBound(row, place)) continue;
        bound.byRow.set(row, (bound.byRow.get(row) ?? 0) + 1);
        bound.byPlace.set(place, (bound.byPlace.get(place) ?? 0) + 1);
      }
    }
    return bound;
  }

  private isBound(row: number, place: number): boolean {
    return this.isOpen(row, place) && scoreAt(this.pairs, row, place) >= WEIGHTS.offered;
  }
}
