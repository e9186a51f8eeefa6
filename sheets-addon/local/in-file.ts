import { ROLE } from '../layout/score-book/codes';
import { evidenceInFile } from '../layout/score-book/evidence-sheet';
import type { ScoreBook } from '../layout/score-book/types';
import type { WantedSheet } from '../layout/wanted';

/**
 * The sheets of a score book as a file has them: whoever has it lists evidence herself, to be gathered.
 */
export const inFile = (sheets: readonly WantedSheet[], book: ScoreBook): WantedSheet[] =>
  sheets.map((sheet) => (sheet.role === ROLE.evidence(book) ? evidenceInFile(sheet, book) : sheet));
