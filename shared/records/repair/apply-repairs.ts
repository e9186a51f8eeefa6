import type { Cell, Table, TableRow } from '../../tables';
import { nfc } from '../../vietnamese';
import type { Repair } from '../types';

/** By column, then by the A1 address of the cell. */
type Accepted = ReadonlyMap<string, ReadonlyMap<string, Repair>>;

/**
 * The table with these repairs made; everything else is as it was. Where both repairs of a cell are
 * given, the proposal is made, which includes the safe one. A cell merged over several rows changes
 * in all of them. A repair whose cell is no longer as it was is left out.
 */
export function applyRepairs(table: Table, repairs: readonly Repair[]): Table {
  const accepted = byCell(repairs);
  return { ...table, rows: table.rows.map((row) => repairRow(row, accepted)) };
}

function byCell(repairs: readonly Repair[]): Accepted {
  const columns = new Map<string, Map<string, Repair>>();
  for (const repair of repairs) {
    const cells = columns.get(repair.columnId) ?? new Map<string, Repair>();
    columns.set(repair.columnId, cells);
    if (cells.get(repair.cell)?.safety !== 'proposal') cells.set(repair.cell, repair);
  }
  return columns;
}

function repairRow(row: TableRow, accepted: Accepted): TableRow {
  const changed: Record<string, Cell> = {};
  for (const [columnId, repairs] of accepted) {
    const cell = row.cells[columnId];
    const repair = cell && repairs.get(cell.address);
    const after = repair && repairedCell(cell, repair);
    if (after !== undefined && after !== cell) changed[columnId] = after;
  }
  const isChanged = Object.keys(changed).length > 0;
  return isChanged ? { ...row, cells: { ...row.cells, ...changed } } : row;
}

/** The cell with this repair made; the same cell when it is no longer as the repair says. */
export function repairedCell(cell: Cell, { before, after: text }: Repair): Cell {
  if (nfc(cell.text) !== nfc(before)) return cell;
  const { address } = cell;
  if (text === '') return { address, raw: null, text, kind: 'empty' };
  return { address, raw: text, text, kind: 'text' };
}
