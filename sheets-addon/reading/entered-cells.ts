import { normalCode } from '../../shared/reports/cells';
import type { GridCell } from '../../shared/reports/types';

export type CellValue = GridCell['value'];

/** What is entered in one cell for a subject, by the codes that a score sheet has for its row and column. */
export interface EnteredCell {
  row: string;
  column: string;
  value: CellValue;
}

/** Two sources say otherwise for one cell; the first is kept. */
export interface EntryConflict {
  row: string;
  column: string;
  kept: CellValue;
  left: CellValue;
}

export interface ComparedEntries<Cell extends EnteredCell> {
  /** What fills cells that are empty so far. */
  taken: Cell[];
  conflicts: EntryConflict[];
}

/**
 * What a second source of entries adds to the first: it fills cells that are empty there and never
 * changes one that holds something; empty cells of the second say nothing.
 */
export function comparedEntries<Cell extends EnteredCell>(
  there: readonly EnteredCell[],
  more: readonly Cell[],
): ComparedEntries<Cell> {
  const known = new Map(there.map((cell) => [cellKey(cell), cell.value]));
  const compared: ComparedEntries<Cell> = { taken: [], conflicts: [] };
  for (const cell of more) {
    if (isEmpty(cell.value)) continue;
    const { row, column, value: left } = cell;
    const kept = known.get(cellKey(cell)) ?? null;
    if (isEmpty(kept)) compared.taken.push(cell);
    else if (kept !== left) compared.conflicts.push({ row, column, kept, left });
  }
  return compared;
}

export const isEmpty = (value: CellValue): boolean => value === null || value === '';

/** Rows and columns of two workbooks are the same when their codes are, in whatever case. */
export const cellKey = ({ row, column }: Pick<EnteredCell, 'row' | 'column'>): string =>
  `${normalCode(row)}\n${normalCode(column)}`;
