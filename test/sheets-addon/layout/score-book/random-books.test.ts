import { beforeAll, expect, test } from 'vitest';
import { startEngine } from '../../../stand-ins/google-workspace/formulas/univer-engine';
import { expectedScores } from '../../expected-scores';
import { randomBook } from '../../random-book';
import { filledBook } from './filled-book';

beforeAll(() => void startEngine(), 60_000);

const LAYOUTS = ['sheet-each', 'matrix'] as const;
const RUNS = Array.from({ length: 8 }, (_, index) => ({
  seed: index + 1,
  layout: LAYOUTS[index % 2] ?? 'matrix',
}));

test.each(RUNS)('$layout, seed $seed: every formula says what scoring says', async (run) => {
  const random = randomBook(run.seed, run.layout);
  const codes = await filledBook(random);
  const expected = expectedScores(random);
  const shown = expected.map((cell) => ({
    ...cell,
    value: codes.value(cell.sheet, cell.row, cell.column),
  }));
  expect(shown).toEqual(expected);
});
