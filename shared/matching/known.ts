import type { Candidate } from './candidates';
import type { Pairs } from './pairs';

/** Pairs that hold before names are compared: control ids by column id. */
export type Known = ReadonlyMap<string, string>;

const CANDIDATE: Candidate = {
  score: 1,
  evidence: { by: 'order' },
  fit: { accepted: 0, yearless: 0, total: 0, factor: 1 },
  isDoubtfulOwner: false,
};

/** Leaves to what is known nothing but itself; the rest finds its neighbours there. */
export function hold(pairs: Pairs, known: Known): Pairs {
  const placeOf = new Map(pairs.controls.map(({ control }, place) => [control.id, place]));
  const held = pairs.columns.map(({ column }) => placeOf.get(known.get(column.id) ?? '') ?? null);
  const taken = new Set(held);
  const rows = pairs.rows.map((row, number) => {
    const place = held[number] ?? null;
    if (place !== null) return new Map([[place, CANDIDATE]]);
    return new Map([...row].filter(([other]) => !taken.has(other)));
  });
  return { ...pairs, rows };
}
