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
import { NOTHING_WRITTEN, type Written, withLinks, withWrittenTexts } from './written';

/**
 * All sheets of the score workbook in the order of their tabs. What commands write (explanations,
 * proposals, evidence beside the criteria, links, snapshot, time of the last refresh) is left as it is, but for what is `written`
 * now; lines of the log are appended, not laid out.
 */
export function scoreBookWanted(
  book: ScoreBook,
  written: Written = NOTHING_WRITTEN,
): WantedSheet[] {
  const { results, evidence } = written;
  return [
    guideWanted(book),
    criteriaWanted(book),
    withLinks(subjectsWanted(book), written),
    ...withWrittenTexts(scoreSheetsWanted(book), book, written),
    summaryWanted(book),
    rankingWanted(book),
    awardsWanted(book, results?.proposals ?? null),
    evidenceWanted(book, evidence),
    logWanted(book),
    templateWanted(book, results?.refresh ?? null),
    snapshotWanted(book, results?.snapshot ?? null),
  ];
}
