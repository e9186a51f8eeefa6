import { failed, type Outcome } from '../../../shared/outcome';
import type { Book, Request } from '../../layout';
import { isAskedToStop, noteProgress } from './run-notes';
import { readBook, writeBook } from './workbook';

/** A command on the open workbook reads, works out what to write, and writes: the sidebar says which. */
const STEPS = 3;

/** The first step. */
export function readAsStep(): Outcome<Book> {
  noteProgress({ done: 0, total: STEPS });
  const there = readBook();
  noteProgress({ done: 1, total: STEPS });
  return isAskedToStop() ? failed({ code: 'addon.stopped' }) : there;
}

/** The last step; nothing is written when the person has asked to stop by now. */
export function writeAsStep(requests: readonly Request[]): Outcome<null> {
  if (isAskedToStop()) return failed({ code: 'addon.stopped' });
  noteProgress({ done: 2, total: STEPS });
  return writeBook(requests);
}
