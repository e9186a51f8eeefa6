import { ROLE } from '../layout/score-book/codes';
import { openToAll } from '../layout/score-book/evidence-sheet';
import type { ScoreBook } from '../layout/score-book/types';
import type { WantedSheet } from '../layout/wanted';

/**
 * The sheets of a score book as a file has them. A file knows no people and no command takes evidence
 * in: whoever has it lists evidence herself, to be gathered, and says what becomes of it.
 */
export const inFile = (sheets: readonly WantedSheet[], book: ScoreBook): WantedSheet[] =>
  sheets.map((sheet) =>
    sheet.role === ROLE.evidence(book) ? { ...sheet, protection: openToAll(book) } : sheet,
  );
