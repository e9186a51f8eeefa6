import { cellRef, rangeRef } from 'hucre/xlsx';
import { sheetPrefix } from '../layout/formula';
import type { Area } from './xlsx-sheets';

/** "E8" or "E8:F11". */
export function address(area: Area): string {
  const [top, left] = [area.startRowIndex ?? 0, area.startColumnIndex ?? 0];
  const [bottom, right] = [(area.endRowIndex ?? 1) - 1, (area.endColumnIndex ?? 1) - 1];
  return top === bottom && left === right ? cellRef(top, left) : rangeRef(top, left, bottom, right);
}

/** "'Tổng hợp'!$D$7:$D$9". */
export function fixedAddress(title: string, area: Area): string {
  return sheetPrefix(title) + address(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= (area.startRowIndex ?? 0) &&
    row < (area.endRowIndex ?? Number.POSITIVE_INFINITY) &&
    column >= (area.startColumnIndex ?? 0) &&
    column < (area.endColumnIndex ?? Number.POSITIVE_INFINITY)
  );
}
