import { vietnamTime } from '../../../shared/movement';
import { done, failed, type Outcome } from '../../../shared/outcome';
import type { Language } from '../../../shared/words';
import { type CellText, cellTextRequests, type Request } from '../../layout';
import { scoreBookWanted } from '../../layout/score-book';
import { type LogLine, logCells, logWanted } from '../../layout/score-book/log-sheet';
import type { ScoreBook } from '../../layout/score-book/types';
import { NOTHING_WRITTEN, type Written } from '../../layout/score-book/written';
import { appendRows, type BookChange, isLeftAlone, reconcile } from '../../layout/wanted';
import { changesSince, isEdited, resultsOf, resultsToWrite, scoreBookOf } from '../../reading';
import { codeChanges, type OpenBook } from './open-book';
import { isSeen } from './planned-book';

/** What a command adds to the workbook besides results. */
export interface Saving extends Pick<Written, 'evidence' | 'links' | 'own'> {
  book: ScoreBook;
  results: Written['results'];
  /** What people enter, written for them. */
  cells: readonly CellText[];
  log: readonly LogLine[];
}

/** Nothing but the workbook as it is, at this moment; commands say what differs. */
export function savingOf({ read }: Pick<OpenBook, 'read'>): Saving {
  return {
    ...NOTHING_WRITTEN,
    book: scoreBookOf(read, vietnamTime(Date.now())),
    cells: [],
    log: [],
  };
}

/** Results as the entries give them now, and a log line for each entry changed since the last time. */
export function resultsIn(open: OpenBook, saving: Saving, language: Language): Saving {
  const { grid, read } = open;
  const at = saving.book.now;
  return {
    ...saving,
    results: resultsToWrite(grid, read, resultsOf(read, language), at),
    log: [...changesSince(read.snapshot, read, at), ...saving.log],
  };
}

/** What is to be written, all in one batchUpdate, and what of it mends changes of people. */
export interface SavedBook {
  requests: Request[];
  mended: BookChange[];
}

/** Refused when the plan or the list was edited: that is shown and laid out first. */
export function savedBook(open: OpenBook, saving: Saving): Outcome<SavedBook> {
  const { there, read, restored } = open;
  if (isEdited(read)) return failed({ code: 'lead.book.edited' });
  const { book, cells, log, ...written } = saving;
  const { requests } = reconcile(there, scoreBookWanted(book, written));
  const lines = appendRows(there, logWanted(book), log.map(logCells));
  return done({
    requests: [...cellTextRequests(there, [...restored, ...cells]), ...requests, ...lines],
    mended: [...codeChanges(open), ...mendedIn(open, saving)],
  });
}

/** What people changed of ours; not what the command itself writes. */
function mendedIn({ there, read }: OpenBook, { book }: Saving): BookChange[] {
  const wanted = scoreBookWanted(scoreBookOf(read, book.now));
  const { changes } = reconcile(there, wanted);
  return changes.filter((change) => !isLeftAlone(change)).filter(isSeen(there, wanted));
}
