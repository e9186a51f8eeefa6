import { beforeAll, describe, expect, test } from 'vitest';
import { startEngine } from '../../../stand-ins/google-workspace/formulas/univer-engine';
import { expectedSummary } from '../../expected-summary';
import { randomBook } from '../../random-book';
import { filledBook } from './filled-book';

beforeAll(() => void startEngine(), 60_000);

const SEEDS = [21, 22, 23];
const LAYOUTS = ['sheet-each', 'matrix'] as const;

describe.each(LAYOUTS)('%s', (layout) => {
  test.each(SEEDS)('random workbook %i: «Tổng hợp» says what scoring says', async (seed) => {
    const random = randomBook(seed, layout);
    const codes = await filledBook(random);
    const expected = expectedSummary(random);
    const shown = expected.map((cell) => ({
      ...cell,
      value: codes.value(cell.sheet, cell.row, cell.column),
    }));
    expect(shown).toEqual(expected);
  });
});
