import { argumentSeparator } from '../formula';
import type { Book } from '../types';
import { AddressBook } from './addresses';
import { sheetContents, type Writing } from './contents';
import { placeSheets } from './placed-sheets';
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
  const contents = sheets.map((sheet) => sheetContents(sheet, writing));
  return {
    requests: [
      ...structureRequests(there, sheets),
      ...contents.flatMap(({ requests }) => requests),
    ],
    changes: sheets.flatMap((sheet, index) => [
      ...structureChanges(sheet),
      ...(contents[index]?.changes ?? []),
    ]),
  };
}
