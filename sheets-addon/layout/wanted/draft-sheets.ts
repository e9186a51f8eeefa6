import type { Request } from '../types';
import { NOTHING } from './cell-data';
import { writeContents, writeLooks, writeValues } from './cell-runs';
import { formatRequests } from './conditional-formats';
import { type Contents, sheetContents, type Writing } from './contents';
import type { PlacedSheet } from './placed-sheets';
import { ruleRequests } from './rules';
import type { BookChange } from './types';

/** What is to be written in a sheet, its charts and locks left out. */
export interface DraftSheet {
  sheet: PlacedSheet;
  contents: Contents;
  /** What surrounds the contents: looks of new cells, rules of entry, conditional formats. */
  frame: readonly Request[];
  changes: readonly BookChange[];
}

export function draftSheet(sheet: PlacedSheet, writing: Writing): DraftSheet {
  const contents = sheetContents(sheet, writing);
  const rules = ruleRequests(sheet, writing);
  const formats = formatRequests(sheet, writing);
  return {
    sheet,
    contents,
    frame: [...writeLooks(sheet.sheetId, contents.fresh), ...rules.requests, ...formats.requests],
    changes: [...contents.changes, ...rules.changes, ...formats.changes],
  };
}

export function draftRequests({ sheet, contents, frame }: DraftSheet): Request[] {
  const { sheetId } = sheet;
  const { fresh, restored, values } = contents;
  return [
    // Blank ones are blank already.
    ...writeContents(
      sheetId,
      fresh.filter(({ key }) => key !== NOTHING),
    ),
    ...writeContents(sheetId, restored),
    ...writeLooks(sheetId, restored),
    ...writeValues(sheetId, values),
    ...frame,
  ];
}
