import { argumentSeparator } from '../formula';
import type { Book, Request } from '../types';
import { AddressBook } from './addresses';
import { chartRequests } from './charts';
import { formatRequests } from './conditional-formats';
import { sheetContents, type Writing } from './contents';
import { placeSheets } from './placed-sheets';
import { protectionRequests } from './protection';
import { ruleRequests } from './rules';
import { structureRequests } from './structure';
import { structureChanges } from './structure-changes';
import type { Reconciled, WantedSheet } from './types';

/**
 * Compares a workbook read with `BOOK_FIELDS` with the one that is wanted. The requests, all for one
 * batchUpdate, make or mend what is ours and touch nothing that people entered; a second run over
 * the workbook they leave behind gives [].
 */
export function reconcile(there: Book, wanted: readonly WantedSheet[]): Reconciled {
  const sheets = placeSheets(there, wanted);
  const writing: Writing = {
    after: new AddressBook(sheets, 'after'),
    before: new AddressBook(sheets, 'before'),
    moved: sheets.some(({ moved }) => moved),
    separator: argumentSeparator(there),
  };
  const parts = sheets.flatMap((sheet) => [
    { requests: [], changes: structureChanges(sheet) },
    sheetContents(sheet, writing),
    ruleRequests(sheet, writing),
    formatRequests(sheet, writing),
    chartRequests(sheet, writing),
    protectionRequests(sheet),
  ]);
  return {
    requests: [
      ...structureRequests(there, sheets),
      ...parts.flatMap(({ requests }): Request[] => requests),
    ],
    changes: parts.flatMap(({ changes }) => changes),
  };
}
