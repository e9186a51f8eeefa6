import { expect, it } from 'vitest';
import * as z from 'zod';
import file from '../../../shared/matching/weights.json';

const count = z.int().min(0);
const fileSchema = z.strictObject({
  weights: z.record(z.string(), z.number().min(0).max(1.1)),
  figures: z.strictObject({
    pages: count,
    right: count,
    wrong: z.literal(0),
    wanted: count,
    gridColumnsRight: count,
    gridColumnsWrong: z.literal(0),
    gridColumns: count,
    strays: count,
  }),
});

it('keeps the weights of the matcher with figures that have nothing wrong in them', () => {
  expect(fileSchema.safeParse(file).error?.issues ?? []).toEqual([]);
});

it('offers less than it is certain of', () => {
  expect(file.weights.offered).toBeLessThan(file.weights.certain);
});
