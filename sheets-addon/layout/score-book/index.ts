import type { WantedSheet } from '../wanted/types';
import { awardsWanted } from './awards-sheet';
import { criteriaWanted } from './criteria-sheet';
import { evidenceWanted } from './evidence-sheet';
import { guideWanted } from './guide-sheet';
import { logWanted } from './log-sheet';
import { rankingWanted } from './ranking-sheet';
import { scoreSheetsWanted } from './score-sheets';
import { snapshotWanted } from './snapshot-sheet';
import { subjectsWanted } from './subjects-sheet';
import { summaryWanted } from './summary-sheet';
import { templateWanted } from './template-sheet';
import type { ScoreBook } from './types';

/**
 * All sheets of the score workbook in the order of their tabs. What commands write (proposals, log,
 * snapshot, time of the last refresh) is left as it is.
 */
export function scoreBookWanted(book: ScoreBook): WantedSheet[] {
  return [
    guideWanted(book),
    criteriaWanted(book),
    subjectsWanted(book),
    ...scoreSheetsWanted(book),
    summaryWanted(book),
    rankingWanted(book),
    awardsWanted(book, null),
    evidenceWanted(book),
    logWanted(book),
    templateWanted(book, null),
    snapshotWanted(book, null),
  ];
}
