import { describe, expect, it } from 'vitest';
import {
  matrixColumn,
  SCORE_COLUMN,
  SCORE_ROW,
} from '../../../sheets-addon/layout/score-book/codes';
import { mendingOf } from '../../../sheets-addon/server/score-book/saving';
import { criterion, planWith, points } from '../../shared/scoring/plans';
import { bookWith, subject } from '../layout/score-book/books';
import {
  ask,
  both,
  changedBy,
  type Filled,
  filledWith,
  type Mistake,
  namesIn,
  openedIn,
  pasted,
  refresh,
  type Spreadsheet,
} from './changed-book';

const plan = planWith([criterion('1', points(60)), criterion('2', points(40))]);
const [C1, C2] = ['THU.TT.1', 'THU.TT.2'] as const;
const subjects = [subject('T1'), subject('T2')];
const book = bookWith({ plan, subjects, layout: 'matrix' });
const SHEET = 'Bảng chấm chung';
const { self, verified, reason } = SCORE_COLUMN;
const [REASON_1, REASON_2] = [C1, C2].map((code) => matrixColumn(code, reason)) as [string, string];
const WHY = 'Sổ ghi thiếu 10 tiết';

let once: Promise<Filled> | null = null;
/** As people filled it in; made once. */
const filled = (): Promise<Filled> => {
  once ??= filledWith(book, async ({ paste }) => {
    for (const [row, column, value] of [
      ['T1', matrixColumn(C1, self), 50],
      ['T1', matrixColumn(C1, verified), 40],
      ['T1', matrixColumn(C2, self), 30],
      ['T2', matrixColumn(C1, self), 60],
    ] as const) {
      await paste(SHEET, [row, column], [[value]]);
    }
  });
  return once;
};

/** As the matrix was laid out once: one column of reasons for all criteria. */
const asOnce: Mistake = both(
  pasted(SHEET, ['T1', REASON_1], [[WHY]]),
  pasted(SHEET, [SCORE_ROW.header, REASON_1], [['Lý do chung']]),
  pasted(SHEET, ['', REASON_1], [[reason]]),
  ask((it) => ({
    deleteDimension: { range: it.line(SHEET, 'COLUMNS', it.at(SHEET, '', REASON_2).column) },
  })),
);

const reasonsIn = async (store: Spreadsheet): Promise<string[][]> =>
  (await openedIn(store)).read.scores.map(({ entries }) =>
    entries.map(({ entry }) => entry.reason),
  );

describe('a matrix with one column of reasons for all criteria', () => {
  it('has the reason of a subject read for each of her criteria', async () => {
    const store = await changedBy(asOnce, await filled());
    expect(await reasonsIn(store)).toEqual([
      [WHY, WHY],
      ['', ''],
    ]);
    expect(await namesIn(store)).not.toContain('difference-without-reason');
  });

  it('is given the columns of today, shown as a difference, with those reasons in them', async () => {
    const store = await changedBy(asOnce, await filled());
    const { changes } = mendingOf(await openedIn(store));
    const added = changes.filter(({ kind }) => kind === 'column-added').map(({ code }) => code);
    expect(added).toEqual([REASON_1, REASON_2]);
    await refresh(store, book);
    expect(await reasonsIn(store)).toEqual([
      [WHY, WHY],
      ['', ''],
    ]);
    const { requests } = mendingOf(await openedIn(store));
    expect(requests).toEqual([]);
  });

  it('has a reason that stands in no column of today named', async () => {
    const store = await changedBy(asOnce, await filled());
    await refresh(store, book);
    expect(await namesIn(store)).not.toContain('reason-left');
    const changed = both(
      pasted(SHEET, ['T1', REASON_1], [['Lý do khác']]),
      pasted(SHEET, ['T1', REASON_2], [['']]),
    );
    const rewritten = await changedBy(changed, { ...(await filled()), book: await store.stored() });
    expect(await namesIn(rewritten)).toContain('reason-left');
  });
});
