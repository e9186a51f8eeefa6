import { expect, it } from 'vitest';
import * as z from 'zod';
import file from '../../../shared/matching/weights.json';

const count = z.int().min(0);
const fileSchema = z.strictObject({
  weights: z.record(z.string(), z.number().min(0).max(1.1)),
  /** Shares of the logarithm of odds. */
  clues: z.record(z.string(), z.number().min(-5).max(5)),
  figures: z.strictObject({
    pages: count,
    right: count,
    wrong: count,
    wanted: count,
    gridColumnsRight: count,
    gridColumnsWrong: z.literal(0),
    gridColumns: count,
    strays: count,
    straysByOrder: count,
  }),
});

it('keeps the weights of the matcher with the figures they reach', () => {
  expect(fileSchema.safeParse(file).error?.issues ?? []).toEqual([]);
});

it('is right in 99.5 % of what it is certain of', () => {
  const { right, wrong } = file.figures;
  expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.995);
});

it('offers less than it is certain of', () => {
  expect(file.weights.offered).toBeLessThan(file.weights.certain);
});
