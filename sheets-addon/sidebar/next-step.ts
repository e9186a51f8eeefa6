import type { Status } from '../protocol';
import type { BookStatus, ScoreBookState } from '../score-book-protocol';

/** The two jobs a workbook can be for. */
export type Job = 'score' | 'consolidate';

/** What this workbook is ready for; the sidebar's one primary action follows from it. */
export type NextStep =
  | 'make-units'
  | 'fill-units'
  | 'consolidate'
  | 'read-table'
  | 'collect'
  | 'preview-book'
  | 'make-book'
  | 'fill-list'
  | 'share'
  | 'refresh'
  | 'next-stage'
  | 'look'
  | 'read-again';

/** What a workbook is for while nobody has said: reports are linked where there is to consolidate. */
export function likelyJob({ scoreBook, units }: Pick<Status, 'scoreBook' | 'units'>): Job {
  if (scoreBook.is !== 'none') return 'score';
  return (units?.linked ?? 0) > 0 ? 'consolidate' : 'score';
}

export interface Doing {
  job: Job;
  /** Whether the changes are on view, to be made. */
  preview: 'shown' | 'none';
  /** Whether a new book is made of a score table, and whether that still has to be read or asked about. */
  table: 'open' | 'settled' | 'none';
  /** Whether what own workbooks hold is on view, to be written. */
  collected: 'shown' | 'none';
}

export function nextStep(
  status: Pick<Status, 'scoreBook' | 'units'>,
  { job, preview, table, collected }: Doing,
): NextStep {
  if (job === 'consolidate') return consolidationStep(status.units);
  if (preview === 'shown') return 'make-book';
  if (collected === 'shown') return 'collect';
  if (status.scoreBook.is === 'none' && table === 'open') return 'read-table';
  return bookStep(status.scoreBook);
}

function consolidationStep(units: Status['units']): NextStep {
  if (units === null) return 'make-units';
  return units.count === 0 ? 'fill-units' : 'consolidate';
}

function bookStep(state: ScoreBookState): NextStep {
  if (state.is === 'none') return 'preview-book';
  return state.is === 'there' ? stepOf(state.book) : 'read-again';
}

function stepOf({ results, subjects, scored, stage }: BookStatus): NextStep {
  if (results === 'edited') return 'preview-book';
  if (subjects.length === 0) return 'fill-list';
  if (scored === 0) return 'share';
  if (results !== 'fresh') return 'refresh';
  return stage === 'closed' ? 'look' : 'next-stage';
}
