import type { WordKey, WordParams } from './words/say';

/** Where a problem stands. Every part that is known is filled in; `cell` is in A1 form ("C7"). */
export interface Place {
  file?: string;
  sheet?: string;
  cell?: string;
  field?: string;
}

/**
 * What went wrong, as data: `code` names the sentence in the catalogue that says what happened and
 * what to do next; `params` fills its blanks.
 */
export interface Problem {
  code: WordKey;
  params?: WordParams;
  place?: Place;
}

/** A value, or the problem that kept us from having it. Nothing in `shared` throws for bad input. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const failed = (problem: Problem): { ok: false; problem: Problem } => ({
  ok: false,
  problem,
});
