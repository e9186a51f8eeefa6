import { vietnamTime } from '../../../shared/movement';
import { cellText } from '../../../shared/reports/cells';
import type { LogLine } from '../../layout/score-book/log-sheet';
import { editLine, rangeLines, type SnapshotRow } from '../../reading';
import { type CodedSheet, codedSheet } from '../../reading/coded-sheet';
import { readSnapshot } from '../../reading/snapshot';
import type { AuditNote } from './audit-note';
import type { EditEvent } from './edit-event';
import { allOf, cornerOf } from './sheet-values';

/** What the log has to say of an edit; nothing for one outside the scoring. */
export function editLines({ range, typed, who }: EditEvent, note: AuditNote): LogLine[] {
  const edited = range.getSheet();
  if (codedSheet(cornerOf(edited))?.role == null) return [];
  const grid = allOf(edited);
  const sheet = codedSheet(grid);
  if (sheet === null) return [];
  const time = vietnamTime(Date.now());
  const row = range.getRow() - 1;
  const column = range.getColumn() - 1;
  if (typed === null) {
    const rows = { from: row, to: row + range.getNumRows() };
    const columns = { from: column, to: column + range.getNumColumns() };
    return rangeLines(sheet, { rows, columns, who, time }, keptIn(note));
  }
  const { before } = typed;
  const after = typed.after ?? cellText(grid.rows[row]?.[column]);
  const cell = range.getA1Notation();
  const line = editLine(
    { name: '', sheets: [grid] },
    { sheet: grid.title, cell, before, after, who, time },
  );
  return line === null || line.before === line.after ? [] : [line];
}

/** The last snapshot, as far as it is still where it was. */
function keptIn({ snapshot }: AuditNote): SnapshotRow[] {
  const sheet = snapshot === null ? null : sheetById(snapshot);
  const coded: CodedSheet | null = sheet === null ? null : codedSheet(allOf(sheet));
  return coded === null ? [] : readSnapshot(coded).snapshot;
}

export const sheetById = (id: number): GoogleAppsScript.Spreadsheet.Sheet | null =>
  SpreadsheetApp.getActiveSpreadsheet().getSheetById(id);
