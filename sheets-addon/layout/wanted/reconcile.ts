import { argumentSeparator } from '../formula';
import type { Book } from '../types';
import { AddressBook } from './addresses';
import { copiedSheets } from './alike-sheets';
import { chartRequests } from './charts';
import type { Writing } from './contents';
import { draftRequests, draftSheet } from './draft-sheets';
import { placeSheets } from './placed-sheets';
import { protectionRequests } from './protection';
import { copyRequests, markRequests, structureRequests } from './structure';
import { structureChanges } from './structure-changes';
import type { Reconciled, WantedSheet } from './types';
import { WrittenContents } from './written-contents';

/**
 * Compares a workbook read with `BOOK_FIELDS` with the one that is wanted. The requests, all for one
 * batchUpdate, make or mend what is ours and touch nothing that people entered; a second run over
 * the workbook they leave behind gives [].
 */
export function reconcile(there: Book, wanted: readonly WantedSheet[]): Reconciled {
  const sheets = placeSheets(there, wanted);
  const after = new AddressBook(sheets, 'after');
  const separator = argumentSeparator(there);
  const writing: Writing = {
    after,
    contents: {
      after: new WrittenContents(after, separator),
      before: new WrittenContents(new AddressBook(sheets, 'before'), separator),
    },
    moved: sheets.some(({ moved }) => moved),
    separator,
  };
  const drafts = sheets.map((sheet) => draftSheet(sheet, writing));
  const { originals, before, rest } = copiedSheets(drafts);
  const parts = rest.map((draft) => {
    const { sheet } = draft;
    const charts = chartRequests(sheet, writing);
    const protection = protectionRequests(sheet);
    return {
      requests: [...draftRequests(draft), ...charts.requests, ...protection.requests],
      changes: [
        ...structureChanges(sheet),
        ...draft.changes,
        ...charts.changes,
        ...protection.changes,
      ],
    };
  });
  const made = sheets.filter((sheet) => !originals.has(sheet));
  return {
    requests: [
      ...structureRequests(there, made),
      ...before,
      ...copyRequests(there, sheets, originals),
      ...markRequests(sheets),
      ...parts.flatMap(({ requests }) => requests),
    ],
    changes: parts.flatMap(({ changes }) => changes),
  };
}
