import tuned from './weights.json';

/**
 * What each kind of evidence counts for, 0–1, found by `npx tsx test/tools/tune-weights.ts` on the
 * tuned pages; the file also holds the figures reached with them.
 */
export const WEIGHTS = tuned.weights;

export type WeightName = keyof typeof WEIGHTS;

/** What speaks for or against a pair that words alone leave open. */
export type Clue = Exclude<keyof typeof tuned.clues, 'any'>;

/**
 * The odds that a column and a control with these clues, of the pair and of its places, are one
 * thing: each clue adds its share to their logarithm, and any pair has the share of `any`. The
 * shares come from the regression of `test/tools/fit-clues.ts`, on pages read with half of the
 * vocabulary's names left out.
 */
export function oddsOf(ofPair: readonly Clue[], ofPlaces: readonly Clue[]): number {
  let sum = tuned.clues.any;
  for (const clue of heard(ofPair, ofPlaces)) sum += tuned.clues[clue];
  return Math.exp(sum);
}

/**
 * The clues of a pair and of its places that count together: of labels of one name their turn tells
 * which is meant, whatever is written over them.
 */
export function heard(ofPair: readonly Clue[], ofPlaces: readonly Clue[]): Clue[] {
  const isInTurn = ofPlaces.includes('turnOfName');
  const left = isInTurn ? ofPair.filter((clue) => clue !== 'headingNone') : ofPair;
  return [...left, ...ofPlaces];
}
