import { scoreBookWanted } from '../../../../sheets-addon/layout/score-book';
import { ROLE, SCORE_ROW } from '../../../../sheets-addon/layout/score-book/codes';
import { reconcile } from '../../../../sheets-addon/layout/wanted';
import type { RandomBook } from '../../random-book';
import { bookForTest } from '../book';
import { PlacedCodes } from './placed-codes';

/** The workbook built, filled in and computed. */
export async function filledBook({ book, entered, evidence }: RandomBook): Promise<PlacedCodes> {
  const there = await bookForTest();
  await there.write(reconcile(await there.read(), scoreBookWanted(book)).requests);
  const built = new PlacedCodes(await there.readEntered());
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
