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
  frame(): readonly Request[];
  changes: readonly BookChange[];
}

export function draftSheet(sheet: PlacedSheet, writing: Writing): DraftSheet {
  const contents = sheetContents(sheet, writing);
  const surrounded = () => {
    const rules = ruleRequests(sheet, writing);
    const formats = formatRequests(sheet, writing);
    const looks = writeLooks(sheet.sheetId, contents.fresh);
    return {
      frame: [...looks, ...rules.requests, ...formats.requests],
      changes: [...rules.changes, ...formats.changes],
    };
  };
  // A new sheet may be copied from another and never asked for its frame, which changes nothing.
  if (!sheet.there) {
    return { sheet, contents, frame: () => surrounded().frame, changes: contents.changes };
  }
  const { frame, changes } = surrounded();
  return { sheet, contents, frame: () => frame, changes: [...contents.changes, ...changes] };
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
    ...frame(),
  ];
}
