import type { Neighbours } from '../decide';
import { later } from '../later';
import type { Pairs } from '../pairs';
import type { Clue } from '../weights';
import { BoundByWords } from './bound-by-words';
import { Closest } from './closest';
import { type KeptOrder, keptOrder } from './kept-order';
import { LikeSiblings } from './like-siblings';
import { mainForm } from './main-form';
import { namesInTurn } from './names-in-turn';
import { solePlaces } from './sole-places';
import { type SortsLeft, sortsLeft } from './sorts-left';
import { openInGap, openInTable, toWrite } from './still-open';
import { inTableOrder } from './table-order';
import { headingsAlone, wordsAlone } from './words-alone';
import { placesWithWords } from './words-of-labels';

/** The nearest certain columns of the table around a column, and the places of their controls. */
interface Neighbourhood {
  /** Number of the column in the table's order. */
  at: number;
  /** The same of the certain column before it and after it, -1 and the number of columns at the ends. */
  before: number;
  after: number;
  /** Places on the page of their controls, -1 and the number of controls at the ends. */
  from: number;
  to: number;
}

interface Sides extends Neighbourhood {
  /** Free controls between these places, ascending. */
  free: readonly number[];
  /** Open columns with something to write between these columns. */
  open: number;
  /** What is left of the sorts between them. */
  ofSorts: () => SortsLeft;
}

/** Controls this far past a certain neighbour are still looked at, and this many inside. */
const PAST = 3;
const INSIDE = 8;

/**
 * Where columns and controls stand among the pairs that are certain (by row their place). Columns
 * without a position are in no order; of several forms only the main one is looked at.
 */
export class Places {
  /** Rows of the columns that have a position, in its order; and the way back. */
  private readonly rows: readonly number[];
  private readonly numbers: ReadonlyMap<number, number>;
  private readonly taken: ReadonlySet<number>;
  private readonly form: string | undefined;
  private readonly ofSorts: SortsLeft;
  private readonly ofNames: ReadonlyMap<number, number>;
  private readonly ofWords: ReadonlyMap<number, number>;
  private readonly ofHeadings: ReadonlyMap<number, number>;
  private readonly closest: Closest;
  private readonly siblings: LikeSiblings;
  private readonly order: KeptOrder;
  /** Open columns that have something to write. */
  private readonly open: number;
  /** By open row the one free control whose label has all the words of its header. */
  private readonly onlyWithWords: ReadonlyMap<number, number>;
  private readonly bound: BoundByWords;
  /** By row, as it was when `near` or `clues` first asked. */
  private readonly sides = new Map<number, Sides | null>();

  constructor(
    private readonly pairs: Pairs,
    private readonly certain: ReadonlyMap<number, number>,
  ) {
    this.rows = inTableOrder(pairs.columns.keys(), pairs.columns);
    this.numbers = new Map(this.rows.map((row, number) => [row, number]));
    this.order = keptOrder(this.rows.flatMap((row) => certain.get(row) ?? []));
    this.taken = new Set(certain.values());
    this.form = mainForm(pairs, certain);
    const open = [...pairs.columns.keys()].filter((row) => !certain.has(row));
    this.ofNames = namesInTurn(pairs, open, (place) => this.isFree(place));
    this.open = toWrite(pairs, open);
    const free = [...pairs.controls.keys()].filter((place) => this.isFree(place));
    this.ofSorts = sortsLeft(pairs, open, free);
    this.ofWords = wordsAlone(pairs, open, free);
    this.ofHeadings = headingsAlone(pairs, open, free);
    this.closest = new Closest(pairs, open, free);
    this.bound = new BoundByWords(pairs, (row, place) => !certain.has(row) && this.isFree(place));
    this.siblings = new LikeSiblings(pairs, certain, this.numbers);
    // "Ngày" and "Ngày họp", when no other open column has all its words in that label.
    const withWords = placesWithWords(pairs);
    this.onlyWithWords = solePlaces(
      open.map((row) => [row, (withWords[row] ?? []).filter((place) => this.isFree(place))]),
    );
  }

  /** Free controls that may go with a column: those it has words in common with, the closest, and those near. */
  near(row: number): number[] {
    const found = new Set(this.pairs.rows[row]?.keys() ?? []);
    const closest = this.closest.placeFor(row);
    if (closest !== undefined) found.add(closest);
    const sides = this.sidesOf(row);
    for (let step = -PAST; sides && step <= INSIDE; step += 1) {
      found.add(sides.from + step);
      found.add(sides.to - step);
    }
    return [...found].filter((at) => this.isFree(at)).sort((a, b) => a - b);
  }

  /** What the place of a control says about its being a column's. */
  clues(row: number, place: number): Clue[] {
    const clues = this.cluesOfOrder(row, place);
    if (this.ofSorts.only.get(row) === place) {
      const isTick = this.pairs.columns[row]?.isTicked;
      clues.push(isTick ? 'lastTick' : 'lastOfSort');
    }
    if (this.ofSorts.inTurn.get(row) === place) clues.push('turnOfSort');
    if (this.ofNames.get(row) === place) clues.push('turnOfName');
    if (this.ofWords.get(row) === place) clues.push('wordAlone');
    if (this.ofHeadings.get(row) === place) clues.push('headingAlone');
    const close = this.closest.clue(row, place);
    // Of labels of one name it is their turn that tells which is meant.
    const isInTurn = this.ofNames.get(row) === place;
    if (close && !(isInTurn && close !== 'closestBothWays')) clues.push(close);
    const number = this.numbers.get(row);
    if (number !== undefined && this.siblings.standsAlike(number, place))
      clues.push('likeSiblings');
    if (this.pairs.layout === 'grid') clues.push('inGrid');
    if (this.onlyWithWords.get(row) === place) clues.push('onlyWithWords');
    if (this.bound.isWordedElsewhere(row, place)) clues.push('wordedElsewhere');
    clues.push(openInTable(this.open));
    return clues;
  }

  private isFree(place: number): boolean {
    const reading = this.pairs.controls[place];
    return reading !== undefined && !this.taken.has(place) && reading.control.form === this.form;
  }

  private cluesOfOrder(row: number, place: number): Clue[] {
    const sides = this.sidesOf(row);
    if (!sides) return ['noOrder'];
    const { at, before, after, from, to, free } = sides;
    const clues: Clue[] = [];
    const followsOn = before === at - 1 && before >= 0 && place === from + 1;
    const leadsOn = after === at + 1 && after < this.rows.length && place === to - 1;
    if (isBetween(sides, place)) {
      if (this.order === 'kept') clues.push('inKeptOrder');
      if (this.order === 'loose') clues.push('inLooseOrder');
      clues.push(before >= 0 && after < this.rows.length ? 'inGap' : 'atEdge');
      if (free.length === after - before - 1) {
        const isSame = free[at - before - 1] === place;
        clues.push(isSame ? 'sameIndex' : 'otherIndex');
        const isInside = before >= 0 && after < this.rows.length;
        if (
          isSame &&
          isInside &&
          this.pairs.layout === 'grid' &&
          !this.bound.isLikelierElsewhere(row, place)
        ) {
          clues.push('sameIndexInGrid');
        }
      }
      clues.push(openInGap(sides.open));
      if (sides.ofSorts().only.get(row) === place) clues.push('lastOfSortInGap');
      if (followsOn) clues.push('followsOn');
      if (leadsOn) clues.push('leadsOn');
      return clues;
    }
    if (this.order === 'kept') clues.push('outOfKeptOrder');
    if (this.order === 'loose') clues.push('outOfLooseOrder');
    const off = Math.min(Math.abs(place - from), Math.abs(place - to));
    clues.push(off <= 1 ? 'off1' : off <= PAST ? 'off3' : 'far');
    if (followsOn) clues.push('followsOnAlone');
    if (leadsOn) clues.push('leadsOnAlone');
    return clues;
  }

  /**
   * The columns, certain by now, that both stand between; null when they stand between none. What
   * has become certain since this was made counts here, though not in `near` and `clues`.
   */
  neighbours(row: number, place: number): Neighbours | null {
    const around = this.neighbourhood(row);
    if (!around || !isBetween(around, place)) return null;
    const columnAt = (number: number) => this.pairs.columns[this.rows[number] ?? -1] ?? null;
    return { before: columnAt(around.before), after: columnAt(around.after) };
  }

  /** Null for a column in no order, or when nothing in the order is certain. */
  private sidesOf(row: number): Sides | null {
    const known = this.sides.get(row);
    if (known !== undefined) return known;
    const around = this.neighbourhood(row);
    const sides = around && this.between(around);
    this.sides.set(row, sides);
    return sides;
  }

  private neighbourhood(row: number): Neighbourhood | null {
    const at = this.numbers.get(row);
    if (at === undefined) return null;
    const isCertain = (number: number) => this.certain.has(this.rows[number] ?? -1);
    let before = at - 1;
    while (before >= 0 && !isCertain(before)) before -= 1;
    let after = at + 1;
    while (after < this.rows.length && !isCertain(after)) after += 1;
    if (before < 0 && after === this.rows.length) return null;
    const placeOf = (number: number) => this.certain.get(this.rows[number] ?? -1);
    const from = placeOf(before) ?? -1;
    const to = placeOf(after) ?? this.pairs.controls.length;
    return { at, before, after, from, to };
  }

  private between(around: Neighbourhood): Sides {
    const rows = this.rows.slice(around.before + 1, around.after);
    const free = this.freeBetween(around.from, around.to);
    const ofSorts = later(() => sortsLeft(this.pairs, rows, free));
    return { ...around, free, open: toWrite(this.pairs, rows), ofSorts };
  }

  private freeBetween(from: number, to: number): number[] {
    const free: number[] = [];
    for (let at = from + 1; at < to; at += 1) if (!this.taken.has(at)) free.push(at);
    return free;
  }
}

function isBetween({ from, to }: Neighbourhood, place: number): boolean {
  return from < place && place < to;
}
