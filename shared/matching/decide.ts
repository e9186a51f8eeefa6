import { assign } from './assignment';
import type { Candidate } from './candidates';
import { type Pairs, scoreAt } from './pairs';
import type { ColumnReading, ControlReading } from './readings';
import { WEIGHTS } from './weights';

/** A column and the control that it goes to, before anything is said about it. */
export interface Decision {
  column: ColumnReading;
  control: ControlReading;
  candidate: Candidate;
  /** A control nearly as good for this column. */
  rivalControl: ControlReading | null;
  /** A column nearly as good for this control. */
  rivalColumn: ColumnReading | null;
  /** The neighbours in table and form that bear it out; absent when words alone decided. */
  order?: Neighbours;
}

/** Columns of the certain matches on both sides; null at the beginning and at the end. */
export interface Neighbours {
  before: ColumnReading | null;
  after: ColumnReading | null;
}

/** True when the score says so and nothing comes near. */
export function isCertain({ candidate, rivalControl, rivalColumn }: Decision): boolean {
  return candidate.score >= WEIGHTS.certain && !rivalControl && !rivalColumn;
}

/** The pairs that are made, at most one a column and a control, by column. */
export function decide(pairs: Pairs): (Decision | null)[] {
  const chosen = assign(
    pairs.rows.map((row) => {
      const offered = [...row].filter(([, { score }]) => score >= WEIGHTS.offered);
      return new Map(offered.map(([at, { score }]) => [at, score ** 3]));
    }),
  );
  const rivals = new Rivals(pairs, chosen);
  return pairs.columns.map((column, row) => {
    const at = chosen[row] ?? -1;
    const control = pairs.controls[at];
    const candidate = pairs.rows[row]?.get(at);
    if (!control || !candidate) return null;
    return {
      column,
      control,
      candidate,
      rivalControl: rivals.ofRow(row, at, candidate.score),
      rivalColumn: rivals.ofControl(row, at, candidate.score),
    };
  });
}

/** Names that say the same. */
const SURE = 0.95;

/**
 * Two pairs of sure names of which, exchanged, one would hardly be a pair: "Thu" may be either "Thu"
 * on the page, but the other one is where alone "Số phiếu thu" can go.
 */
function isSettled(pairs: readonly number[], rival: number, exchanged: number): boolean {
  const least = Math.min(...pairs);
  return least >= Math.max(SURE, rival) && exchanged < least - WEIGHTS.margin;
}

/** Who comes near a pair that was made. */
class Rivals {
  /** By control: the column it was given to. */
  private readonly holders = new Map<number, number>();
  /** By control: the columns it may go with. */
  private readonly claimants = new Map<number, number[]>();

  constructor(
    private readonly pairs: Pairs,
    private readonly chosen: readonly number[],
  ) {
    for (const [row, at] of chosen.entries()) this.holders.set(at, row);
    for (const [row, candidates] of pairs.rows.entries()) {
      for (const at of candidates.keys()) {
        const known = this.claimants.get(at);
        if (known) known.push(row);
        else this.claimants.set(at, [row]);
      }
    }
  }

  /** A control nearly as good for this column, unless another column clearly has the better claim. */
  ofRow(row: number, at: number, score: number): ControlReading | null {
    for (const [other, candidate] of this.pairs.rows[row] ?? []) {
      if (other === at || candidate.score <= score - WEIGHTS.margin) continue;
      const holder = this.holders.get(other) ?? -1;
      const claim = scoreAt(this.pairs, holder, other);
      if (claim >= candidate.score + WEIGHTS.margin) continue;
      if (isSettled([score, claim], candidate.score, scoreAt(this.pairs, holder, at))) continue;
      return this.pairs.controls[other] ?? null;
    }
    return null;
  }

  /** A column nearly as good for this control, unless it clearly fits the control it has got better. */
  ofControl(row: number, at: number, score: number): ColumnReading | null {
    for (const other of this.claimants.get(at) ?? []) {
      const rival = scoreAt(this.pairs, other, at);
      if (other === row || rival <= score - WEIGHTS.margin) continue;
      const its = this.chosen[other] ?? -1;
      const claim = scoreAt(this.pairs, other, its);
      if (claim >= rival + WEIGHTS.margin) continue;
      if (isSettled([score, claim], rival, scoreAt(this.pairs, row, its))) continue;
      return this.pairs.columns[other] ?? null;
    }
    return null;
  }
}
