import type { Award, Plan, SubjectKind } from '../movement';
import type { Points } from './points';
import { competitionRanks } from './rank';

/** A subject that may be proposed for an award. */
export interface Candidate {
  code: string;
  /** Null while something is not scored: never proposed. */
  total: Points | null;
  /** Null when a condition rules it out: never proposed. */
  className: string | null;
}

export type Occasion = Award['occasions'][number];

/** The occasions of a year: every year's own, and the review of a phase that falls in it. */
export function occasionsOf({ phases }: Pick<Plan, 'phases'>, year: number): Occasion[] {
  const reviews = phases.filter(({ review }) => review.year === year);
  return ['yearly', ...new Set(reviews.map(({ review }) => review.kind))];
}

export interface AwardRules {
  occasion: Occasion;
  kind: SubjectKind;
  /** Classes that may be proposed. */
  classes: readonly string[];
  /** once: who is proposed for a form is not proposed for a later one. each: for every form anew. */
  repeat: 'once' | 'each';
}

/** Who is proposed for one form of award. */
export interface AwardProposal {
  award: Award;
  /** Null: the plan gives no number, so every candidate is proposed. */
  quota: number | null;
  /** Codes, best first. */
  proposed: string[];
  /** Equal at a line: of each of these the council chooses so many. */
  council: Choice[];
}

/** Candidates of one rank, of whom `seats` are to be chosen. */
export interface Choice {
  codes: string[];
  seats: number;
}

/**
 * Proposals for every form of award of an occasion, in the plan's order (highest form first). Ranks
 * are taken whole while they fit into the quota; a rank that does not fit whole goes to the council.
 * With `once`, those of them whom the council does not choose come first for the next form, so that
 * nobody is passed over by someone ranked lower.
 */
export function proposeAwards(
  awards: readonly Award[],
  candidates: readonly Candidate[],
  rules: AwardRules,
): AwardProposal[] {
  const all = ranked(candidates.filter((it) => isEligible(it, rules)));
  let waiting = all;
  return awards
    .filter(({ occasions }) => occasions.includes(rules.occasion))
    .map((award) => {
      const quota = award.quota[rules.kind];
      const { proposed, council, rest } = fill(rules.repeat === 'once' ? waiting : all, quota);
      waiting = rest;
      return { award, quota, proposed, council };
    });
}

const isEligible = ({ total, className }: Candidate, { classes }: AwardRules): boolean =>
  total !== null && className !== null && classes.includes(className);

function ranked(candidates: readonly Candidate[]): Choice[] {
  const ranks = competitionRanks(candidates.map(({ total }) => total));
  const byRank = new Map<number, string[]>();
  for (const [index, { code }] of candidates.entries()) {
    const rank = ranks[index] ?? 0;
    byRank.set(rank, [...(byRank.get(rank) ?? []), code]);
  }
  return [...byRank.entries()]
    .sort(([one], [other]) => one - other)
    .map(([, codes]) => ({ codes, seats: codes.length }));
}

function fill(ranks: readonly Choice[], quota: number | null) {
  let seats = quota ?? Number.POSITIVE_INFINITY;
  const proposed: string[] = [];
  const council: Choice[] = [];
  const rest: Choice[] = [];
  for (const rank of ranks) {
    const isSettled = rank.seats === rank.codes.length;
    if (isSettled && rank.seats <= seats) proposed.push(...rank.codes);
    else if (seats > 0) {
      council.push({ codes: rank.codes, seats: Math.min(seats, rank.seats) });
      if (rank.seats > seats) rest.push({ codes: rank.codes, seats: rank.seats - seats });
    } else rest.push(rank);
    seats = Math.max(0, seats - rank.seats);
  }
  return { proposed, council, rest };
}
