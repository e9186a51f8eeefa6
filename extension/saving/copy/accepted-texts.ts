import type { Repair } from '../../../shared/records/types';
import { GROUP_COLUMN, type Table } from '../../../shared/tables';
import { nfc } from '../../../shared/vietnamese';
import type { RefusedRepair } from '../types';

/** What is to be written, one repair a cell. */
export interface AcceptedTexts {
  /** By A1 address. */
  repairs: ReadonlyMap<string, Repair>;
  refused: readonly RefusedRepair[];
}

/**
 * One repair for each cell: a proposal includes the safe steps, so it goes before a safe repair. A
 * repair whose cell is not in the table as the repair says is refused.
 */
export function acceptedTexts(table: Table, accepted: readonly Repair[]): AcceptedTexts {
  const rows = new Map(table.rows.map((row) => [row.number, row]));
  const repairs = new Map<string, Repair>();
  const refused: RefusedRepair[] = [];
  for (const repair of accepted) {
    const cell = rows.get(repair.row)?.cells[repair.columnId];
    if (cell?.address !== repair.cell || nfc(cell.text) !== nfc(repair.before)) {
      refused.push(refuse(repair, 'saving.refused.changed'));
    } else if (repair.columnId === GROUP_COLUMN) {
      refused.push(refuse(repair, 'saving.refused.group-row'));
    } else if (repairs.get(repair.cell)?.safety !== 'proposal') {
      repairs.set(repair.cell, repair);
    }
  }
  return { repairs, refused };
}

/** Words of a refusal; all of them name the cell. */
export function refuse(repair: Repair, key: RefusedRepair['reason']['key']): RefusedRepair {
  return { repair, reason: { key, params: { cell: repair.cell, text: repair.before } } };
}
