import { cellText } from '../../shared/reports/cells';
import type { GridCell } from '../../shared/reports/types';
import { fold } from '../../shared/vietnamese';
import { say } from '../../shared/words';

const YES = say('score.answer.yes');
const NO = say('score.answer.no');
/** Folded, beside our own words. */
const YES_WORDS = new Set(['x', 'bat buoc', 'true', fold(YES)]);
const NO_WORDS = new Set(['', 'khong bat buoc', 'false', fold(NO)]);

/** A cell that says whether something is so, an empty one that it is not; null for other words. */
export function readYesNo(cell: GridCell): boolean | null {
  const word = typeof cell.value === 'boolean' ? String(cell.value) : fold(cellText(cell));
  if (YES_WORDS.has(word)) return true;
  return NO_WORDS.has(word) ? false : null;
}

export const yesNoWord = (isSo: boolean): string => (isSo ? YES : NO);
