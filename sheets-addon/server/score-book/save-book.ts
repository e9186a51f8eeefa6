import { type PlainDateTime, vietnamTime } from '../../../shared/movement';
import { done, failed, type Outcome } from '../../../shared/outcome';
import { type CellText, cellTextRequests } from '../../layout';
import { scoreBookWanted } from '../../layout/score-book';
import { type LogLine, logCells, logWanted } from '../../layout/score-book/log-sheet';
import type { ScoreBook } from '../../layout/score-book/types';
import { NOTHING_WRITTEN, type Written } from '../../layout/score-book/written';
import { appendRows, type BookChange, isLeftAlone, reconcile } from '../../layout/wanted';
import {
  changesSince,
  isEdited,
  resultsOf,
  resultsToWrite,
  sayOrigin,
  scoreBookOf,
} from '../../reading';
import { noteTold } from '../audit/told-lately';
import { chosenLanguage } from '../google/language';
import { writeAsStep } from '../google/steps';
import type { OpenBook } from './open-book';
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
export function savingOf({ read }: OpenBook): Saving {
  return {
    ...NOTHING_WRITTEN,
    book: scoreBookOf(read, vietnamTime(Date.now())),
    cells: [],
    log: [],
  };
}

/** Results as the entries give them now, and a log line for each entry changed since the last time. */
export function withResults(open: OpenBook, saving: Saving): Saving {
  const { grid, read } = open;
  const at: PlainDateTime = saving.book.now;
  return {
    ...saving,
    results: resultsToWrite(grid, read, resultsOf(read, chosenLanguage()), at),
    log: [...changesSince(read.snapshot, read, at), ...saving.log],
  };
}

/**
 * Writes everything in one batchUpdate and gives what had to be mended on the way. Refused when the
 * plan or the list was edited: that is shown and laid out first.
 */
export function saveBook({ there, read }: OpenBook, saving: Saving): Outcome<BookChange[]> {
  if (isEdited(read)) return failed({ code: 'lead.book.edited' });
  const { book, cells, log, ...written } = saving;
  const wanted = scoreBookWanted(book, written);
  const { requests } = reconcile(there, wanted);
  const lines = appendRows(there, logWanted(book), log.map(logCells));
  const all = [...cellTextRequests(there, cells), ...requests, ...lines];
  const mended = mendedIn({ there, read }, saving);
  if (all.length === 0) return done(mended);
  const saved = writeAsStep(all);
  if (!saved.ok) return saved;
  noteTold(log.filter(({ origin }) => origin === sayOrigin('comparison')));
  return done(mended);
}

/** What people changed of ours; not what the command itself writes. */
function mendedIn(
  { there, read }: Pick<OpenBook, 'there' | 'read'>,
  { book }: Saving,
): BookChange[] {
  const wanted = scoreBookWanted(scoreBookOf(read, book.now));
  const { changes } = reconcile(there, wanted);
  return changes.filter((change) => !isLeftAlone(change)).filter(isSeen(there, wanted));
}
