import { type Candidate, judge } from './candidates';
import { ControlIndex } from './control-index';
import type { ColumnReading, ControlReading, Readings } from './readings';

/** What is left of all pairs of columns and controls: those that may go together at all. */
export interface Pairs extends Readings {
  /** By column; then by the place of the control, ascending. */
  rows: readonly ReadonlyMap<number, Candidate>[];
}

/** Judges the pairs that share a key or enough words; the others cannot match. */
export function judgeAll(readings: Readings): Pairs {
  const { columns, controls } = readings;
  const index = new ControlIndex(controls);
  const rows = columns.map((column) => {
    const row = new Map<number, Candidate>();
    for (const at of index.near(column)) {
      const control = controls[at];
      const candidate = control ? judge(column, control) : null;
      if (candidate) row.set(at, candidate);
    }
    return row;
  });
  return { ...readings, rows };
}

/** The pairs with the scores of some changed by a factor; `factorOf` says 1 for the others. */
export function weighPairs(
  pairs: Pairs,
  factorOf: (column: ColumnReading, control: ControlReading, candidate: Candidate) => number,
): Pairs {
  const rows = pairs.rows.map((row, number) => {
    const column = pairs.columns[number];
    if (!column) return row;
    const weighed = new Map<number, Candidate>();
    for (const [at, candidate] of row) {
      const control = pairs.controls[at];
      const factor = control ? factorOf(column, control, candidate) : 1;
      weighed.set(at, factor === 1 ? candidate : { ...candidate, score: candidate.score * factor });
    }
    return weighed;
  });
  return { ...pairs, rows };
}

/** How good a pair is, 0–1; 0 for one that may not be made. */
export const scoreAt = ({ rows }: Pairs, row: number, at: number): number =>
  rows[row]?.get(at)?.score ?? 0;
