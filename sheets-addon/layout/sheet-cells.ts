import type { CellData } from './cells';
import { fromLocale } from './formula';
import type { BookSheet } from './types';

/** The cell at (row, column) of a sheet read with `BOOK_FIELDS`; undefined outside what was read. */
export function readCell(sheet: BookSheet, row: number, column: number): CellData | undefined {
  for (const block of sheet.data ?? []) {
    const cells = block.rowData?.[row - (block.startRow ?? 0)]?.values;
    const cell = cells?.[column - (block.startColumn ?? 0)];
    if (cell) return cell;
  }
  return undefined;
}

/** The text entered in a cell, '' when it holds none. */
export function cellText(sheet: BookSheet, row: number, column: number): string {
  return readCell(sheet, row, column)?.userEnteredValue?.stringValue ?? '';
}

/** True when cells were read along with the sheet. */
export function hasCells(sheet: BookSheet): boolean {
  return (sheet.data ?? []).some((block) => (block.rowData ?? []).length > 0);
}

/** Number of rows up to the last one that holds anything. */
export function usedRows(sheet: BookSheet): number {
  let used = 0;
  for (const block of sheet.data ?? []) {
    (block.rowData ?? []).forEach((row, index) => {
      if ((row.values ?? []).some(holdsSomething)) {
        used = Math.max(used, (block.startRow ?? 0) + index + 1);
      }
    });
  }
  return used;
}

const holdsSomething = ({ userEnteredValue }: CellData): boolean =>
  userEnteredValue !== undefined &&
  userEnteredValue !== null &&
  userEnteredValue.stringValue !== '' &&
  Object.keys(userEnteredValue).length > 0;

/** True when the cell in the workbook says what `wanted` says; looks do not count. */
export function sameContent(there: CellData | undefined, wanted: CellData): boolean {
  const formula = wanted.userEnteredValue?.formulaValue;
  const isWritten =
    typeof formula === 'string' && there?.userEnteredValue?.formulaValue === formula;
  return isWritten || contentOf(there) === contentOf(wanted);
}

function contentOf(cell: CellData | undefined): string {
  const value = cell?.userEnteredValue;
  if (typeof value?.formulaValue === 'string') return `=${fromLocale(value.formulaValue)}`;
  if (typeof value?.numberValue === 'number') return `#${value.numberValue}`;
  return value?.stringValue ?? '';
}
