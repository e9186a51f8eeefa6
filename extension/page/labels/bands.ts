import type { Box } from '../box';
import { remember } from '../remember';

/** Height of a band, in CSS pixels: a few lines of a form. */
const HEIGHT = 100;

/** Things on the page by their height, so that what stands near a control is found at once. */
export class Bands<T> {
  readonly #bands = new Map<number, T[]>();

  constructor(things: readonly T[], boxOf: (thing: T) => Box) {
    for (const thing of things) {
      const { top, bottom } = boxOf(thing);
      for (const band of bandsOf(top, bottom)) {
        remember(this.#bands, band, () => [] as T[]).push(thing);
      }
    }
  }

  /** Everything that reaches into the bands of a box or into the one above it. */
  near({ top, bottom }: Box): Set<T> {
    const bands = [...bandsOf(top - HEIGHT, bottom)];
    return new Set(bands.flatMap((band) => this.#bands.get(band) ?? []));
  }
}

function* bandsOf(top: number, bottom: number): Generator<number> {
  const last = Math.floor(bottom / HEIGHT);
  for (let band = Math.floor(top / HEIGHT); band <= last; band += 1) yield band;
}
