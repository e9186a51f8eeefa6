import type { ColumnReading, ControlReading } from './readings';

/** Of the lighter text this share of words at least is in the other, or they ask for different things. */
const LEAST_IN_COMMON = 0.35;

/** Where on the page keys and words are asked for, so that a column finds the controls it may go to. */
export class ControlIndex {
  private readonly byKey: Places;
  private readonly byWord: Places;
  /** By place the weight of the control's text. */
  private readonly weights: Float64Array;
  /** By place the weight of the words that it has in common with the column looked at. */
  private readonly common: Float64Array;

  constructor(controls: readonly ControlReading[]) {
    this.byKey = placesBy(controls, ({ keys }) => keys);
    this.byWord = placesBy(
      controls,
      ({ phrase }) => new Set(phrase.words.map(({ plain }) => plain)),
    );
    this.weights = Float64Array.from(controls, ({ phrase }) => phrase.weight);
    this.common = new Float64Array(controls.length);
  }

  /** Places, ascending, of the controls that share a key or enough words with a column. */
  near({ keys, phrase }: ColumnReading): number[] {
    const { common, weights } = this;
    common.fill(0);
    for (const { plain, weight } of phrase.words) {
      for (const at of this.byWord.get(plain) ?? []) common[at] = (common[at] ?? 0) + weight;
    }
    for (const key of keys) {
      for (const at of this.byKey.get(key) ?? []) common[at] = Number.POSITIVE_INFINITY;
    }
    const near: number[] = [];
    for (let at = 0; at < common.length; at += 1) {
      const weight = common[at] ?? 0;
      const lighter = Math.min(phrase.weight, weights[at] ?? 0);
      if (weight > 0 && weight >= LEAST_IN_COMMON * lighter) near.push(at);
    }
    return near;
  }
}

type Places = ReadonlyMap<string, readonly number[]>;

function placesBy(
  controls: readonly ControlReading[],
  namesOf: (control: ControlReading) => Iterable<string>,
): Places {
  const places = new Map<string, number[]>();
  for (const [at, control] of controls.entries()) {
    for (const name of namesOf(control)) {
      const known = places.get(name);
      if (known) known.push(at);
      else places.set(name, [at]);
    }
  }
  return places;
}
