import { type Candidate, judge } from './candidates';
import type { ColumnReading, ControlReading } from './readings';

/** What is left of all pairs of columns and controls: those that may go together at all. */
export interface Pairs {
  columns: readonly ColumnReading[];
  controls: readonly ControlReading[];
  /** By column; then by the place of the control, ascending. */
  rows: readonly ReadonlyMap<number, Candidate>[];
}

/** Of the lighter text this share of words at least is in the other, or they ask for different things. */
const LEAST_IN_COMMON = 0.35;

/** Judges the pairs that share a key or enough words; the others cannot match. */
export function judgeAll({ columns, controls }: Omit<Pairs, 'rows'>): Pairs {
  const byKey = placesBy(controls, ({ keys }) => keys);
  const byWord = placesBy(
    controls,
    ({ phrase }) => new Set(phrase.words.map(({ plain }) => plain)),
  );
  const rows = columns.map((column) => {
    const near = new Set(column.keys.flatMap((key) => byKey.get(key) ?? []));
    for (const at of withCommonWords(column, controls, byWord)) near.add(at);
    const row = new Map<number, Candidate>();
    for (const at of [...near].sort((a, b) => a - b)) {
      const control = controls[at];
      const candidate = control ? judge(column, control) : null;
      if (candidate) row.set(at, candidate);
    }
    return row;
  });
  return { columns, controls, rows };
}

/** Places of the controls by each of their keys. */
function placesBy(
  controls: readonly ControlReading[],
  keysOf: (control: ControlReading) => Iterable<string>,
): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, control] of controls.entries()) {
    for (const key of keysOf(control)) {
      const known = places.get(key);
      if (known) known.push(at);
      else places.set(key, [at]);
    }
  }
  return places;
}

function withCommonWords(
  { phrase }: ColumnReading,
  controls: readonly ControlReading[],
  byWord: ReadonlyMap<string, readonly number[]>,
): number[] {
  const common = new Map<number, number>();
  for (const { plain, weight } of phrase.words) {
    for (const at of byWord.get(plain) ?? []) common.set(at, (common.get(at) ?? 0) + weight);
  }
  return [...common].flatMap(([at, weight]) => {
    const lighter = Math.min(phrase.weight, controls[at]?.phrase.weight ?? 0);
    return weight >= LEAST_IN_COMMON * lighter ? at : [];
  });
}

/** The pairs with the scores of some changed by a factor; `factorOf` says 1 for the others. */
export function weighPairs(
  pairs: Pairs,
  factorOf: (column: ColumnReading, control: ControlReading) => number,
): Pairs {
  const rows = pairs.rows.map((row, number) => {
    const column = pairs.columns[number];
    if (!column) return row;
    const weighed = new Map<number, Candidate>();
    for (const [at, candidate] of row) {
      const control = pairs.controls[at];
      const factor = control ? factorOf(column, control) : 1;
      weighed.set(at, factor === 1 ? candidate : { ...candidate, score: candidate.score * factor });
    }
    return weighed;
  });
  return { ...pairs, rows };
}
