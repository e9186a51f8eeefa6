import { beforeAll, expect, test } from 'vitest';
import { scoreBookWanted } from '../../../../sheets-addon/layout/score-book';
import { ROLE, SCORE_ROW } from '../../../../sheets-addon/layout/score-book/codes';
import { reconcile } from '../../../../sheets-addon/layout/wanted';
import { startEngine } from '../../../stand-ins/google-workspace/formulas/univer-engine';
import { expectedScores } from '../../expected-scores';
import { type RandomBook, randomBook } from '../../random-book';
import { bookForTest } from '../book';
import { PlacedCodes } from './placed-codes';

beforeAll(() => void startEngine(), 60_000);

/** The workbook built, filled in and computed. */
async function computed({ book, entered, evidence }: RandomBook): Promise<PlacedCodes> {
  const there = await bookForTest();
  await there.write(reconcile(await there.read(), scoreBookWanted(book)).requests);
  const built = new PlacedCodes(await there.read());
  const evidenceSheet = ROLE.evidence(book);
  const first = built.firstRow(evidenceSheet, SCORE_ROW.header);
  await there.write([
    ...entered.map(({ sheet, row, column, value }) => built.enter(sheet, row, column, value)),
    ...evidence.flatMap((line, index) =>
      Object.entries(line).map(([column, value]) =>
        built.enter(evidenceSheet, first + index, column, value),
      ),
    ),
  ]);
  return new PlacedCodes(await there.read());
}

const LAYOUTS = ['sheet-each', 'matrix'] as const;
const RUNS = Array.from({ length: 12 }, (_, index) => ({
  seed: index + 1,
  layout: LAYOUTS[index % 2] ?? 'matrix',
}));

test.each(RUNS)('$layout, seed $seed: every formula says what scoring says', async (run) => {
  const random = randomBook(run.seed, run.layout);
  const codes = await computed(random);
  const expected = expectedScores(random);
  const shown = expected.map((cell) => ({
    ...cell,
    value: codes.value(cell.sheet, cell.row, cell.column),
  }));
  expect(shown).toEqual(expected);
});
