import { ownerFit, placeFit } from './persons/owner-fit';
import type { ColumnReading, ControlReading } from './readings';
import { relatedTo } from './vocabulary/wider';

/** Of the lighter text this share of words at least is in the other, or they ask for different things. */
const LEAST_IN_COMMON = 0.35;
/** Fields of people or places that fit no better may be others'. */
const OTHERS = 0.5;
const SURELY_ITS = 0.9;

/** Where on the page keys and words are asked for, so that a column finds the controls it may go to. */
export class ControlIndex {
  private readonly byKey: Places;
  private readonly byWord: Places;
  /** By place the weight of the control's text. */
  private readonly weights: Float64Array;
  /** By place the weight of the words that it has in common with the column looked at. */
  private readonly common: Float64Array;

  constructor(private readonly controls: readonly ControlReading[]) {
    this.byKey = placesBy(controls, ({ keys }) => keys);
    this.byWord = placesBy(
      controls,
      ({ phrase }) => new Set(phrase.words.map(({ plain }) => plain)),
    );
    this.weights = Float64Array.from(controls, ({ phrase }) => phrase.weight);
    this.common = new Float64Array(controls.length);
  }

  /** Places, ascending, of the controls that share a key or enough words with a column. */
  near(column: ColumnReading): number[] {
    const { keys, phrase } = column;
    const { common, weights } = this;
    common.fill(0);
    for (const { plain, weight } of phrase.words) {
      for (const at of this.byWord.get(plain) ?? []) common[at] = (common[at] ?? 0) + weight;
    }
    for (const key of keys) {
      for (const at of this.byKey.get(key) ?? []) common[at] = Number.POSITIVE_INFINITY;
    }
    for (const at of this.related(column)) common[at] = Number.POSITIVE_INFINITY;
    const near: number[] = [];
    for (let at = 0; at < common.length; at += 1) {
      const weight = common[at] ?? 0;
      const lighter = Math.min(phrase.weight, weights[at] ?? 0);
      if (weight > 0 && weight >= LEAST_IN_COMMON * lighter) near.push(at);
    }
    return near;
  }

  /** The one control, of those that may be its person's, whose field is wider or a case of it. */
  private *related(column: ColumnReading): Generator<number> {
    for (const attribute of column.phrase.attributes) {
      for (const one of relatedTo(attribute)) {
        const places = this.byKey.get(`@${one}`) ?? [];
        const [place, ...others] = places.length === 0 ? [] : this.ofItsPerson(places, column);
        if (place !== undefined && others.length === 0) yield place;
      }
    }
  }

  private ofItsPerson(places: readonly number[], column: ColumnReading): number[] {
    const fitting = places.flatMap((at) => {
      const control = this.controls[at];
      const fit = control ? ownerFit(column.whose, control.whose) * placeFit(column, control) : 0;
      return fit > OTHERS ? [{ at, fit }] : [];
    });
    const its = fitting.filter(({ fit }) => fit >= SURELY_ITS);
    const isSaid = column.whose.owner !== null || column.whose.place !== null;
    return (isSaid && its.length > 0 ? its : fitting).map(({ at }) => at);
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
