import type { Control, LeftControlReason } from '../../shared/matching/types';
import type { TableRow } from '../../shared/tables/types';
import type { PageGrid } from '../page/protocol';
import { type Assignment, isReady } from './assignment';
import { isKey, placeIn } from './grid-form';
import { type GridKey, type Meeting, meetRows } from './grid-rows';
import {
  type FieldWithValue,
  fieldsToWrite,
  type PlannedField,
  planRow,
  type ValueTools,
} from './plan';

/** A cell of a row that was met. */
export type GridCell =
  | { kind: 'planned'; planned: PlannedField }
  /** The page does not let it be written. */
  | { kind: 'left'; reason: LeftControlReason }
  /** The page has no field there. */
  | { kind: 'none' };

/** A row of the page. */
export interface GridRow {
  /** Its texts in the columns that the grid's keys are read from. */
  key: readonly string[];
  meeting: Meeting;
  /** By column of the grid; empty for a row that was not met. */
  cells: readonly GridCell[];
}

export interface GridPlan {
  rows: readonly GridRow[];
  /** Rows of the table that are not on the page. */
  missing: readonly TableRow[];
}

/** What would be written into which cell: rows by their keys, columns as assigned. */
export function planGrid(
  grid: PageGrid,
  { controls, assignments }: { controls: readonly Control[]; assignments: readonly Assignment[] },
  rows: readonly TableRow[],
  tools: ValueTools,
): GridPlan {
  const keys = assignments.flatMap((one): GridKey[] => {
    const { control, column } = one;
    if (column === null || !isKey(control) || !isReady(one)) return [];
    return [{ place: placeIn(control), columnId: column.id }];
  });
  const columns = assignments.filter(({ control }) => !isKey(control));
  const byId = new Map(controls.map((control) => [control.id, control]));
  const left = new Map((grid.left ?? []).map((one) => [`${one.row} ${one.column}`, one.reason]));
  const meetings = meetRows(grid.rows, keys, rows);
  return {
    missing: meetings.missing,
    rows: grid.rows.map(({ key }, at): GridRow => {
      const meeting = meetings.rows[at] ?? { kind: 'absent' };
      return { key, meeting, cells: meeting.kind === 'met' ? cellsOf(at, meeting.row) : [] };
    }),
  };

  function cellsOf(at: number, row: TableRow): GridCell[] {
    const ids = grid.cells[at] ?? [];
    const own = columns.flatMap((column) => {
      const control = byId.get(ids[placeIn(column.control)] ?? '');
      return control ? [{ ...column, control }] : [];
    });
    const planned = new Map(planRow(own, row, tools).map((one) => [one.control.id, one]));
    return ids.map((id, column): GridCell => {
      const field = planned.get(id ?? '');
      if (field) return { kind: 'planned', planned: field };
      const reason = left.get(`${at} ${column}`);
      return reason === undefined ? { kind: 'none' } : { kind: 'left', reason };
    });
  }
}

/** The table's columns that hold days without a year where the grid asks for whole dates. */
export function columnsLackingYear({ rows }: GridPlan): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { cells } of rows) {
    for (const cell of cells) {
      if (cell.kind !== 'planned' || !cell.planned.lacksYear) continue;
      if (cell.planned.column !== null) found.add(cell.planned.column.id);
    }
  }
  return found;
}

/** A cell to be written, with the table's row it comes from. */
export interface CellToWrite extends FieldWithValue {
  row: TableRow;
}

/** The cells that «Điền» writes: sure or confirmed columns, and only where the page shows another value. */
export function cellsToWrite({ rows }: GridPlan): CellToWrite[] {
  return rows.flatMap(({ meeting, cells }) => {
    if (meeting.kind !== 'met') return [];
    const planned = cells.flatMap((cell) => (cell.kind === 'planned' ? cell.planned : []));
    return fieldsToWrite(planned)
      .filter(({ content }) => content.replaces)
      .map((field) => ({ ...field, row: meeting.row }));
  });
}
