import { done, failed, type Outcome } from '../../../shared/outcome';
import { type Book, codeLinesAfter, codeRanges, movedSheets, type Request } from '../../layout';
import { isAskedToStop, noteProgress } from './run-notes';
import { readBook, writeBook, writeBookSeeing } from './workbook';

/** A command on the open workbook reads, works out what to write, and writes: the sidebar says which. */
const STEPS = 3;

/** The first step. */
export function readAsStep(): Outcome<Book> {
  noteProgress({ done: 0, total: STEPS });
  const there = readBook();
  noteProgress({ done: 1, total: STEPS });
  return isAskedToStop() ? failed({ code: 'addon.stopped' }) : there;
}

/**
 * The last step; nothing is written when the person has asked to stop by now. The API knows no write
 * on condition: requests go to cells as they stood when `there` was read. Entries typed since then
 * stay, for their cells are not written; where lines were moved since, the sheets are named.
 */
export function writeAsStep(requests: readonly Request[], there: Book): Outcome<null> {
  if (isAskedToStop()) return failed({ code: 'addon.stopped' });
  noteProgress({ done: 2, total: STEPS });
  const lines = codeLinesAfter(there, requests);
  if (lines.length === 0) return writeBook(requests);
  const after = writeBookSeeing(requests, lines.flatMap(codeRanges));
  if (!after.ok) return after;
  const moved = movedSheets(lines, after.value);
  if (moved.length === 0) return done(null);
  const sheets = moved.map((title) => `«${title}»`).join(', ');
  return failed({ code: 'addon.book.moved', params: { sheets } });
}
