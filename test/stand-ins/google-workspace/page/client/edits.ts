import type { ICellData } from '@univerjs/core';
import type { CellEdit } from '../messages';

interface SetRangeValues {
  subUnitId: string;
  cellValue?: Record<number, Record<number, ICellData | null>>;
}

/**
 * The cells that a change of Univer's grid sets, as texts to be entered; null when it only changes
 * looks. What a person typed counts as typed, not as Univer read it.
 */
export function readEdit(
  params: unknown,
  typed: { row: number; column: number; text: string } | null,
): CellEdit | null {
  const { subUnitId, cellValue = {} } = params as SetRangeValues;
  const cells = Object.entries(cellValue).flatMap(([row, columns]) =>
    Object.entries(columns ?? {}).flatMap(([column, cell]) => {
      const text = textOf(cell);
      if (text === null) return [];
      const place = { row: Number(row), column: Number(column) };
      const isTyped = typed?.row === place.row && typed.column === place.column;
      return [{ ...place, text: isTyped ? typed.text : text }];
    }),
  );
  return cells.length > 0 ? { sheetId: Number(subUnitId), cells } : null;
}

/** What entering this would take to type; null when the cell's contents stay. */
function textOf(cell: ICellData | null): string | null {
  if (cell === null) return '';
  if (cell.f) return cell.f;
  if (cell.p?.body) return cell.p.body.dataStream.replace(/\r?\n$/, '');
  if (cell.v === undefined) return cell.f === null ? '' : null;
  return cell.v === null ? '' : String(cell.v);
}
