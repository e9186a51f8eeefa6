import { grouped } from '../grouped';
import type { Pairs } from '../pairs';

/** Fewer controls of the name show no habit. */
const LEAST_SIBLINGS = 2;

/**
 * Whether an open column stands to the columns around it as those of the control's siblings stand
 * to theirs: where a grid asks "Đạt" and "Số" for each month and the table has both the other way
 * round, it has so for the last month too. Siblings are certain controls of one name.
 */
export class LikeSiblings {
  private readonly siblings: ReadonlyMap<string, readonly number[]>;
  /** By place the number of its column in the table's order. */
  private readonly numbers: ReadonlyMap<number, number>;
  private readonly names: readonly string[];

  constructor(
    { controls }: Pairs,
    certain: ReadonlyMap<number, number>,
    numberOf: ReadonlyMap<number, number>,
  ) {
    this.names = controls.map(({ phrase }) => phrase.key.replace(/\d+/g, '').trim());
    this.numbers = new Map(
      [...certain].flatMap(([row, place]) => {
        const number = numberOf.get(row);
        return number === undefined ? [] : [[place, number] as const];
      }),
    );
    this.siblings = grouped(
      [...this.numbers.keys()].map((place) => [this.names[place] ?? '', place] as const),
    );
  }

  /** `number` is the column's in the table's order. */
  standsAlike(number: number, place: number): boolean {
    const name = this.names[place] ?? '';
    const siblings = name === '' ? [] : (this.siblings.get(name) ?? []);
    if (siblings.length < LEAST_SIBLINGS) return false;
    return [-1, 1].some((side) => {
      const beside = this.names[place + side];
      const at = this.numbers.get(place + side);
      if (at === undefined) return false;
      const steps = siblings.flatMap((one) => {
        const other = this.names[one + side] === beside ? this.numbers.get(one + side) : undefined;
        const own = this.numbers.get(one);
        return other === undefined || own === undefined ? [] : [own - other];
      });
      return steps.length >= LEAST_SIBLINGS && steps.every((step) => step === number - at);
    });
  }
}
