import tuned from './weights.json';

/**
 * What each kind of evidence counts for, 0–1, found by `npx tsx test/tools/tune-weights.ts` on the
 * tuned pages; the file also holds the figures reached with them.
 */
export const WEIGHTS = tuned.weights;

export type WeightName = keyof typeof WEIGHTS;
