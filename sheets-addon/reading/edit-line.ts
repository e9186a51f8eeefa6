import type { PlainDateTime } from '../../shared/movement';
import type { WorkbookGrid } from '../../shared/reports/types';
import { cellIndexes } from '../../shared/tables/addresses';
import type { LogLine } from '../layout/score-book/log-sheet';
import { codedSheet } from './coded-sheet';
import { editedCell } from './edited-cell';
import { logLine } from './log-line';

/** One cell that somebody changed, as a host tells of it. */
export interface CellEdit {
  sheet: string;
  /** "E12". */
  cell: string;
  before: string;
  after: string;
  who: string;
  time: PlainDateTime;
}

/** The log line of an edit; null for a cell in which nothing of the scoring stands. */
export function editLine(grid: WorkbookGrid, edit: CellEdit): LogLine | null {
  const there = grid.sheets.find(({ title }) => title === edit.sheet);
  const sheet = there === undefined ? null : codedSheet(there);
  const at = cellIndexes(edit.cell);
  const cell = sheet === null || at === null ? null : editedCell(sheet, at.row, at.column);
  if (cell === null) return null;
  const { time, who } = edit;
  const { subject, criterion, name: field, said } = cell;
  const [before, after] = [said(edit.before), said(edit.after)];
  return logLine({ time, who, origin: 'edit' }, { subject, criterion, field, before, after });
}
