import { vietnamTime } from '../../../shared/movement';
import { done, failed, type Outcome } from '../../../shared/outcome';
import type { Language } from '../../../shared/words';
import { type CellText, cellTextRequests, gridAfter, type Request } from '../../layout';
import { ROLE } from '../../layout/score-book/codes';
import { type LogLine, logCells } from '../../layout/score-book/log-sheet';
import type { ScoreBook } from '../../layout/score-book/types';
import { NOTHING_WRITTEN, type Written } from '../../layout/score-book/written';
import { appendRowsAfter, type BookChange, isLeftAlone, reconcile } from '../../layout/wanted';
import {
  changesSince,
  checksIn,
  evidenceLine,
  foreseenChecks,
  handedInByRow,
  isEdited,
  type NewEvidence,
  readScoreBook,
  resultsOf,
  resultsToWrite,
  scoreBookOf,
} from '../../reading';
import { wantedOf } from '../../reading/with-entered';
import { codeChanges, type OpenBook } from './open-book';
import { isSeen } from './planned-book';

/** What a command adds to the workbook besides results. */
export interface Saving extends Pick<Written, 'links' | 'own'> {
  book: ScoreBook;
  /** Rows of «Minh chứng» to be added, by row code. */
  evidence: ReadonlyMap<string, NewEvidence>;
  results: Written['results'];
  /** What people enter, written for them. */
  cells: readonly CellText[];
  log: readonly LogLine[];
}

/** Nothing but the workbook as it is, at this moment; commands say what differs. */
export function savingOf({ read }: Pick<OpenBook, 'read'>): Saving {
  const { results, links, own } = NOTHING_WRITTEN;
  return {
    results,
    links,
    own,
    evidence: new Map(),
    book: scoreBookOf(read, vietnamTime(Date.now())),
    cells: [],
    log: [],
  };
}

/** Results as the entries give them now, and a log line for each entry changed since the last time. */
export function resultsIn(
  { grid, read, isMended }: OpenBook,
  saving: Saving,
  language: Language,
): Saving {
  const at = saving.book.now;
  const results = resultsOf(read, language);
  const checks = isMended ? foreseenChecks(grid, read) : checksIn(grid, read);
  return {
    ...saving,
    results: resultsToWrite(read, results, { at, checks }),
    log: [...changesSince(read.snapshot, read, at), ...saving.log],
  };
}

/**
 * What is to be written, all in one batchUpdate; what people changed of ours is put right by it.
 * Refused when the plan or the list was edited.
 */
export function savedBook(open: OpenBook, saving: Saving): Outcome<Request[]> {
  const { there, read, restored } = open;
  if (isEdited(read)) return failed({ code: 'lead.book.edited' });
  const { book, cells, log, evidence, ...written } = saving;
  const wanted = wantedOf(open, book, {
    ...written,
    evidence: new Map([...evidence].map(([code, row]) => [code, evidenceLine(row)])),
    handedIn: handedInByRow({ ...read, evidence: [...evidence.values(), ...read.evidence] }),
  });
  const { requests } = reconcile(there, wanted);
  const lines = appendRowsAfter(there, wanted, ROLE.log(book), log.map(logCells));
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
  const wanted = wantedOf(open, savingOf(open).book);
  const { requests, changes } = reconcile(there, wanted);
  const mended = changes.filter((change) => !isLeftAlone(change)).filter(isSeen(there, wanted));
  return {
    requests: [...cellTextRequests(there, restored), ...requests],
    changes: [...codeChanges(open), ...mended],
  };
}

/**
 * The workbook as it will be read once it is mended: `savedBook` mends it and writes the results of
 * this reading in the same batchUpdate. Its formulas are not computed.
 */
export function mendedBook(open: OpenBook, { requests }: Mending): Outcome<OpenBook> {
  if (requests.length === 0) return done(open);
  const grid = gridAfter(open.there, requests);
  const read = readScoreBook(grid);
  return read.ok ? done({ ...open, grid, read: read.value, isMended: true }) : read;
}
