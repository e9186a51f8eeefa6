import { repairedCell } from '../../../shared/records/repair/apply-repairs';
import { repairId } from '../../../shared/records/repair/repair-id';
import type { Repair } from '../../../shared/records/types';
import type { DerivedColumn } from '../../../shared/records/view';
import type { Cell, Table, TableRow } from '../../../shared/tables/types';
import { lazyCells } from '../reader/lazy-cells';

/**
 * The table with the accepted repairs made; a cell is repaired when it is looked at. As in
 * `applyRepairs`, a proposal goes before a safe repair, and a merged cell changes in all its rows.
 */
export function repairedTable(
  table: Table,
  repairOf: (id: string) => Repair | undefined,
  accepted: ReadonlySet<string>,
): Table {
  const ids = table.columns.map(({ id }) => id);
  const acceptedOf = (id: string) => (accepted.has(id) ? repairOf(id) : undefined);
  const repaired = (columnId: string, cell: Cell): Cell => {
    const repair =
      acceptedOf(repairId(cell.address, 'proposal')) ?? acceptedOf(repairId(cell.address, 'safe'));
    return repair?.columnId === columnId ? repairedCell(cell, repair) : cell;
  };
  const rows = table.rows.map((row): TableRow => {
    const cellOf = (id: string) => {
      const cell = row.cells[id];
      return cell && repaired(id, cell);
    };
    return {
      number: row.number,
      hidden: row.hidden,
      get cells() {
        return lazyCells(ids, cellOf);
      },
    };
  });
  return { ...table, rows };
}

/** The row with the cells of the derived columns. */
export function withDerived(
  row: TableRow,
  derived: readonly DerivedColumn[],
  index: number,
): TableRow {
  if (derived.length === 0) return row;
  const more = derived.map(({ column, cell }): [string, Cell] => [column.id, cell(index)]);
  return { ...row, cells: { ...row.cells, ...Object.fromEntries(more) } };
}
