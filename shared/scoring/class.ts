import type { Criterion, Plan } from '../movement';
import { type Points, pointsOf } from './points';
import { competitionRanks } from './rank';

type Classes = Plan['classes'];

/** The class that `total` reaches: the first step, highest first, whose lower limit it meets. */
export function classOf(total: Points, classes: Pick<Classes, 'steps'>): string | null {
  return highestFirst(classes).find((step) => total >= pointsOf(step.from))?.title ?? null;
}

/**
 * The class of `total` that the failed conditions leave: none when one of them rules out, else no
 * higher than the lowest class that any of them still allows.
 */
export function classAllowed(
  total: Points,
  classes: Classes,
  failed: readonly Criterion[],
): string | null {
  const titles = highestFirst(classes).map(({ title }) => title);
  const reached = classOf(total, classes);
  if (reached === null) return null;
  let place = titles.indexOf(reached);
  for (const { scoring } of failed) {
    if (scoring.kind !== 'condition') continue;
    if (scoring.highestClass === null) return null;
    place = Math.max(place, titles.indexOf(scoring.highestClass));
  }
  return titles[place] ?? null;
}

/** A class after the quota; `council`: tied at the line, the council decides who stays above it. */
export interface QuotaClass {
  className: string | null;
  decidedBy: 'points' | 'quota' | 'council';
}

/**
 * Classes of the subjects of one kind under the quota of the highest class: at most `topPercent` of
 * all of them, rounded down. Whole ranks are taken while they fit; a rank that does not fit whole is
 * the council's to decide (it keeps the highest class here, marked); those below get the next class.
 */
export function underQuota(
  subjects: readonly { total: Points; className: string | null }[],
  classes: Classes,
): QuotaClass[] {
  const [top, second] = highestFirst(classes).map(({ title }) => title);
  const own = subjects.map(({ className }): QuotaClass => ({ className, decidedBy: 'points' }));
  if (classes.topPercent === null) return own;
  const seats = topSeats(subjects.length, classes.topPercent);
  const ranks = competitionRanks(
    subjects.map(({ total, className }) => (className === top ? total : null)),
  );
  return own.map((it, index) => {
    const rank = ranks[index] ?? null;
    if (rank === null) return it;
    const level = ranks.filter((other) => other === rank).length;
    if (rank - 1 + level <= seats) return it;
    if (rank - 1 < seats) return { className: it.className, decidedBy: 'council' };
    return { className: second ?? null, decidedBy: 'quota' };
  });
}

/** How many of so many subjects may have the highest class. */
export const topSeats = (subjects: number, topPercent: number): number =>
  Math.floor((subjects * topPercent) / 100);

/** The steps of the classes, highest first, however the plan lists them. */
export const highestFirst = (classes: Pick<Classes, 'steps'>) =>
  [...classes.steps].sort((a, b) => b.from - a.from);
