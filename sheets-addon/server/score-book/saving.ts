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

/** What is to be written, all in one batchUpdate. Refused when the plan or the list was edited. */
export function savedBook({ there, read, restored }: OpenBook, saving: Saving): Outcome<Request[]> {
  if (isEdited(read)) return failed({ code: 'lead.book.edited' });
  const { book, cells, log, ...written } = saving;
  const { requests } = reconcile(there, scoreBookWanted(book, written));
  const lines = appendRows(there, logWanted(book), log.map(logCells));
  return done([...cellTextRequests(there, [...restored, ...cells]), ...requests, ...lines]);
}

/** What people changed of ours, put right, and nothing else. */
export interface Mending {
  requests: Request[];
  /** Of sheets that people see. */
  changes: BookChange[];
}

export function mendingOf(open: OpenBook): Mending {
  const { there, restored } = open;
  const wanted = scoreBookWanted(savingOf(open).book);
  const { requests, changes } = reconcile(there, wanted);
  const mended = changes.filter((change) => !isLeftAlone(change)).filter(isSeen(there, wanted));
  return {
    requests: [...cellTextRequests(there, restored), ...requests],
    changes: [...codeChanges(open), ...mended],
  };
}
