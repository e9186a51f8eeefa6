import { type Cell, GROUP_COLUMN, type Table } from '../../tables';
import type { Repair, TableMeaning } from '../types';
import { recordView } from '../view';
import type { CellChange, RepairOptions } from './change';
import { columnEncoding } from './column-encoding';
import { provinceOfRows } from './province-of-row';
import { cellRepairer, type RepairCell } from './repair-cell';
import { repairId } from './repair-id';
import { type Surroundings, treatmentOf } from './treatments';

const DEFAULTS: RepairOptions = { names: 'proper', codeLists: 'name' };
/** A column's cells and what repairs them. */
interface ColumnRepairer {
  columnId: string;
  repair: RepairCell;
}

/** Texts of a column from which its font is told, spread over its rows. */
const MOST_SAMPLES = 500;

/**
 * Repairs to offer for a table, in the order of its rows and columns. Nothing is changed. A cell has
 * at most one safe repair and one proposal; the same table always gives the same repairs. By default
 * names get one capital a word and code lists are written by name.
 */
export function proposeRepairs(
  table: Table,
  meaning: TableMeaning,
  options: Partial<RepairOptions> = {},
): Repair[] {
  const around: Surroundings = {
    table,
    meaning,
    view: recordView(table, meaning),
    provinceOf: provinceOfRows(table, meaning),
    options: { ...DEFAULTS, ...options },
  };
  const columns = table.columns.filter(({ id }) => id !== GROUP_COLUMN);
  const repairers = columns.map(
    (column): ColumnRepairer => ({
      columnId: column.id,
      repair: cellRepairer(
        treatmentOf(column, around),
        columnEncoding(sampleTexts(table, column.id)),
      ),
    }),
  );
  return repairRows(table, repairers);
}

/** Row by row: in a big table the cells of a row lie together, those of a column do not. */
function repairRows({ rows }: Table, repairers: readonly ColumnRepairer[]): Repair[] {
  const repairs: Repair[] = [];
  rows.forEach(({ number: row, cells }, index) => {
    for (const { columnId, repair } of repairers) {
      const cell = cells[columnId];
      if (!cell || (cell.kind !== 'text' && cell.kind !== 'number')) continue;
      const { safe, proposal } = repair(writtenText(cell), index);
      if (safe === null && proposal === null) continue;
      // A cell merged over several rows is one cell, and repaired once.
      if (rows[index - 1]?.cells[columnId]?.address === cell.address) continue;
      const place = { cell, row, columnId };
      if (safe) repairs.push(repairOf('safe', safe, place));
      if (proposal) repairs.push(repairOf('proposal', proposal, place));
    }
  });
  return repairs;
}

function repairOf(
  safety: Repair['safety'],
  { steps, after, reason }: CellChange,
  { cell, row, columnId }: { cell: Cell; row: number; columnId: string },
): Repair {
  return {
    id: repairId(cell.address, safety),
    cell: cell.address,
    row,
    columnId,
    steps: [...steps],
    before: cell.text,
    after,
    safety,
    reason,
  };
}

/** What the file holds: the text shown is NFC already. */
function writtenText({ raw, text, kind }: Cell): string {
  return kind === 'text' && typeof raw === 'string' ? raw : text;
}

function sampleTexts({ rows }: Table, columnId: string): string[] {
  const stride = Math.max(1, Math.floor(rows.length / MOST_SAMPLES));
  const texts: string[] = [];
  for (let index = 0; index < rows.length; index += stride) {
    const cell = rows[index]?.cells[columnId];
    if (cell?.kind === 'text') texts.push(writtenText(cell));
  }
  return texts;
}
