import { applyRepairs } from '../../../shared/records/repair/apply-repairs';
import type { Repair } from '../../../shared/records/types';
import type { DerivedColumn } from '../../../shared/records/view';
import type { Cell, Table, TableRow } from '../../../shared/tables/types';

/** The table with these repairs made; a row is repaired when its cells are looked at. */
export function repairedTable(table: Table, repairs: readonly Repair[]): Table {
  if (repairs.length === 0) return table;
  const byRow = new Map<number, Repair[]>();
  for (const repair of repairs) {
    const own = byRow.get(repair.row);
    if (own) own.push(repair);
    else byRow.set(repair.row, [repair]);
  }
  const rows = table.rows.map((row): TableRow => {
    const own = byRow.get(row.number);
    return own === undefined
      ? row
      : {
          ...row,
          get cells() {
            const [repaired = row] = applyRepairs({ ...table, rows: [row] }, own).rows;
            return repaired.cells;
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
