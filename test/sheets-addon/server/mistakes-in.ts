import { expect } from 'vitest';
import type { ScoreBook } from '../../../sheets-addon/layout/score-book/types';
import { mendingOf } from '../../../sheets-addon/server/score-book/saving';
import {
  type Changed,
  changedBy,
  type Filled,
  filledWith,
  type Mistake,
  namesIn,
  openedIn,
  refresh,
  type Spreadsheet,
  shownByCode,
} from './changed-book';

/** Mistakes made in copies of one workbook, which is filled in by `enter` and built once. */
export function mistakesIn(book: ScoreBook, enter: (changed: Changed) => Promise<void>) {
  let filled: Promise<Filled> | undefined;
  const filledBook = (): Promise<Filled> => {
    filled ??= filledWith(book, enter);
    return filled;
  };
  const after = async (mistake: Mistake): Promise<Spreadsheet> =>
    changedBy(mistake, await filledBook());
  return {
    after,
    /** «Cập nhật kết quả» leaves a workbook like one built anew with the same entries. */
    async areHealed(mistake: Mistake): Promise<void> {
      const store = await after(mistake);
      await refresh(store, book);
      expect(await namesIn(store)).toEqual([]);
      expect(mendingOf(await openedIn(store))).toEqual({ requests: [], changes: [] });
      expect(await shownByCode(store)).toEqual((await filledBook()).shown);
    },
    /** What no command can know is named after it too. */
    async stayNamed(mistake: Mistake, names: readonly string[]): Promise<void> {
      const store = await after(mistake);
      await refresh(store, book);
      expect(await namesIn(store)).toEqual(expect.arrayContaining([...names]));
    },
  };
}
