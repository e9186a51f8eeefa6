import { type Decision, isCertain } from '../decide';
import type { Fit } from '../fit';
import type { Pairs } from '../pairs';
import { oddsOf, WEIGHTS } from '../weights';
import { cluesOf, type PairClues } from './clues';
import { type Claim, winners } from './contest';
import { Places } from './places';
import { hasSomethingToWrite } from './still-open';

/**
 * Settles what words alone leave open: all that names, values and the place in table and form say
 * about a column and a control, weighed against what it says about every other pair of either. What
 * is sure is certain, and stands as a neighbour of the rest; what is likely is proposed. Takes what
 * words have decided and leaves every certain match as it is.
 */
export function completeByClues(
  pairs: Pairs,
  decisions: readonly (Decision | null)[],
): (Decision | null)[] {
  const settled = new Settled(pairs, decisions);
  if (!settled.hasOrder()) return settled.decisions;
  for (let round = 0; round < MOST_ROUNDS && settled.makeCertain(); round += 1);
  settled.propose();
  return settled.decisions;
}

const hasValues = (fit?: Fit): boolean => fit !== undefined && fit.accepted + fit.yearless > 0;

const MOST_ROUNDS = 6;
/**
 * What is surer than this goes first: what is only just sure is often said better, or denied, by the
 * neighbours that become certain before it.
 */
const CLEAR = 0.9;
/** Fewer certain matches show no order of table and form, unless the table has more columns than this. */
const LEAST_CERTAIN = 2;
const FEW_COLUMNS = 4;

interface Weighed {
  places: Places;
  claims: readonly Claim[];
}

class Settled {
  readonly decisions: (Decision | null)[];
  /** By row the place of its control. */
  private readonly certain = new Map<number, number>();
  /** What names and values say about pairs, by row and place; it stays the same from round to round. */
  private readonly known: Map<number, PairClues | null>[];
  /** Absent when something has become certain since. */
  private asWeighed: Weighed | null = null;

  constructor(
    private readonly pairs: Pairs,
    decisions: readonly (Decision | null)[],
  ) {
    this.decisions = [...decisions];
    this.known = decisions.map(() => new Map());
    for (const [row, one] of decisions.entries()) {
      if (one && isCertain(one)) this.certain.set(row, pairs.controls.indexOf(one.control));
    }
  }

  hasOrder(): boolean {
    return this.certain.size >= LEAST_CERTAIN || this.pairs.columns.length > FEW_COLUMNS;
  }

  /**
   * Makes certain what is clear by now, or, when nothing is, what is sure, if it has values that show
   * it, or none to write in a table that has others; false when nothing is.
   */
  makeCertain(): boolean {
    const { places, claims } = this.weighed();
    const all = winners(claims, WEIGHTS.sure).filter(
      ({ row, place }) => this.isEmptyAmongOthers(row) || hasValues(this.cluesAt(row, place)?.fit),
    );
    const clear = all.filter(({ share }) => share >= CLEAR);
    const sure = clear.length > 0 ? clear : all;
    for (const { row, place, share } of sure) {
      const score = Math.max(share, WEIGHTS.certain);
      const decision = this.decisionFor({ row, place }, score, places);
      if (!decision) continue;
      const holder = this.decisions.findIndex((one) => one?.control === decision.control);
      if (holder >= 0) this.decisions[holder] = null;
      this.decisions[row] = decision;
      this.certain.set(row, place);
    }
    if (sure.length > 0) this.asWeighed = null;
    return sure.length > 0;
  }

  /** A column without values in a table that has some: there is nothing of it to write wrong. */
  private isEmptyAmongOthers(row: number): boolean {
    const { columns } = this.pairs;
    return !hasSomethingToWrite(columns[row]) && columns.some(hasSomethingToWrite);
  }

  /** Proposes what is likely to columns and controls that nothing has been decided about. */
  propose() {
    const { places, claims } = this.weighed();
    const held = new Set(this.decisions.map((one) => one?.control));
    const open = claims.filter(
      ({ row, place }) => this.decisions[row] === null && !held.has(this.pairs.controls[place]),
    );
    for (const { row, place } of winners(open, WEIGHTS.likely)) {
      this.decisions[row] = this.decisionFor({ row, place }, WEIGHTS.offered, places);
    }
  }

  /** All that is claimed beside what is certain by now. */
  private weighed(): Weighed {
    if (this.asWeighed) return this.asWeighed;
    const places = new Places(this.pairs, this.certain);
    this.asWeighed = { places, claims: this.claims(places) };
    return this.asWeighed;
  }

  private claims(places: Places): Claim[] {
    const open = [...this.decisions.keys()].filter((row) => !this.certain.has(row));
    return open.flatMap((row) =>
      places.near(row).flatMap((place): Claim[] => {
        const found = this.cluesAt(row, place);
        if (!found) return [];
        return [{ row, place, odds: oddsOf(found.clues, places.clues(row, place)) }];
      }),
    );
  }

  private cluesAt(row: number, place: number): PairClues | null {
    const known = this.known[row]?.get(place);
    if (known !== undefined) return known;
    const column = this.pairs.columns[row];
    const control = this.pairs.controls[place];
    const candidate = this.pairs.rows[row]?.get(place);
    const found = column && control ? cluesOf(column, control, candidate) : null;
    this.known[row]?.set(place, found);
    return found;
  }

  private decisionFor(
    { row, place }: Pick<Claim, 'row' | 'place'>,
    score: number,
    places: Places,
  ): Decision | null {
    const column = this.pairs.columns[row];
    const control = this.pairs.controls[place];
    const found = this.cluesAt(row, place);
    if (!column || !control || !found) return null;
    const evidence = this.pairs.rows[row]?.get(place)?.evidence ?? { by: 'order' };
    const candidate = { score, evidence, fit: found.fit, isDoubtfulOwner: false };
    const order = places.neighbours(row, place);
    const decision = { column, control, candidate, rivalControl: null, rivalColumn: null };
    return order ? { ...decision, order } : decision;
  }
}
